"""The window before there is anything in it: its place on the screen and its grounds.

It is painted first, and everything else is imported afterwards; so this room stays light.
"""

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from desktop_app.paths import user_data
from desktop_app.ui.tokens import DARK, LIGHT, Tokens

LEAST, USUAL = QSize(860, 600), QSize(1440, 900)
FULL = 1320  # the width from which the rail shows words
RAIL_WIDE, RAIL_SLIM, BAR_TALL = 216, 68, 56


class Frame(QMainWindow):
    """Stands where it was left, and shows where rail and bar will be until they are there."""

    painted = Signal()  # once, when the events at hand are done
    leaving = Signal()

    def __init__(self, *, dark: bool = False, percent: int = 100) -> None:
        super().__init__()
        self._tokens: Tokens = DARK if dark else LIGHT
        self._percent, self._painted = percent, False
        self.memory = QSettings(str(user_data() / "window.ini"), QSettings.Format.IniFormat)
        self.setMinimumSize(LEAST)
        self.setWindowTitle("Brückenbuch")
        kept = self.memory.value("geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(USUAL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grounds, as long as nothing lies on them."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_grounds(QPainter(self))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self.memory.setValue("geometry", self.saveGeometry())
        self.leaving.emit()
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 -- Qt's name
        """Tab walks as one reads."""
        from desktop_app.ui.kit import reading_order  # noqa: PLC0415 -- after the first frame

        return reading_order.go_on(self, forward=next)

    def _paint_grounds(self, painter: QPainter) -> None:
        wide, tall = self.width(), self.height()
        slim = wide < FULL * max(self._percent, 100) / 100
        rail = RAIL_SLIM if slim else max(RAIL_WIDE, round(RAIL_WIDE * self._percent / 100))
        bar = round(BAR_TALL * max(self._percent, 100) / 100)
        for room, tone in (
            (QRect(0, 0, wide, tall), "canvas"),
            (QRect(0, 0, rail, tall), "rail"),
            (QRect(rail - 1, 0, 1, tall), "border"),
            (QRect(rail, 0, wide - rail, bar), "surface"),
            (QRect(rail, bar - 1, wide - rail, 1), "border"),
        ):
            painter.fillRect(room, QColor(self._tokens[tone]))
