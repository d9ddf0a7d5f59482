"""The way to the quick capture, which is built when it is first called."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.ui.clock import Clock
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk
from desktop_app.ui.place import Place

if TYPE_CHECKING:
    from desktop_app.ui.capture.sheet import CaptureSheet
    from desktop_app.ui.main_window import MainWindow

HOLDERS = (Kind.PERSON, Kind.ORGANISATION, Kind.CLUSTER, Kind.COOPERATION)


class CaptureDoor(QObject):
    """Ctrl+Shift+N, the button in the top bar, and “Encounter” on the pages."""

    def __init__(self, window: "MainWindow", desk: Desk, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._desk, self._clock = window, desk, clock
        self.sheet: CaptureSheet | None = None
        self._seen: Ref | None = None
        self.commands = (
            Command(
                name=N_("Quick capture"),
                run=self.call,
                menu=Menu.FILE,
                icon="zap",
                keys=("Ctrl+Shift+N",),
            ),
        )
        window.top.capture.clicked.connect(self.call)
        window.leaving.connect(self._keep)

    def serve(self, places: Iterable[Place]) -> None:
        """Come when a page asks for it."""
        for place in places:
            place.encountered.connect(self.call)

    def call(self) -> None:
        """Show the sheet over the window."""
        from desktop_app.ui.capture.sheet import CaptureSheet  # noqa: PLC0415 -- when called

        here = self._window.place()
        if here is not None and not here.settle():
            return
        if self.sheet is None:
            self.sheet = CaptureSheet(self._window, self._desk, self._clock)
            self.sheet.saved.connect(self._tell)
        self.sheet.say(self._window.words)
        self.sheet.call(self._at_hand())

    def _at_hand(self) -> Ref | None:
        """The record whose page is open, if something can belong to it."""
        here, spot = self._window.place(), self._window.ways.trail.here()
        if here is None or spot is None or spot.kind not in here.kinds or not spot.key:
            return None
        if spot.kind not in HOLDERS:
            return None
        return Ref(id=Key(spot.key), kind=Kind(spot.kind), title=spot.title)

    def _tell(self, seen: Ref, label: str) -> None:
        self._seen, words = seen, self._window.words
        shown = any(seen.kind in place.kinds for place in self._window.places)
        there = words("Open") if shown else ""
        self._window.steps.tell_of_new(words(label), there, self._open)

    def _open(self) -> None:
        if self._seen is not None:
            self._window.visit(self._seen.kind, self._seen.id)

    def _keep(self) -> None:
        """The window closes: what is being typed is kept."""
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.keep()
