"""A page that scrolls, with two columns that stand below each other where room is short."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desktop_app.ui import theme


class ColumnPage(QScrollArea):
    """`columns` turns below `narrow` pixels, more where letters are larger."""

    def __init__(self, columns: QBoxLayout, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._narrow = columns, narrow
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds takes the keys
        self.viewport().setAutoFillBackground(False)

    def hold(self, inside: QBoxLayout) -> QWidget:
        """Fill the page with this, the columns among it; returns what scrolls."""
        page = QWidget()
        page.setLayout(inside)
        self.setWidget(page)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for two."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.widget() is not None:
            self._measure()

    def _measure(self) -> None:
        narrow = self.viewport().width() < theme.scaled(self._narrow)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
