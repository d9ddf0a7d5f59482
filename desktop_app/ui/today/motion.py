"""Cooperations in motion: a card for each of those in which something is nearest to today."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.reference import Kind
from desktop_app.services import today
from desktop_app.ui import theme
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.ui.today.motion_card import MotionCard, MotionLook

MOST, SIDE_BY_SIDE = 3, 560


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
        if found:
            # Only now: the first rows of the day do not wait for the drawing of timelines.
            from desktop_app.ui.today.motion_look import motion_look  # noqa: PLC0415 -- see above

            self._show([motion_look(*each, self.words, day) for each in found])
        else:
            self._show(())
        self.setVisible(bool(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _show(self, looks: "Sequence[MotionLook]") -> None:
        while len(self.cards) > len(looks):
            card = self.cards.pop()
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        for card, look in zip(self.cards, looks, strict=False):
            card.show_look(look)
        for look in looks[len(self.cards) :]:
            from desktop_app.ui.today.motion_card import MotionCard  # noqa: PLC0415 -- as above

            card = MotionCard(look, self)
            card.clicked.connect(self._open)
            card.stepped.connect(self._step)
            self.cards.append(card)
            self._row.addWidget(card)

    def _open(self) -> None:
        card = self._told()
        if card is not None:
            self.navigate.emit(Kind.COOPERATION, card.look.key)

    def _open_all(self) -> None:
        self.navigate.emit(Kind.COOPERATION, "")

    def _step(self, by: int) -> None:
        card = self._told()
        if card is not None:
            number = self.cards.index(card) + by
            if 0 <= number < len(self.cards):
                self.cards[number].setFocus()

    def _told(self) -> "MotionCard | None":
        """The card whose signal this is."""
        return next((card for card in self.cards if card is self.sender()), None)
