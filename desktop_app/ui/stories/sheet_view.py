"""The pages of a sheet below each other, white on any ground, larger or smaller."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.painting import brush_on, ground

AROUND, BETWEEN, WIDEST = 24, 20, 2600
ZOOMS = (50, 65, 80, 100, 125, 150, 200, 300)


class Pages(QWidget):
    """Painted at the width asked for; until sharper pictures come, those that are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[QImage, ...] = ()
        self._width = 400
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: Sequence[QImage]) -> None:
        """Other pages."""
        self._pictures = tuple(pictures)
        self._measure()

    def widen(self, width: int) -> None:
        """Another width of a page."""
        self._width = width
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each page with a hairline around it."""
        painter = brush_on(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for picture, room in zip(self._pictures, self._rooms(), strict=True):
            edge = room.adjusted(-1.5, -1.5, 1.5, 1.5)
            ground(painter, edge, 2, theme.colour("border2"), theme.colour("border2"))
            painter.drawImage(room, picture)

    def _rooms(self) -> list[QRectF]:
        left = max((self.width() - self._width) / 2, AROUND)
        rooms, top = [], float(AROUND)
        for picture in self._pictures:
            tall = self._width * picture.height() / max(picture.width(), 1)
            rooms.append(QRectF(round(left), round(top), self._width, round(tall)))
            top += tall + BETWEEN
        return rooms

    def _measure(self) -> None:
        rooms = self._rooms()
        tall = int(rooms[-1].bottom()) + AROUND if rooms else 0
        self.setMinimumSize(QSize(self._width + 2 * AROUND, tall))
        self.update()


class SheetView(QScrollArea):
    """As wide as its room unless somebody chose a size; keeps its place when pages change."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom: int | None = None
        self._pages = Pages()
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._pages.setAutoFillBackground(False)

    def show_pictures(self, pictures: Sequence[QImage]) -> None:
        """Other pages at the same place."""
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        self._pages.show_pictures(pictures)
        self.updateGeometry()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def page_width(self) -> int:
        """How wide a page is on the screen."""
        fitting = max(self.viewport().width() - 2 * AROUND, 120)
        if self._zoom is None:
            return min(fitting, theme.scaled(760))
        return round(794 * self._zoom / 100)  # an A4 page at 96 dots per inch

    def pixels(self) -> int:
        """How many pixels that is on this screen."""
        return min(round(self.page_width() * self.devicePixelRatioF()), WIDEST)

    def per_cent(self) -> int:
        """The size in per cent of the paper."""
        return round(self.page_width() / 7.94)

    def larger(self) -> None:
        """The next larger size."""
        self._choose(next((z for z in ZOOMS if z > self.per_cent()), ZOOMS[-1]))

    def smaller(self) -> None:
        """The next smaller size."""
        self._choose(next((z for z in reversed(ZOOMS) if z < self.per_cent()), ZOOMS[0]))

    def fit(self) -> None:
        """As wide as there is room."""
        self._choose(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room, another width."""
        super().resizeEvent(event)
        self._pages.widen(self.page_width())
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl larger and smaller, else up and down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            event.accept()
        else:
            super().wheelEvent(event)

    def _choose(self, zoom: int | None) -> None:
        self._zoom = zoom
        self._pages.widen(self.page_width())
        self.resized.emit()
