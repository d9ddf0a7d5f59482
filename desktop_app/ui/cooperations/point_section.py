"""What was agreed, point by point, at an event or in an agreement."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.event import Point
from desktop_app.domain.ids import Key
from desktop_app.services import events
from desktop_app.ui.cooperations.kinds import POINTS
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_section import PartSection


class PointSection(PartSection):
    """`add` writes the next point."""

    def __init__(
        self, desk: Desk, add: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, POINTS, add, parent=parent)

    def show_points(self, points: Sequence[Point]) -> None:
        """Catch up with the book."""
        self.show_parts(
            [Part(key=one.id, title=one.text, values={"text": one.text}) for one in points]
        )

    def remove_part(self, key: str) -> None:
        """Take a point out."""
        events.remove_point(self.desk.book, Key(key))
