"""Moving in the list of a place by key: filter, next hit, the next record, and into it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.kit.split import Split

K = TypeVar("K", bound=Key)


class ListWays(QObject):
    """Moves the list; whoever shows the records hears of it from the list itself."""

    def __init__(
        self,
        pane: ListPane[K],
        split: Split,
        shown: Callable[[], bool],
        begin: Callable[[], None],
    ) -> None:
        """`shown` says whether there is a record, `begin` gives the keys to its page."""
        super().__init__(pane)
        self._pane, self._view, self._field = pane, pane.view, pane.field
        self._split, self._shown, self._begin = split, shown, begin
        self._view.entered.connect(self.enter)

    def commands(self) -> tuple[Command, ...]:
        """All of them."""
        return (
            Command(
                name=N_("Filter this list"),
                run=self.filter,
                menu=Menu.VIEW,
                icon="list-filter",
                keys=("Ctrl+F",),
            ),
            Command(
                name=N_("Next hit"),
                run=self.next_hit,
                menu=Menu.VIEW,
                keys=("F3",),
                in_palette=False,
            ),
            Command(
                name=N_("Previous record"),
                run=self.previous,
                menu=Menu.GO,
                keys=("Ctrl+Up",),
                ready=self._shown,
                in_palette=False,
            ),
            Command(
                name=N_("Next record"),
                run=self.next,
                menu=Menu.GO,
                keys=("Ctrl+Down",),
                ready=self._shown,
                in_palette=False,
            ),
        )

    def filter(self) -> None:
        """Type into the filter of the list."""
        if not self._pane.isVisible():
            self._split.reveal()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.line.selectAll()

    def next_hit(self) -> None:
        """The next record the filter found, after the last the first; without a filter, ask."""
        if not self._field.text():
            self.filter()
        elif not self._view.step(1):
            self._view.step_to_first()

    def enter(self) -> None:
        """From the row to its record."""
        if self._shown():
            self._split.conceal()
            self._begin()

    def previous(self) -> None:
        """The record above."""
        self._view.step(-1)

    def next(self) -> None:
        """The record below."""
        self._view.step(1)
