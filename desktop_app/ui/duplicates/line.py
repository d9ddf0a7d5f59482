"""One line of the comparison: what it is about, two values, and what comes of them."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.merging import Pick, Side
from desktop_app.ui.duplicates.cell import Cell, KeptCell, OneCell
from desktop_app.ui.duplicates.said import Mode, Said
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, dot
from desktop_app.words import Words


class Mark(QWidget):
    """A dot where two values contradict; the word beside it says so too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(8, 8))
        self.shown = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot, or nothing."""
        if self.shown:
            dot(brush_on(self), QPointF(QRectF(self.rect()).center()), 3.5, "warning")


class CompareLine(QObject):
    """Holds the widgets of one line and the side that is taken."""

    changed = Signal()

    def __init__(self, said: Said, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.said, self._words = said, words
        self.side = said.proposed()
        self.head, self._mark = QWidget(), Mark()
        self._label = PlainLabel(said.label, "small", "text2", cut=True)
        self._differs = PlainLabel("", "micro", "warning")
        names = column(self._label, self._differs, gap=0)
        self.head.setLayout(row(self._mark, names, gap=8))
        self.left, self.right = self._cell(said.left), self._cell(said.right)
        self.result = PlainLabel("", "smallS", cut=True, two_lines=True)
        self._spell_out()
        self._show()

    def cells(self) -> tuple[Cell | None, Cell | None]:
        """The two values; None where nothing is said."""
        return self.left, self.right

    def take(self, side: Side) -> None:
        """Take one side or, where that makes sense, both or neither."""
        if self._may(side):
            self.side = side
            self.changed.emit()
        self._show()

    def _may(self, side: Side) -> bool:
        if side is Side.NEITHER:
            return self.said.can_go
        if side is Side.BOTH and self.said.mode is Mode.ONE:
            return False
        usual = side is self.said.proposed()  # one side alone can go and come back
        return self.said.can_choose or (self.said.can_go and usual)

    def pick(self) -> Pick | None:
        """The choice, where there was one."""
        if not self.said.can_choose and self.side is not Side.NEITHER:
            return None
        return Pick(what=self.said.what, side=self.side)

    def _cell(self, values: tuple[str, ...]) -> Cell | None:
        if not values:
            return None
        joined = ", ".join(" ".join(value.split()) for value in values)
        made = OneCell(joined) if self.said.mode is Mode.ONE else KeptCell(joined)
        made.clicked.connect(self._pressed)
        return made

    def _spell_out(self) -> None:
        """The same for the ear: which record, which field, which value."""
        words, said = self._words, self.said
        self._mark.shown = said.conflicts
        self._differs.show_text(words("different") if said.conflicts else "")
        self._differs.setVisible(said.conflicts)
        for cell, number in ((self.left, 1), (self.right, 2)):
            if cell is not None:
                spoken = words(
                    "{field}, contact {n}: {value}",
                    field=said.label,
                    n=number,
                    value=cell.text(),
                )
                cell.setAccessibleName(spoken)

    def _pressed(self) -> None:
        """A second press on what is taken lets it go."""
        if self.said.mode is Mode.ONE:
            side = Side.LEFT if self.sender() is self.left else Side.RIGHT
            again = side is self.side and self.said.can_go
            self.take(Side.NEITHER if again else side)
        else:
            self.take(self._checked())

    def _checked(self) -> Side:
        """What the boxes say."""
        kept = [cell is not None and cell.isChecked() for cell in self.cells()]
        if not any(kept):
            return Side.NEITHER
        if all(kept):
            return Side.BOTH
        return Side.LEFT if kept[0] else Side.RIGHT

    def _show(self) -> None:
        both = self.side is Side.BOTH or self.said.mode is Mode.FIXED
        for cell, side in ((self.left, Side.LEFT), (self.right, Side.RIGHT)):
            if cell is not None:
                cell.setChecked(both or self.side is side)
        self.result.tone("text3" if self.side is Side.NEITHER else "text")
        self.result.show_text(self._told(Side.BOTH if both else self.side))

    def _told(self, side: Side) -> str:
        """What the record will say."""
        taken = self.said.taken(side)
        if not taken:
            return self._words("Nothing is kept")
        if self.said.mode is Mode.TEXT and len(taken) > 1:
            return self._words("Both, one below the other")
        if len(taken) > 1:
            return self._words.count("{n} entry kept", "{n} entries kept", len(taken))
        return " ".join("".join(taken).split())
