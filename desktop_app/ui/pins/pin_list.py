"""The list of pins in the rail: dragged or moved by key, scrolled where the rail is short."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.delete_key import keeps_delete
from desktop_app.ui.kit.painting import RESTYLED, focus_ring, ground

TALL, SLIM = 32, 100
KEY, ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PinLook(NamedTuple):
    """One pin as it is shown."""

    key: str
    title: str
    icon: str


class PinDelegate(QStyledItemDelegate):
    """Paints a pin: the icon of its kind, what it is called."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One pin; in a slim rail, its icon only."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            ground(painter, room, 8, theme.colour("surface", 0.55))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, room, 8)
        slim = room.width() < SLIM
        left = room.center().x() - 8 if slim else room.left() + 13
        at = QPointF(left, room.center().y() - 8)
        icons.draw(painter, index.data(ICON), "text3", at, 16)
        if not slim:
            words = room.adjusted(41, 0, -8, 0)
            name = index.data(Qt.ItemDataRole.DisplayRole)
            text.draw(painter, words, name, "small", "text2")
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as the letters need."""
        return QSize(40, theme.scaled(TALL))


class PinList(QListWidget):
    """Tells what is wanted; the book is changed by whoever listens."""

    opened = Signal(str)  # the key of a pin
    removal_wanted = Signal(str)
    ordered = Signal(list)  # all keys in their new order
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(PinDelegate(self))
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(0)
        self.itemClicked.connect(self._open)
        self.model().rowsMoved.connect(self._tell_order)

    def show_pins(self, pins: Sequence[PinLook]) -> None:
        """These, in this order; the current one stays the current one."""
        here = self.current()
        self.clear()
        for pin in pins:
            item = QListWidgetItem(pin.title, self)
            item.setData(KEY, pin.key)
            item.setData(ICON, pin.icon)
            item.setToolTip(theme.plain_tip(pin.title))
            if pin.key == here:
                self.setCurrentItem(item)

    def keys(self) -> list[str]:
        """The pins from the top."""
        return [self.item(row).data(KEY) for row in range(self.count())]

    def current(self) -> str:
        """The pin the keys mean."""
        row = self.currentRow()
        return str(self.item(row).data(KEY)) if row >= 0 else ""

    def move_current(self, by: int) -> None:
        """Move the current pin up or down."""
        keys, key = self.keys(), self.current()
        if key not in keys:
            return
        to = keys.index(key) + by
        if 0 <= to < len(keys):
            keys.remove(key)
            keys.insert(to, key)
            self.ordered.emit(keys)

    def event(self, event: QEvent) -> bool:
        """Del means the pin here, not the record that is shown."""
        return keeps_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del unpins, Alt and an arrow move."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        elif key == Qt.Key.Key_Delete and self.current():
            self.removal_wanted.emit(self.current())
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a pin, at the pointer or by key."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.setCurrentIndex(self.indexAt(event.pos()))
        if self.current():
            self.menu_wanted.emit(self.current(), event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.doItemsLayout()

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(KEY)))

    def _tell_order(self) -> None:
        self.ordered.emit(self.keys())
