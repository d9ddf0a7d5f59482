"""The right half of a place: who or what it is, what can be done, and sections below."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.kit import reading_order
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.column_page import ColumnPage
from desktop_app.ui.kit.field_row import FieldRow, Write
from desktop_app.ui.kit.field_value import FieldValue
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.title import Title

NARROW = 720


class RecordPage(ColumnPage):
    """Scaffold: `head` holds picture, title, facts and chips; `left` and `right` sections.

    Below 720 pixels the two columns become one.
    """

    emptied = Signal()
    menu_wanted = Signal(QPoint)  # on the screen: at the head, by the right button or by key

    def __init__(
        self,
        *,
        write_title: Write | None = None,
        picture: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.left: QVBoxLayout = column(gap=14)
        self.right: QVBoxLayout = column(gap=14)
        columns = row(
            Stretch(column(self.left, Stretch(), gap=0), 57),
            Stretch(column(self.right, Stretch(), gap=0), 43),
            gap=16,
        )
        super().__init__(columns, NARROW, parent)
        self.title = Title(write_title)
        self._facts = PlainLabel("", "body", "text2", cut=True, two_lines=True)
        self.above = row(gap=10)  # a state above the title, where a place has one
        self._chips = row(gap=6)
        self._chips.addStretch(1)
        self.buttons = row(gap=8)
        self.wide: QVBoxLayout = column(gap=16)  # over both columns
        names = column(self.above, self.title, self._facts, self._chips, gap=4)
        self._head = head = row(gap=18)
        if picture is not None:
            head.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(names, 1)
        head.addLayout(column(self.buttons, Stretch(), gap=0))
        parts = (head, self.wide, columns, Stretch())
        self.hold(column(*parts, gap=18, margins=(28, 22, 28, 20)))

    def show_facts(self, facts: str) -> None:
        """The line below the title."""
        self._facts.show_text(facts)
        self._facts.setVisible(bool(facts))

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """The chips below the facts, instead of those before."""
        while self._chips.count() > 1:
            item = self._chips.takeAt(0)
            if item is not None and (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for number, chip in enumerate(chips):
            self._chips.insertWidget(number, chip)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the record, where the pointer or the focus is on its head."""
        at, inside = event.globalPos(), self.widget()
        if inside is not None and self._head.geometry().contains(inside.mapFromGlobal(at)):
            self.menu_wanted.emit(at)

    def take_keys(self) -> None:
        """Give the keys to the first field below the head; without one, to the title."""
        for stop in reading_order.stops(self):
            field = stop.parentWidget() if isinstance(stop, FieldValue) else None
            if isinstance(field, FieldRow):
                field.come_to()
                return
        self.title.setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> bool:
        """Write what is being typed before another record is shown."""
        rows = [row.settle() for row in self.findChildren(FieldRow)]  # all, not up to the first
        return self.title.settle() and all(rows)
