"""Reads a line while it is typed: remembers names already looked up, and what was corrected."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from desktop_app.domain.ids import Key
from desktop_app.domain.typed_line import (
    Known,
    TypedLine,
    Value,
    What,
    Wishes,
    phrases,
    read_contact,
    read_line,
)
from desktop_app.services import capture
from desktop_app.ui.desk import Desk

Sign = tuple[What, str]
MOST = 400  # phrases remembered


class LineReader(QObject):
    """Each word is looked up once, however long the line is typed on."""

    def __init__(
        self, desk: Desk, *, steps: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._steps = desk.book, steps
        self._seen: dict[str, tuple[Known, ...]] = {}
        self._near: tuple[Known, ...] = ()
        self.barred: set[Sign] = set()
        self.chosen: dict[Sign, Value] = {}
        desk.changed.connect(self._forget)

    def stand_near(self, keys: Collection[Key]) -> None:
        """These records are meant rather than others of the same name."""
        self._near = tuple(capture.known_of(self._book, keys)) if keys else ()

    def begin_anew(self) -> None:
        """Another line: nothing of it is corrected yet."""
        self.barred.clear()
        self.chosen.clear()

    def bar(self, sign: Sign) -> None:
        """These words are only words."""
        self.barred.add(sign)
        self.chosen.pop(sign, None)

    def choose(self, sign: Sign, value: Value) -> None:
        """This is what these words mean."""
        self.chosen[sign] = value
        self.barred.discard(sign)

    def read(
        self, text: str, language: str, today: date, *, dated: bool = False, days: bool = True
    ) -> TypedLine:
        """The line as it tells of an event; without `days` its dates are only words."""
        wishes = replace(self._wishes(language, today), dated=dated, days=days)
        return read_line(text, self._known(text), wishes)

    def read_newcomer(self, text: str, language: str, today: date) -> TypedLine:
        """The line as it tells of somebody new."""
        return read_contact(text, self._known(text), self._wishes(language, today))

    def _wishes(self, language: str, today: date) -> Wishes:
        return Wishes(
            language=language,
            today=today,
            near=frozenset(one.ref.id for one in self._near),
            barred=frozenset(self.barred),
            chosen=tuple(self.chosen.items()),
            steps=self._steps,
        )

    def _known(self, text: str) -> Sequence[Known]:
        found = {one.ref.id: one for one in self._near}
        if len(self._seen) > MOST:
            self._seen.clear()
        for phrase in phrases(text):
            if phrase not in self._seen:
                self._seen[phrase] = tuple(capture.known_as(self._book, phrase))
            found |= {one.ref.id: one for one in self._seen[phrase]}
        return list(found.values())

    def _forget(self) -> None:
        """The book has changed: names may be others now."""
        self._seen.clear()
        if self._near:
            self.stand_near([one.ref.id for one in self._near])
