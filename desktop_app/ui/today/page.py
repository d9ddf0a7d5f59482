"""The page of Today: what is to be done at the left, what else is going on at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel

NARROW, AIR = 940, 24


class TodayPage(QScrollArea):
    """Two columns; below 940 pixels one."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._greeting, self._day = PlainLabel("", "display"), PlainLabel("", "lead", "text2")
        self._columns = row(
            Stretch(column(*left, Stretch(), gap=20), 62),
            Stretch(column(*right, Stretch(), gap=16), 38),
            gap=20,
        )
        self._inside = inside = QWidget()
        head = column(self._greeting, self._day, gap=4)
        inside.setLayout(
            column(head, self._columns, Stretch(), gap=18, margins=(32, 22, 32, 24))
        )
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def greet(self, greeting: str, day: str) -> None:
        """The two lines at the head."""
        self._greeting.show_text(greeting)
        self._day.show_text(day)

    def bring(self, part: QWidget, at: QPoint, tall: int) -> None:
        """Scroll until a row of `part` is seen."""
        place = part.mapTo(self._inside, at)
        self.ensureVisible(place.x(), place.y() + tall // 2, 0, tall // 2 + AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for two."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.widget() is not None:
            self._measure()

    def _measure(self) -> None:
        narrow = self.viewport().width() < theme.scaled(NARROW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
