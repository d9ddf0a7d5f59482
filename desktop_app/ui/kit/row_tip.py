"""What the pointer is told that rests on a row: all of it, where some of it is cut."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPicture

from desktop_app.ui import text
from desktop_app.ui.kit.row_look import RowLook


def row_tip(look: RowLook, room: QRect) -> str:
    """The whole row as it is read out, or nothing if all of it can be seen."""
    seen, page = text.cut_short.copy(), QPicture()
    text.cut_short.clear()
    painter = QPainter(page)
    look.paint(painter, QRectF(room), chosen=True)  # the chosen row has the wider letters
    painter.end()
    cut = bool(text.cut_short)
    text.cut_short.clear()
    text.cut_short.update(seen)
    return look.spoken if cut else ""
