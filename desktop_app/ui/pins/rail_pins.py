"""Keeps the pins of the rail as the book has them, and pins what is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.ui.command_menu import pop_up
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.pins.pin_list import PinLook
from desktop_app.ui.place import Spot
from desktop_app.ui.places import OPENED
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.domain.change import Change
    from desktop_app.domain.pin import Pin
    from desktop_app.ui.ask_name import AskName
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.rail import Rail


class RailPins(QObject):
    """Reads the pins again when something changed, and shows them only if they differ."""

    def __init__(self, rail: "Rail", parent: QObject) -> None:
        super().__init__(parent)
        self._rail, self._words = rail, Words("en")
        self._list = rail.pins.list
        self._desk: Desk | None = None
        self._here: Callable[[], Spot | None] = _nowhere
        self._pins: tuple[Pin, ...] = ()
        self.dialog: AskName | None = None
        self._list.opened.connect(self._open)
        self._list.removal_wanted.connect(self._unpin)
        self._list.ordered.connect(self._order)
        self._list.menu_wanted.connect(self._offer)

    def serve(self, desk: "Desk") -> None:
        """Begin with this book; `read` shows what is pinned in it."""
        self._desk = desk
        desk.changed.connect(self._hear)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._rail.pins.say(words)
        self._show()

    def commands(self, here: Callable[[], Spot | None]) -> tuple[Command, ...]:
        """Pin or unpin what is shown `here`."""
        self._here = here
        return (
            Command(
                name=N_("Pin this record"),
                run=self.turn,
                menu=Menu.EDIT,
                icon="pin",
                keys=("Ctrl+D",),
                ready=self._can_turn,
                title=self._turn_name,
            ),
        )

    def turn(self) -> None:
        """Pin the record that is shown, or let go of it."""
        from desktop_app.services import pins  # noqa: PLC0415 -- after the first frame

        spot = self._here()
        if self._desk is None or spot is None or not self._can_turn():
            return
        pinned = self._pin_of(spot)
        if pinned is None:
            pins.pin_record(self._desk.book, Key(spot.key))
        else:
            pins.unpin(self._desk.book, pinned.id)

    def ask_for_name(self) -> None:
        """Ask for another name of the current search."""
        from desktop_app.ui.ask_name import AskName  # noqa: PLC0415 -- when asked for

        if (pin := self._current()) is not None:
            head = self._words("Rename search")
            self.dialog = AskName(self._list, self._words, head, pin.title, self._name)
            self.dialog.open()

    def open_current(self) -> None:
        """Go to the current pin."""
        self._open(self._list.current())

    def unpin_current(self) -> None:
        """Let go of the current pin."""
        self._unpin(self._list.current())

    def up(self) -> None:
        """Move the current pin up."""
        self._list.move_current(-1)

    def down(self) -> None:
        """Move the current pin down."""
        self._list.move_current(1)

    def _offer(self, _key: str, at: QPoint) -> None:
        pin = self._current()
        renames = Command(name=N_("Rename search"), run=self.ask_for_name, icon="pencil")
        pop_up(
            self._list,
            at,
            (
                Command(name=N_("Open"), run=self.open_current, icon="arrow-right"),
                *((renames,) if pin is not None and pin.search is not None else ()),
                Command(name=N_("Move up"), run=self.up, icon="arrow-up", keys=("Alt+Up",)),
                Command(
                    name=N_("Move down"), run=self.down, icon="arrow-down", keys=("Alt+Down",)
                ),
                Command(name=N_("Unpin"), run=self.unpin_current, icon="pin-off"),
            ),
            self._words,
        )

    def _open(self, key: str) -> None:
        pin = next((pin for pin in self._pins if pin.id == key), None)
        if pin is not None and pin.record is not None:
            self._rail.navigate.emit(pin.kind, pin.record)
        elif pin is not None:
            self._rail.navigate.emit("search", pin.id)

    def _unpin(self, key: str) -> None:
        from desktop_app.services import pins  # noqa: PLC0415 -- after the first frame

        if self._desk is not None:
            pins.unpin(self._desk.book, Key(key))

    def _order(self, keys: list[str]) -> None:
        from desktop_app.services import pins  # noqa: PLC0415 -- after the first frame

        if self._desk is not None:
            pins.order_pins(self._desk.book, [Key(key) for key in keys])

    def _name(self, name: str) -> None:
        from desktop_app.services import pins  # noqa: PLC0415 -- after the first frame

        if self._desk is not None and (pin := self._current()) is not None:
            pins.rename_search(self._desk.book, pin.id, name)

    def _hear(self, _change: "Change") -> None:
        self.read()

    def read(self) -> None:
        """Show the pins of the book."""
        from desktop_app.services import pins  # noqa: PLC0415 -- after the first frame

        if self._desk is None:
            return
        found = tuple(pins.pinned(self._desk.book))
        if found != self._pins or self._list.keys() != [pin.id for pin in found]:
            self._pins = found
            self._show()

    def _show(self) -> None:
        looks = [PinLook(pin.id, pin.title or "–", _icon(pin)) for pin in self._pins]
        self._rail.pins.show_pins(looks)

    def _current(self) -> "Pin | None":
        key = self._list.current()
        return next((pin for pin in self._pins if pin.id == key), None)

    def _pin_of(self, spot: Spot) -> "Pin | None":
        return next((pin for pin in self._pins if pin.record == spot.key), None)

    def _can_turn(self) -> bool:
        spot = self._here()
        return spot is not None and bool(spot.key) and spot.kind in OPENED

    def _turn_name(self, words: Words) -> str:
        spot = self._here()
        pinned = spot is not None and self._pin_of(spot) is not None
        return words("Unpin this record") if pinned else words("Pin this record")


def _icon(pin: "Pin") -> str:
    if pin.search is not None:
        return "bookmark"
    return KINDS[pin.kind].icon if pin.kind in KINDS else "pin"


def _nowhere() -> None:
    """Nothing is shown yet."""
