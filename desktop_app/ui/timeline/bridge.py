"""The bridge: two strands that draw together, and the milestones that tie them."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from desktop_app.layout.timeline import Layout, Milestone, Unit, lay_out
from desktop_app.ui import theme
from desktop_app.ui.kit.painting import RESTYLED, brush_on
from desktop_app.ui.timeline.hits import card_at, tip_at
from desktop_app.ui.timeline.measure import WordMeasure, metrics
from desktop_app.ui.timeline.paint import Picture, gathered, paint
from desktop_app.ui.timeline.spot_button import STEPS
from desktop_app.ui.timeline.spots import Spots
from desktop_app.ui.timeline.view import STEP, View
from desktop_app.words import Words

HEIGHT, LEAST_WIDTH = 306, 420
ZOOMS = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class BridgeTimeline(QWidget):
    """The painted timeline with its milestones as buttons.

    Arrow keys walk along the milestones, plus, minus and 0 zoom, Ctrl and the wheel zoom
    where the pointer is, dragging moves along the axis. Nothing here changes a date.
    """

    chosen = Signal(str)
    unit_changed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._picture, self._view = words, Picture(), View()
        self._chosen, self._unit = "", ""
        self._layout: Layout | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self._spots = Spots(self)
        self._spots.picked.connect(self._pick)
        self._spots.walked.connect(self.walk)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.say(words)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._picture

    @property
    def laid_out(self) -> Layout | None:
        """Where everything lies at the moment; None before the first size is known."""
        return self._layout

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._name()
        self.setAccessibleDescription(
            words("Arrow keys walk along the milestones, plus and minus zoom, 0 shows all.")
        )
        self._arrange()

    def show_picture(self, picture: Picture) -> None:
        """Show a cooperation, all of it unless it is the one already shown."""
        before = {one.key for one in self._picture.course.order}
        if not before & {one.key for one in picture.course.order}:
            self._view.whole()
            self._chosen = ""
        self._picture = picture
        self._name()
        self._arrange()

    def choose(self, key: str) -> None:
        """Mark a milestone and bring it into sight, without telling anybody."""
        self._chosen = key
        moments = self._moments({key})
        if self._layout is not None and moments:
            self._view.reveal(self._layout.scale, moments[0])
        self._arrange()

    def walk(self, step: int) -> None:
        """Choose the next milestone in the order of the table, or the one before."""
        keys = [one.key for one in self._picture.course.order]
        if not keys or self._layout is None:
            return
        if self._chosen in keys:
            place = min(max(keys.index(self._chosen) + step, 0), len(keys) - 1)
        else:
            place = 0 if step > 0 else len(keys) - 1
        self._tell(keys[place])

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Nearer (above 1) or further; `x` stays where it is, or what is chosen."""
        if self._layout is None:
            return
        scale = self._layout.scale
        if x is None:
            moments = self._moments({self._chosen})
            moment = moments[0] if moments else scale.window.middle
        else:
            moment = scale.moment(x)
        self._view.zoom(scale, factor, moment)
        self._arrange()

    def show_whole(self) -> None:
        """Show the whole way."""
        self._view.whole()
        self._arrange()

    def show_unit(self, unit: Unit) -> None:
        """Show columns of one unit around what is chosen, or around the last milestone."""
        if self._layout is None:
            return
        moments = self._moments({self._chosen}) or [s.at for s in self._picture.course.spots]
        self._view.whole()
        self._arrange()
        scale = self._layout.scale
        self._view.choose(unit, scale, moments[-1] if moments else scale.window.middle)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As tall as its cards and strands need at this letter size."""
        return QSize(900, theme.scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Below this width nothing can be read."""
        return QSize(LEAST_WIDTH, theme.scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything but the focus rings of the buttons."""
        if self._layout is not None:
            paint(brush_on(self), self._layout, self._picture, self._words, self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another layout."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters are another layout as well."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.updateGeometry()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Tool tips for what may be cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._layout is not None:
                tip = tip_at(self._layout, QPointF(event.pos()), self._words)
                QToolTip.showText(event.globalPos(), theme.plain_tip(tip), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom, show all."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.walk(STEPS[key])
        elif key in ZOOMS:
            self.zoom(ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms; sideways pans; anything else scrolls the page."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned.y():
            self.zoom(STEP ** (turned.y() / 120), event.position().x())
        elif turned.x() and self._layout is not None:
            self._view.pan(self._layout.scale, -float(turned.x()))
            self._arrange()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to press or to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the axis along."""
        if self._layout is None:
            return
        if self._pressed is None:
            card = card_at(self._layout, event.position())
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if card else Qt.CursorShape.OpenHandCursor)
            return
        moved = event.position().x() - self._pressed.x()
        if not self._dragging and abs(moved) < QApplication.startDragDistance():
            return
        self._dragging, self._pressed = True, event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.pan(self._layout.scale, -moved)
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag chooses the card under it."""
        if self._layout is None or event.button() != Qt.MouseButton.LeftButton:
            return
        card = None if self._dragging else card_at(self._layout, event.position())
        self._pressed, self._dragging = None, False
        if card is not None:
            self._pick(card.bridge.key)

    def _pick(self, key: str) -> None:
        """Choose a milestone; a crowd is opened, or walked through if it cannot be."""
        if self._layout is None:
            return
        groups = [
            self._picture.course.undated,
            *(one.milestones for one in self._layout.bridges),
        ]
        crowd = next([one.key for one in group] for group in groups if _holds(group, key))
        if self._view.open(self._layout.scale, self._moments(set(crowd))):
            self._arrange()
        elif self._chosen in crowd:
            self._tell(crowd[(crowd.index(self._chosen) + 1) % len(crowd)])
        else:
            self._tell(crowd[0])

    def _tell(self, key: str) -> None:
        self.choose(key)
        for bridge in self._layout.bridges if self._layout else ():
            if _holds(bridge.milestones, key):
                self._spots.focus(bridge.key)
        self.chosen.emit(key)

    def _name(self) -> None:
        """The strands are told as well: in the picture their names may be cut."""
        strands = (strand.name for strand in self._picture.course.strands)
        self.setAccessibleName(", ".join((self._words("Course of the cooperation"), *strands)))

    def _moments(self, keys: set[str]) -> list[float]:
        return [s.at for s in self._picture.course.spots if s.milestone.key in keys]

    def _arrange(self) -> None:
        if self.width() < 2 or self.height() < 2:
            return
        course = gathered(self._picture.course, self._words)
        measure, sizes = WordMeasure(self._words), metrics()
        self._layout = lay_out(
            course,
            width=self.width(),
            height=self.height(),
            window=self._view.window(course, self.width(), measure, sizes),
            measure=measure,
            metrics=sizes,
            chosen=self._chosen,
        )
        self._spots.arrange(self._layout, course, self._words, self._chosen)
        self.update()
        if self._unit != self._layout.scale.unit:
            self._unit = self._layout.scale.unit
            self.unit_changed.emit(self._unit)


def _holds(milestones: tuple[Milestone, ...], key: str) -> bool:
    return any(one.key == key for one in milestones)
