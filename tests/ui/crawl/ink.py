"""Every text that a widget paints, by whatever means, with its place and its colour.

The widget is asked to paint on a device that keeps no pixels but hears of every text: labels,
painted parts, delegates and Qt's own controls all end there.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPaintDevice, QPaintEngine, QRegion
from PySide6.QtWidgets import QWidget

ENOUGH = 20_000
METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmWidth: ENOUGH,
    QPaintDevice.PaintDeviceMetric.PdmHeight: ENOUGH,
    QPaintDevice.PaintDeviceMetric.PdmWidthMM: ENOUGH,
    QPaintDevice.PaintDeviceMetric.PdmHeightMM: ENOUGH,
    QPaintDevice.PaintDeviceMetric.PdmDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiX: 96,
    QPaintDevice.PaintDeviceMetric.PdmPhysicalDpiY: 96,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 0x10000,
}


@dataclass(frozen=True, kw_only=True)
class Written:
    """One run of letters: where its ink is, in the coordinates of its widget."""

    text: str
    ink: QRectF
    colour: QColor
    clip: QRectF | None


class Ear(QPaintEngine):
    """Hears of texts and lets all else pass."""

    def __init__(self):
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard = []

    def begin(self, device):
        return True

    def end(self):
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state):
        """The painter is asked when a text comes."""

    def drawTextItem(self, at, item):
        painter = self.painter()
        turned = painter.combinedTransform()
        letters = QFontMetricsF(item.font()).tightBoundingRect(item.text())
        clip = painter.clipBoundingRect() if painter.hasClipping() else None
        self.heard.append(
            Written(
                text=item.text(),
                ink=turned.mapRect(letters.translated(at)),
                colour=painter.pen().color(),
                clip=None if clip is None else turned.mapRect(clip),
            )
        )

    def _pass(self, *given):
        """Not a text."""

    drawPixmap = drawTiledPixmap = drawImage = drawPath = _pass
    drawPolygon = drawRects = drawLines = drawEllipse = drawPoints = _pass


class Page(QPaintDevice):
    """As large as anything that is painted on it."""

    def __init__(self):
        super().__init__()
        self.ear = Ear()

    def paintEngine(self):
        return self.ear

    def metric(self, asked):
        return METRICS.get(asked, 0)


class Listener:
    """Asks one widget after another what it writes."""

    def __init__(self):
        self._page = Page()

    def written(self, widget):
        """The texts that `widget` itself paints, without those of its children."""
        self._page.ear.heard = []
        widget.render(self._page, QPoint(), QRegion(), QWidget.RenderFlag(0))
        return [one for one in self._page.ear.heard if one.text.strip()]
