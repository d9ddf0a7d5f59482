"""One choice of many in a list that folds out; the wheel scrolls the page, not the choice."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.ui import icons
from desktop_app.ui.kit.painting import brush_on


class Choice(QComboBox):
    """Values with their words; tells what somebody chose, not what was shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(18)
        self.activated.connect(self._tell)

    def offer(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Offer (value, words) and show one of them."""
        self.clear()
        for known, words in choices:
            self.addItem(words, known)
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.show_value(value)

    def show_value(self, value: str) -> None:
        """Show without telling anybody."""
        self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style paints it, with our arrow."""
        super().paintEvent(event)
        at = QPointF(self.width() - 24, self.height() / 2 - 7)
        icons.draw(brush_on(self), "chevron-down", "text2", at, 14, stroke=2)

    def sizeHint(self) -> QSize:
        """Room for the arrow."""
        return super().sizeHint() + QSize(18, 0)

    def _tell(self, _row: int) -> None:
        self.chosen.emit(self.value)
