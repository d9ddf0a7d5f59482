"""What the rail tells of the book: how many records each place has, how fresh the backup is."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.pins.rail_pins import RailPins
from desktop_app.ui.place import Place
from desktop_app.ui.rail import Rail
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.domain.change import Change
    from desktop_app.ui.desk import Desk

SOON_MS = 20  # the rows of the first place are seen before


class RailNews(QObject):
    """Counts again when records came or went, and looks when a backup was made."""

    def __init__(self, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._rail, self._words = rail, Words("en")
        self._places: tuple[Place, ...] = ()
        self._desk: Desk | None = None
        self.pins = RailPins(rail, self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._begin)

    def serve(self, desk: "Desk", places: Sequence[Place]) -> None:
        """Begin with this book, as soon as its first rows are seen."""
        self._desk, self._places = desk, tuple(places)
        desk.changed.connect(self._hear)
        desk.backed_up.connect(self.look)
        self.pins.serve(desk)
        self._soon.start()

    def rest(self) -> None:
        """The window closes: tell nothing more."""
        self._soon.stop()

    def _begin(self) -> None:
        self.pins.read()
        self.count()
        self.look()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.pins.say(words)
        self.look()

    def look(self) -> None:
        """Show when the newest backup was made."""
        if self._desk is None:
            self._rail.show_backup("", safe=True)  # it is not known yet
            return
        from desktop_app.services import backups  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.moments import last_backup  # noqa: PLC0415 -- after the first frame

        newest = next(iter(backups.listing(self._desk.book)), None)
        at = newest.at if newest is not None else None
        said = last_backup(at, datetime.now(UTC), self._words)
        self._rail.show_backup(said, safe=at is not None)

    def _hear(self, change: "Change") -> None:
        came_or_went = any(edit.before is None or edit.after is None for edit in change.edits)
        if came_or_went or change.moves("follow_up", "done", "due"):
            self.count()

    def count(self) -> None:
        """Count again, because the book or the day is another."""
        for number, place in enumerate(self._places):
            records = place.count()
            if records is not None:
                self._rail.count(number, records)
