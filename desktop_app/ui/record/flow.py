"""Parts side by side that go on in the next line where the room ends."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Keeps the order and the height of its parts; a part is never wider than the room."""

    def __init__(self, *, gap: int = 6, margins: tuple[int, int, int, int] = (0,) * 4) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(*margins))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        """Put a part at the end."""
        self._items.append(item)

    def put(self, place: int, part: QWidget) -> None:
        """Put a part at a place."""
        self.addWidget(part)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """The part at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """Take a part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall all lines are."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:  # noqa: N802 -- Qt's name
        """Place the parts."""
        super().setGeometry(room)
        self._arrange(room, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """The tallest part; the widest gives way."""
        tall = max((item.sizeHint().height() for item in self._items), default=0)
        margins = self.contentsMargins()
        return QSize(80, tall + margins.top() + margins.bottom())

    def _arrange(self, room: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inside = room.marginsRemoved(margins)
        x, y, tall = inside.x(), inside.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            wide = min(hint.width(), inside.width())
            if x > inside.x() and x + wide > inside.x() + inside.width():
                x, y, tall = inside.x(), y + tall + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(wide, hint.height())))
            x, tall = x + wide + self._gap, max(tall, hint.height())
        return y + tall - room.y() + margins.bottom()
