"""One choice of a few, side by side. Read out as radio buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop_app.ui import text, theme
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.measured import NeverCut, PressedAnywhere
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.tokens import Tone

HEIGHT, INSET, SIDE = 30, 3, 11


class Segment(NeverCut, PressedAnywhere, QRadioButton):
    """One of the choices; arrow keys walk among them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        wide = text.width(self.text(), "captionM") + 2 * SIDE
        return QSize(int(wide + 0.999), theme.scaled(HEIGHT) - 2 * INSET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Raised when chosen."""
        painter = brush_on(self)
        if self.isChecked():
            ground(painter, edges(self), 6, theme.colour("surface"), theme.colour("border2"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 6)
        ink: Tone = "text" if self.isChecked() or self.underMouse() else "text2"
        room = QRectF(self.rect())
        text.draw(painter, room, self.text(), "captionM", ink, align=text.CENTRE)


class Segmented(QWidget):
    """A row of segments in a sunken bed."""

    chosen = Signal(str)

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments = {value: Segment(value, self) for value in values}
        for number, segment in enumerate(self._segments.values()):
            self._group.addButton(segment, number)
        self.setLayout(row(*self._segments.values(), gap=0, margins=(INSET,) * 4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(values[0])
        self._group.idClicked.connect(self._tell)

    @property
    def value(self) -> str:
        """What is chosen."""
        return tuple(self._segments)[self._group.checkedId()]

    def choose(self, value: str) -> None:
        """Choose without telling anybody."""
        self._segments[value].setChecked(True)

    def say(self, name: str, words: Sequence[str]) -> None:
        """Name the whole and each choice, in the order they were given."""
        self.setAccessibleName(name)
        for segment, word in zip(self._segments.values(), words, strict=True):
            segment.setText(word)
            segment.setAccessibleName(word)
            segment.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bed."""
        ground(brush_on(self), QRectF(self.rect()), 8, theme.colour("sunken"))

    def _tell(self) -> None:
        self.chosen.emit(self.value)
