"""The steps of the wizard in one line: which are behind, which one is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.painting import brush_on, ground
from desktop_app.ui.tokens import Role, Tone

TALL, BALL, GAP, LINE = 34, 24, 8, 34


class StepHead(QWidget):
    """Numbered balls with their words; one behind has a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, names: Sequence[str]) -> None:
        """Name the steps."""
        self._names = names
        self._tell()

    def show_step(self, at: int) -> None:
        """The step that is shown."""
        self._at = at
        self._tell()

    def sizeHint(self) -> QSize:
        """One line."""
        wide = sum(text.width(name, "smallM") + BALL + GAP + LINE + 16 for name in self._names)
        return QSize(int(wide), theme.scaled(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """From left to right."""
        painter = brush_on(self)
        x, middle = 0.0, self.height() / 2
        for at, name in enumerate(self._names):
            ball = QRectF(x, middle - BALL / 2, BALL, BALL)
            now = at == self._at
            fill: Tone = "accent" if now else "accentTint" if at < self._at else "sunken"
            ink: Tone = "onAccent" if now else "accentText" if at < self._at else "text2"
            ground(painter, ball, BALL / 2, theme.colour(fill))
            if at < self._at:
                icons.draw(
                    painter, "check", ink, ball.topLeft() + QPointF(5, 5), 14, stroke=2.2
                )
            else:
                text.draw(painter, ball, str(at + 1), "captionM", ink, align=text.CENTRE)
            x += BALL + GAP
            role: Role = "smallM" if now else "small"
            wide = text.width(name, role) + 2
            tone: Tone = "text" if now else "text2"
            text.draw(painter, QRectF(x, 0, wide, self.height()), name, role, tone)
            x += wide + 8
            if at < len(self._names) - 1:
                painter.fillRect(QRectF(x, round(middle), LINE, 1), theme.colour("border2"))
                x += LINE + 8

    def _tell(self) -> None:
        if self._names:
            self.setAccessibleName(self._names[self._at])
        self.update()
