"""Painting one line of text, cut with an ellipsis where the room ends."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop_app.ui import theme
from desktop_app.ui.tokens import Role, Tone

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

LONGEST = 1_000
"""Letters of a line that are looked at: no window is wider, and measuring takes its time."""

cut_short: set[str] = set()
"""Every text that did not fit since the set was last cleared; tests look at it."""


def width(text: str, role: Role, *, tabular: bool = False) -> float:
    """How wide `text` is in the letters of `role`."""
    return theme.metrics(role, tabular=tabular).horizontalAdvance(text[:LONGEST])


def in_one_line(text: str) -> str:
    """As much of `text` as can stand on one line."""
    line = " ".join(text[: LONGEST + 1].split("\n"))
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def height(role: Role) -> float:
    """How tall a line of `role` is."""
    return theme.metrics(role).height()


def draw(
    painter: QPainter,
    room: QRectF,
    text: str,
    role: Role,
    tone: Tone | QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
    tabular: bool = False,
) -> None:
    """Paint `text` on one line inside `room`."""
    line, most = in_one_line(text), room.width() + 0.5
    metrics = theme.metrics(role, tabular=tabular)
    if metrics.horizontalAdvance(line) > most:  # most lines fit, and cutting takes longer
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, most)
        cut_short.add(text)
    painter.setFont(theme.font(role, tabular=tabular))
    painter.setPen(tone if isinstance(tone, QColor) else theme.colour(tone))
    painter.drawText(room, _on_one_line(align), line)


@cache
def _on_one_line(align: Qt.AlignmentFlag) -> int:
    return int(align) | int(Qt.TextFlag.TextSingleLine)


def broken(text: str, wide: float, role: Role) -> tuple[str, str]:
    """`text` on two lines of at most `wide`: what goes onto the first, and the rest."""
    first, rest = text, ""
    while width(first, role) > wide and " " in first:
        first, _, last = first.rpartition(" ")
        rest = f"{last} {rest}".strip()
    return first, rest
