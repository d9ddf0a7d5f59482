"""One milestone as a real button over the painted picture: for Tab, click and screen reader."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import brush_on

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class SpotButton(QPushButton):
    """Transparent: the picture below is its look; only the focus ring is its own."""

    picked = Signal(str)
    walked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._key = ""
        self.clicked.connect(self._pick)

    @property
    def key(self) -> str:
        """The milestone it stands for."""
        return self._key

    def stand_for(self, key: str, spoken: str) -> None:
        """Become the button of a milestone."""
        self._key = key
        if self.accessibleName() != spoken:
            self.setAccessibleName(spoken)
            self.setToolTip(theme.plain_tip(spoken))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk along the milestones; Qt would walk along the widgets."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)

    def enterEvent(self, event: QEvent) -> None:
        """Let the picture below show that it can be pressed."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the focus ring."""
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = brush_on(self)
        tone = theme.colour("focus" if self.hasFocus() else "border2")
        painter.setPen(QPen(tone, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)

    def _pick(self) -> None:
        self.picked.emit(self._key)
