"""Cooperations in motion: a card for each of those in which something is nearest to today."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.reference import Kind
from desktop_app.domain.today import Motion
from desktop_app.services import today
from desktop_app.ui import theme
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.cooperation_row import stage_tone
from desktop_app.ui.timeline.ways import course_of
from desktop_app.ui.today import day_words
from desktop_app.ui.today.motion_card import MotionCard, MotionLook
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

MOST, QUIET_DAYS, SIDE_BY_SIDE = 3, 90, 560


class MotionSection(QWidget):
    """Hides while no cooperation has an event."""

    navigate = Signal(str, str)  # kind, key
    scrolled = Signal(QPoint, int)

    tables = frozenset(("cooperation", "partner", "stage", "event", "event_cooperation"))

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.clock, self.words = desk, clock, Words("en")
        self._title = PlainLabel("", "h2")
        self.all = Button("arrow-right", kind="ghost", size=32)
        self.all.clicked.connect(self._open_all)
        self.cards: list[MotionCard] = []
        self._row = row(gap=14)
        head = row(self._title, Stretch(), self.all, margins=(0, 0, 6, 0))
        self.setLayout(column(head, self._row, gap=8))

    def say(self, words: Words) -> None:
        """Speak another language; `read` comes after it."""
        self.words = words
        self._title.show_text(words("Cooperations in motion"))
        self.setAccessibleName(words("Cooperations in motion"))
        self.all.name(words("All"), spoken=words("All cooperations"))

    def hear(self, change: Change) -> None:
        """Read again what a change may concern."""
        names = ("organisation", "organisation_name", "cluster", "person")
        if any(edit.table in self.tables or edit.table in names for edit in change.edits):
            self.read()

    def read(self) -> None:
        """Show what the book says now."""
        day = self.clock.today()
        found = today.moving(self.desk.book, day, limit=MOST)
        self._show([_look(*each, self.words, day) for each in found])
        self.setVisible(bool(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _show(self, looks: Sequence[MotionLook]) -> None:
        while len(self.cards) > len(looks):
            card = self.cards.pop()
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        for card, look in zip(self.cards, looks, strict=False):
            card.show_look(look)
        for look in looks[len(self.cards) :]:
            card = MotionCard(look, self)
            card.clicked.connect(self._open)
            card.stepped.connect(self._step)
            self.cards.append(card)
            self._row.addWidget(card)

    def _open(self) -> None:
        card = self.sender()
        if isinstance(card, MotionCard):
            self.navigate.emit(Kind.COOPERATION, card.look.key)

    def _open_all(self) -> None:
        self.navigate.emit(Kind.COOPERATION, "")

    def _step(self, by: int) -> None:
        card = self.sender()
        if isinstance(card, MotionCard):
            number = self.cards.index(card) + by
            if 0 <= number < len(self.cards):
                self.cards[number].setFocus()


def _look(
    motion: Motion, line: CooperationLine, way: Way, words: Words, day: date
) -> MotionLook:
    drawn = course_of(line, way)
    own = line.title != " × ".join(line.partners)
    names = (line.title, ", ".join(line.partners)) if own else line.partners
    state, tone = _state(motion, line, way, words, day)
    last = motion.last
    return MotionLook(
        key=motion.id,
        title=line.title,
        names=names,
        dotted=not own,
        course=drawn,
        last=last.title if last is not None else "",
        last_day=words.date(last.when, short=True) if last is not None else "",
        state=state,
        tone=tone,
        way=wording.way(words, drawn),
    )


def _state(
    motion: Motion, line: CooperationLine, way: Way, words: Words, day: date
) -> tuple[str, Tone]:
    """What comes next; without that, that it rests, or how far it has come."""
    if motion.following is not None:
        title, when = motion.following.title, motion.following.when
        said = words.date(when, short=True)
        return words("Next on {date}: {title}", title=title, date=said), "text"
    last = motion.last.when.latest if motion.last is not None else None
    if last is not None and (day - last).days > QUIET_DAYS:
        return day_words.resting(words, last, day), "warning"
    if line.resting:
        return words("Resting"), "warning"
    stage = wording.stage(words, line.stage)
    since = next((one.since for one in reversed(way.stages) if one.stage is line.stage), None)
    tone = stage_tone(line.stage, resting=False)
    if since is None:
        return stage, tone
    return words("{stage}, since {date}", stage=stage, date=words.date(since)), tone
