"""The page of Today: what is to be done at the left, what else is going on at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.column_page import ColumnPage
from desktop_app.ui.kit.label import PlainLabel

NARROW, AIR = 940, 24


class TodayPage(ColumnPage):
    """Two columns; below 940 pixels one."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        columns = row(
            Stretch(column(*left, Stretch(), gap=20), 62),
            Stretch(column(*right, Stretch(), gap=16), 38),
            gap=20,
        )
        super().__init__(columns, NARROW, parent)
        self._greeting, self._day = PlainLabel("", "display"), PlainLabel("", "lead", "text2")
        head = column(self._greeting, self._day, gap=4)
        self._inside = self.hold(
            column(head, columns, Stretch(), gap=18, margins=(32, 22, 32, 24))
        )

    def greet(self, greeting: str, day: str) -> None:
        """The two lines at the head."""
        self._greeting.show_text(greeting)
        self._day.show_text(day)

    def bring(self, part: QWidget, at: QPoint, tall: int) -> None:
        """Scroll until a row of `part` is seen."""
        place = part.mapTo(self._inside, at)
        self.ensureVisible(place.x(), place.y() + tall // 2, 0, tall // 2 + AIR)
