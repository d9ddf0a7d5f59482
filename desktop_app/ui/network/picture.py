"""The picture of the network. The list beside it says the same in words."""

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from desktop_app.layout.network import nearest
from desktop_app.ui import theme
from desktop_app.ui.kit.painting import RESTYLED, brush_on
from desktop_app.ui.network.paint import RADIUS, Mood, paint
from desktop_app.ui.network.scene import Scene
from desktop_app.ui.network.view import View, fitted
from desktop_app.words import Words

STEP = 1.25
ZOOMS = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NetworkPicture(QWidget):
    """Click or arrow keys choose a node, Enter or a double click opens it.

    The wheel zooms where the pointer is, dragging moves the plane; plus, minus and 0 zoom.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene, self._mood, self._view = Scene(), Mood(), View()
        self._moved = False  # somebody zoomed or dragged; until then all is shown at every size
        self._pressed: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self.setAccessibleName(words("Network of the clusters"))
        self.setAccessibleDescription(
            words("Arrow keys walk from node to node, Enter opens, plus and minus zoom.")
        )

    def show_scene(self, scene: Scene, chosen: str = "") -> None:
        """Show this; where the nodes did not move, neither does what is seen."""
        self._moved = scene.placed == self.scene.placed and (self._moved or bool(chosen))
        self.scene = scene
        self._fit()
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Mark a node without telling anybody, and bring it into sight."""
        self._mood = Mood(chosen=key, focused=self.hasFocus())
        if key in self.scene.placed:
            self._reveal(self._view.pixel(self.scene.placed[key]))
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer (above 1) or further."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._view, self._moved = self._view.zoomed(factor, at or middle), True
        self.update()

    def nearer(self) -> None:
        """One step nearer."""
        self.zoom(STEP)

    def further(self) -> None:
        """One step back."""
        self.zoom(1 / STEP)

    def show_whole(self) -> None:
        """All of it."""
        self._moved = False
        self._fit()

    def node_at(self, at: QPointF) -> str:
        """The node under a pixel, or nothing."""
        reach = theme.scaled(round(RADIUS)) + 4
        for key, point in self.scene.placed.items():
            away = self._view.pixel(point) - at
            if away.x() ** 2 + away.y() ** 2 <= reach**2:
                return key
        return ""

    def pixel_of(self, key: str) -> QPointF:
        """Where a node is painted."""
        return self._view.pixel(self.scene.placed[key])

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Less shows nothing."""
        return QSize(280, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene."""
        paint(brush_on(self), self.scene, self._view, self._mood)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of it again, unless somebody chose what is seen."""
        super().resizeEvent(event)
        if not self._moved:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.update()

    def event(self, event: QEvent) -> bool:
        """The whole name of a node as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            node = self.scene.nodes.get(self.node_at(QPointF(event.pos())))
            QToolTip.showText(
                event.globalPos(), theme.plain_tip(node.title) if node else "", self
            )
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            inside = event.type() == QEvent.Type.FocusIn
            self._mood = Mood(chosen=self._mood.chosen, focused=inside)
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, zoom."""
        key = Qt.Key(event.key())
        if key in ARROWS and self.scene.placed:
            self._walk(ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._mood.chosen:
            self.opened.emit(self._mood.chosen)
        elif key in ZOOMS:
            self.zoom(ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nearer or further where the pointer is."""
        if event.angleDelta().y():
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to press or to drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the plane along, or show what can be pressed."""
        if self._pressed is None:
            self._point_at(self.node_at(event.position()))
            return
        moved = event.position() - self._pressed
        if not self._dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging, self._pressed, self._moved = True, event.position(), True
        self._view = self._view.panned(moved.x(), moved.y())
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag chooses; beside every node it lets go."""
        if self._pressed is not None and not self._dragging:
            self._tell(self.node_at(event.position()))
        self._pressed = None
        self._point_at(self.node_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the record."""
        if key := self.node_at(event.position()):
            self.opened.emit(key)

    def _walk(self, towards: tuple[int, int]) -> None:
        here = self._mood.chosen
        goal = (
            nearest(self.scene.placed, here, towards)
            if here in self.scene.placed
            else next(iter(self.scene.placed))
        )
        if goal is not None:
            self._tell(goal)

    def _tell(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _point_at(self, key: str) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if key else Qt.CursorShape.OpenHandCursor)
        if key != self._mood.pointed:
            mood = self._mood
            self._mood = Mood(chosen=mood.chosen, pointed=key, focused=mood.focused)
            self.update()

    def _reveal(self, at: QPointF) -> None:
        edge = 60.0
        dx = max(edge - at.x(), 0) - max(at.x() - (self.width() - edge), 0)
        dy = max(edge - at.y(), 0) - max(at.y() - (self.height() - edge), 0)
        if dx or dy:
            self._view, self._moved = self._view.panned(dx, dy), True

    def _fit(self) -> None:
        if not self._moved:
            points = list(self.scene.placed.values())
            self._view = fitted(points, QSizeF(self.size()))
        self.update()
