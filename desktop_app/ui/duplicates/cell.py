"""One value of one of two records: a radio button, or a check box where both can be taken."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground

TALL, SIDE, GAP, GLYPH = 38, 13, 11, 16
PASSED_ON = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right))
"""Keys that mean the table, not this one button."""


def draw(painter: QPainter, cell: QAbstractButton, *, round_: bool) -> None:
    """Tinted when it is taken; the glyph says so as well."""
    room, taken = edges(cell), cell.isChecked()
    over = cell.underMouse() and cell.isEnabled()
    fill = theme.colour("accentTint" if taken else "hover" if over else "surface")
    line = theme.colour("accent" if taken else "border")
    ground(painter, room, 8, fill, line, line_width=1.4 if taken else 1)
    if cell.hasFocus():
        focus_ring(painter, room, 8)
    glyph = QRectF(SIDE, (cell.height() - GLYPH) / 2, GLYPH, GLYPH)
    (_draw_round if round_ else _draw_square)(painter, glyph, taken=taken)
    words = QRectF(SIDE + GLYPH + GAP, 0, cell.width() - 2 * SIDE - GLYPH - GAP, cell.height())
    text.draw(painter, words, cell.text(), "small", "text")


def _draw_round(painter: QPainter, room: QRectF, *, taken: bool) -> None:
    painter.setPen(QPen(theme.colour("accent" if taken else "inputLine"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(room)
    if taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(room.center(), 4, 4)


def _draw_square(painter: QPainter, room: QRectF, *, taken: bool) -> None:
    if not taken:
        ground(painter, room, 4, theme.colour("surface"), theme.colour("inputLine"))
        return
    ground(painter, room, 4, theme.colour("accent"))
    at = QPointF(room.left() + 2, room.top() + 2)
    icons.draw(painter, "check", "onAccent", at, 12, stroke=3)


class OneCell(QRadioButton):
    """Takes the place of the other one."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAutoExclusive(False)
        _settle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys walk through the table."""
        if not _passed_on(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """All of it can be pressed."""
        _press(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A circle and the value."""
        draw(brush_on(self), self, round_=True)


class KeptCell(QCheckBox):
    """Can be taken together with the other one."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _settle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys walk through the table."""
        if not _passed_on(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """All of it can be pressed."""
        _press(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box and the value."""
        draw(brush_on(self), self, round_=False)


Cell = OneCell | KeptCell


def _settle(cell: QAbstractButton) -> None:
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    cell.setFixedHeight(theme.scaled(TALL))
    cell.setMinimumWidth(80)  # a long value is cut; the tool tip has all of it
    cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    cell.setAttribute(Qt.WidgetAttribute.WA_Hover)
    cell.setCursor(Qt.CursorShape.PointingHandCursor)
    cell.setToolTip(theme.plain_tip(cell.text()))


def _passed_on(event: QKeyEvent) -> bool:
    if event.key() not in PASSED_ON:
        return False
    event.ignore()
    return True


def _press(cell: QAbstractButton, event: QMouseEvent) -> None:
    if event.button() == Qt.MouseButton.LeftButton:
        cell.setFocus(Qt.FocusReason.MouseFocusReason)
        cell.click()
