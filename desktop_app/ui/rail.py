"""The rail on the left: the places, the settings, and where the data are."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui import icons, text, theme
from desktop_app.ui.frame import RAIL_SLIM, RAIL_WIDE
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import RESTYLED, focus_ring, ground
from desktop_app.ui.kit.picture import Mark
from desktop_app.ui.kit.surface import Bar, Hairline
from desktop_app.ui.pins.section import PinSection
from desktop_app.ui.place import Place
from desktop_app.ui.rail_foot import RailFoot
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

TALL = 38
ICON, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Named(Protocol):
    """A way to go: its name in English and its icon."""

    @property
    def name(self) -> str:
        """An English word."""

    @property
    def icon(self) -> str:
        """One of the icons we ship."""


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: bar, icon, name, count."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One entry; without room for the name, the icon stands in the middle."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            ground(painter, room, 8, theme.colour("surface"))
            bar = QRectF(room.left(), room.center().y() - 9, 3, 18)
            ground(painter, bar, 1.5, theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground(painter, room, 8, theme.colour("surface", 0.55))
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, room, 8)
        tone: Tone = "accentText" if chosen else "text2"
        stroke = 1.9 if chosen else 1.7
        name, icon = index.data(Qt.ItemDataRole.DisplayRole), index.data(ICON)
        slim = room.width() < 100
        x = room.center().x() - 10 if slim else room.left() + 12
        size = 20 if slim else 18
        at = QPointF(x, room.center().y() - size / 2)
        icons.draw(painter, icon, tone, at, size, stroke=stroke)
        if not slim:
            self._words(
                painter, room.adjusted(41, 0, -12, 0), name, index.data(COUNT), chosen=chosen
            )
        painter.restore()

    def _words(
        self, painter: QPainter, room: QRectF, name: str, count: str, *, chosen: bool
    ) -> None:
        wide = text.width(count, "caption") + 2 if count else 0
        ink: Tone = "text" if chosen else "text2"
        names = room.adjusted(0, 0, -wide - 6, 0)
        text.draw(painter, names, name, "bodyS" if chosen else "bodyM", ink)
        if count:
            counts = QRectF(room.right() - wide, room.top(), wide + 1, room.height())
            text.draw(painter, counts, count, "caption", "text3")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as the letters need."""
        return QSize(40, theme.scaled(TALL))


class Entries(QListWidget):
    """A short list of ways to go; read out as a list."""

    def __init__(self, entries: Sequence[Named], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(EntryDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._entries: tuple[Named, ...] = ()
        self._counts: list[int | None] = []
        self.list(entries)

    def list(self, entries: Sequence[Named]) -> None:
        """Lead to these."""
        self.clear()
        self._entries = tuple(entries)
        self._counts = [None] * len(entries)
        for entry in entries:
            item = QListWidgetItem(entry.name, self)
            item.setData(ICON, entry.icon)
        self._measure()

    def say(self, words: Words, name: str) -> None:
        """Name the list and its entries."""
        self.setAccessibleName(name)
        for number, entry in enumerate(self._entries):
            item, count = self.item(number), self._counts[number]
            item.setText(words(entry.name))
            item.setToolTip(words(entry.name))
            item.setData(COUNT, "" if count is None else words.number(count))

    def count_of(self, number: int, count: int, words: Words) -> None:
        """How many records entry `number` leads to."""
        self._counts[number] = count
        self.item(number).setData(COUNT, words.number(count))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self.doItemsLayout()
            self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(len(getattr(self, "_entries", ())) * theme.scaled(TALL) + 2)


class Rail(Bar):
    """Names of the places with counts; slim where the window is narrow."""

    chosen = Signal(int)  # the number of a place; the settings are the last
    navigate = Signal(str, str)  # as of a place: the foot leads to the backups

    def __init__(
        self, places: Sequence[Named], rest: Sequence[Named], parent: QWidget | None = None
    ) -> None:
        super().__init__(tone="rail", line="right", parent=parent)
        self._words = Words("en")
        self.places, self.rest = Entries(places), Entries(rest)
        self._first_of_rest = len(places)
        self._product = PlainLabel("Brückenbuch", "bodyS")
        self.foot, self.pins = RailFoot(), PinSection()
        head = row(Mark(28), self._product, Stretch(), gap=10, margins=(8, 0, 0, 0))
        self.setLayout(
            column(
                *(
                    head,
                    14,
                    self.places,
                    Stretch(self.pins),
                    self.rest,
                    4,
                    Hairline(),
                    4,
                    self.foot,
                ),
                gap=2,
                margins=(12, 14, 13, 12),
            )
        )
        self.places.itemClicked.connect(self._place_pressed)
        self.places.itemActivated.connect(self._place_pressed)
        self.rest.itemClicked.connect(self._rest_pressed)
        self.rest.itemActivated.connect(self._rest_pressed)
        self.foot.clicked.connect(self._foot_pressed)
        self.slim(slim=False)

    def say(self, words: Words) -> None:
        """All its words."""
        self._words = words
        self.places.say(words, words("Places"))
        self.rest.say(words, words("More"))

    def list_places(self, places: Sequence[Place]) -> None:
        """Name the places there are, in their order; the last ones stand below."""
        self._first_of_rest = len(places) - self.rest.count()
        self.places.list(places[: self._first_of_rest])

    def show_backup(self, sentence: str, *, safe: bool) -> None:
        """When the book was last backed up, in words, and whether it ever was."""
        self.foot.say(self._words("Only on this device"), sentence, safe=safe)

    def count(self, number: int, records: int) -> None:
        """How many records place `number` has; the last ones count none."""
        if 0 <= number < self._first_of_rest:
            self.places.count_of(number, records, self._words)

    def mark(self, number: int) -> None:
        """Show which place is open."""
        in_places = number < self._first_of_rest
        self.places.setCurrentRow(number if in_places else -1)
        self.rest.setCurrentRow(-1 if in_places else number - self._first_of_rest)

    def slim(self, *, slim: bool) -> None:
        """Icons only, or icons with names."""
        self.setFixedWidth(RAIL_SLIM if slim else max(RAIL_WIDE, theme.scaled(RAIL_WIDE)))
        self._product.setVisible(not slim)
        self.foot.slim(slim=slim)
        self.pins.slim(slim=slim)

    def _place_pressed(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.places.row(item))

    def _rest_pressed(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._first_of_rest + self.rest.row(item))

    def _foot_pressed(self) -> None:
        self.navigate.emit("settings", "backups")
