"""Reads the line a milestone is typed into, and shows beneath it what was recognised."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.encounter import Encounter
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.typed_line import TypedLine, What, encounter
from desktop_app.domain.typed_line.encounter import status
from desktop_app.domain.when import When
from desktop_app.services import events
from desktop_app.ui.capture.chips import ReadingChips
from desktop_app.ui.capture.line_reader import LineReader
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.words import Words

PAUSE = 120


class MilestoneLine(QWidget):
    """The date may have been typed before the title, or stand in the same line."""

    told_more = Signal()  # chips appeared
    corrected = Signal()  # a chip was used: the keys go back to the line

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words("en")
        self._date, self._text = "", ""
        self.reader = LineReader(desk, steps=False, parent=self)
        self.chips = ReadingChips(desk)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.show_reading)
        self.chips.chosen.connect(self.reader.choose)
        self.chips.barred.connect(self.reader.bar)
        for used in (self.chips.chosen, self.chips.barred):
            used.connect(self._correct)
        self.setLayout(column(self.chips, gap=0))
        self.hide()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.chips.say(words)

    def stand_behind(self, line: QWidget) -> None:
        """Tab leads from this field to the chips."""
        self.chips.stand_behind(line)

    def follow(self, date: str, text: str) -> None:
        """Something was typed; it is read at the next pause."""
        self._date, self._text = date, text
        self._pause.start()

    def clear(self) -> None:
        """Nothing is typed, nothing is corrected."""
        self._pause.stop()
        self._date, self._text = "", ""
        self.reader.begin_anew()
        self.show_reading()

    def is_line(self, text: str) -> bool:
        """Whether a text tells more than a date."""
        line = self._read(text)
        date = line.one(What.DATE)
        if not line.title or (date is not None and date.text.strip() == text.strip()):
            return False
        if date is not None:
            return True
        if When.parse(text, self._words.language).anchor is not None:
            return False
        return bool(line.of(What.KIND, What.FAIR, What.PERSON, What.ORGANISATION))

    def told(self, date: str, text: str, cooperation: CooperationId) -> Encounter:
        """What is written when Enter is pressed."""
        line, language = self._line(date, text), self._words.language
        told = encounter(line, today())
        when = events.read_date(date, language) if date.strip() else told.when
        return replace(
            told,
            title=line.title or text.strip(),
            when=when,
            status=status(when, today()),
            cooperation=cooperation,
        )

    def stand_near(self, keys: frozenset[Key]) -> None:
        """Those in the cooperation are meant rather than others of their name."""
        self.reader.stand_near(keys)

    def show_reading(self) -> None:
        """Show the chips for what is typed now; a date alone has its own."""
        shown = bool(self._text.strip()) and (bool(self._date) or self.is_line(self._text))
        self.chips.show_line(self._line(self._date, self._text) if shown else None)
        self.setVisible(shown and not self.chips.isHidden())
        if shown:
            self.told_more.emit()

    def _correct(self) -> None:
        self.show_reading()
        self.corrected.emit()

    def _line(self, date: str, text: str) -> TypedLine:
        """Both together where the date is one; else the text, whose own dates are words."""
        if not date.strip():
            return self._read(text)
        line = self._read(f"{date.strip()} {text}")
        found = line.one(What.DATE)
        if found is not None and found.text == date.strip():
            return line
        return self._read(text, days=False)

    def _read(self, text: str, *, days: bool = True) -> TypedLine:
        return self.reader.read(text, self._words.language, today(), days=days)
