"""How the plane of the network is seen: where it begins, and how many pixels a unit has."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop_app.layout.network import Point
from desktop_app.values import dataclass

NEAREST, FURTHEST, USUAL = 320.0, 24.0, 150.0
SIDES, ENDS = 110.0, 64.0  # room for names beside and below the outermost nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Turns units into pixels and back."""

    left: float = 0.0
    top: float = 0.0
    unit: float = USUAL

    def pixel(self, point: Point) -> QPointF:
        """Where a point of the plane is painted."""
        return QPointF(self.left + point.x * self.unit, self.top + point.y * self.unit)

    def panned(self, dx: float, dy: float) -> "View":
        """Moved by pixels."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    def zoomed(self, factor: float, at: QPointF) -> "View":
        """Nearer or further; what is painted at `at` stays there."""
        unit = min(max(self.unit * factor, FURTHEST), NEAREST)
        grown = unit / self.unit
        return View(
            left=at.x() - (at.x() - self.left) * grown,
            top=at.y() - (at.y() - self.top) * grown,
            unit=unit,
        )


def fitted(points: Iterable[Point], size: QSizeF) -> View:
    """All of it in the middle, no nearer than usual."""
    every = list(points) or [Point(0, 0)]
    box = QRectF(
        QPointF(min(p.x for p in every), min(p.y for p in every)),
        QPointF(max(p.x for p in every), max(p.y for p in every)),
    )
    wide = max(size.width() - 2 * SIDES, 1) / max(box.width(), 0.01)
    tall = max(size.height() - 2 * ENDS, 1) / max(box.height(), 0.01)
    unit = max(min(wide, tall, USUAL), FURTHEST)
    return View(
        left=size.width() / 2 - box.center().x() * unit,
        top=size.height() / 2 - box.center().y() * unit,
        unit=unit,
    )
