"""A card with a title that can be folded away: the parts a record page is made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words


class Section(Card):
    """Title, count, a plus; below it whatever is put into `body`."""

    added = Signal()
    unfolded = Signal()

    def __init__(
        self,
        *parts: QWidget,
        adds: bool = False,
        folded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._fold = Button("chevron-down", kind="ghost", size=28)
        self._fold.clicked.connect(self._turn)
        self._title = PlainLabel("", "h2")
        self._count = PlainLabel("", "small", "text3")
        self._hint = PlainLabel("", "caption", "text3")
        self.plus = Button("plus", kind="ghost", size=28, parent=self)
        self.plus.clicked.connect(self.added)
        self.corner = row(gap=6)
        head = row(
            *(self._fold, self._title, self._count, Stretch()),
            *(self._hint, self.corner, self.plus),
            gap=6,
            margins=(10, 0, 10, 0),
        )
        self._inside = QWidget(self)
        self.body: QVBoxLayout = column(*parts, gap=0)
        self._inside.setLayout(self.body)
        if folded:
            self._inside.hide()
            self._fold.show_icon("chevron-right")
        self.setLayout(column(head, self._inside, gap=4, margins=(0, 10, 0, 10)))
        self.plus.setVisible(adds)

    def say(self, words: Words, title: str, *, add: str = "", hint: str = "") -> None:
        """The title, what the plus adds, and a quiet hint at the right."""
        self._words = words
        self._title.show_text(title)
        self._hint.show_text(hint)
        self._hint.setVisible(bool(hint))
        self.plus.name("", spoken=add)
        self.setAccessibleName(title)
        self._name_fold()

    def count(self, number: int | None) -> None:
        """How many are in it, beside the title."""
        self._count.show_text("" if number is None else str(number))

    def offer_add(self, *, adding: bool) -> None:
        """Show the plus or not: there may be no room for another part."""
        self.plus.setVisible(adding)

    def clear(self) -> None:
        """Take everything out of the body."""
        while (item := self.body.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def is_folded(self) -> bool:
        """Whether only the title is shown."""
        return self._inside.isHidden()

    def _turn(self) -> None:
        self._inside.setVisible(self._inside.isHidden())
        self._fold.show_icon("chevron-right" if self._inside.isHidden() else "chevron-down")
        self._name_fold()
        if not self._inside.isHidden():
            self.unfolded.emit()

    def _name_fold(self) -> None:
        shown, words = not self._inside.isHidden(), self._words
        name = words("Fold away") if shown else words("Unfold")
        self._fold.name("", spoken=f"{name}: {self._title.whole}")
