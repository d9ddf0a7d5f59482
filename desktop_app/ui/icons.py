"""The icons we ship, drawn sharp in any colour, size and screen density."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import resource
from desktop_app.ui import theme
from desktop_app.ui.tokens import Tone

STROKE = 1.8


def draw(
    painter: QPainter,
    name: str,
    tone: Tone | QColor,
    at: QPointF,
    size: float = 18,
    *,
    stroke: float = STROKE,
) -> None:
    """Paint icon `name` with its upper left corner at `at`."""
    ink = tone if isinstance(tone, QColor) else theme.colour(tone)
    density = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, pixmap(name, ink.name(), size, density, stroke))


@lru_cache(maxsize=512)
def pixmap(name: str, ink: str, size: float, density: float, stroke: float) -> QPixmap:
    """Icon `name` as pixels for a screen of `density`."""
    drawn = QPixmap(round(size * density), round(size * density))
    drawn.setDevicePixelRatio(density)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_svg(name, ink, stroke).encode())).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return drawn


def icon(name: str, tone: Tone = "text2", size: int = 18) -> QIcon:
    """Icon `name` for a menu entry or the task bar."""
    made = QIcon()
    for density in (1.0, 1.5, 2.0):
        made.addPixmap(pixmap(name, theme.colour(tone).name(), size, density, STROKE))
    return made


def clear() -> None:
    """Forget what was drawn, because the colours changed."""
    pixmap.cache_clear()


def _svg(name: str, ink: str, stroke: float) -> str:
    drawing = _source(name).replace("currentColor", ink)
    return re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', drawing)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
