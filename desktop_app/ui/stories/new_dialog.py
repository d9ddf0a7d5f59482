"""A new story: empty, or made from a cooperation with what is known already."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CooperationId, Key
from desktop_app.services import cooperations
from desktop_app.services.listing import listing
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.ui.palette_rows import TALL, PaletteRow
from desktop_app.words import Words

EMPTY = ""  # the key of the story that begins with nothing


class NewStory(Dialog):
    """The first line is an empty story, below it the cooperations one could tell of."""

    def __init__(self, parent: QWidget, desk: Desk, words: Words) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.setWindowTitle(words("New story"))
        self.setModal(True)
        told = words(
            "A story made from a cooperation begins with its partners, figures, milestones "
            "and contact; they stay linked."
        )
        self.field = SearchField()
        self.field.say(words("Find a cooperation"))
        self.field.searched.connect(self._list)
        self.lines = RowsView(TALL)
        self.lines.setAccessibleName(words("Begin with"))
        self._model: LinesModel[str] = LinesModel(
            Source(keys=self._keys, lines=self._looks), self
        )
        self.lines.setModel(self._model)
        self.lines.activated.connect(self.accept)
        self.field.left_down.connect(self.lines.setFocus)
        cancel = Button(kind="ghost")
        cancel.name(words("Cancel"))
        cancel.clicked.connect(self.reject)
        make = Button("plus", kind="primary")
        make.name(words("Begin story"))
        make.clicked.connect(self.accept)
        head = PlainLabel(words("New story"), "h2")
        sentence = PlainLabel(told, "body", "text2", wrap=True)
        bed = Card(column(Stretch(self.lines), margins=(2, 6, 2, 6)))
        feet = row(Stretch(), cancel, make)
        self.setLayout(
            column(
                *(head, sentence, self.field, Stretch(bed), 4, feet),
                gap=10,
                margins=(24, 20, 20, 18),
            )
        )
        self.resize(520, 480)
        self._list()
        self.lines.setFocus()

    @property
    def cooperation(self) -> CooperationId | None:
        """The chosen cooperation; None for an empty story."""
        key = self._model.key(self.lines.currentIndex())
        return CooperationId(Key(key)) if key else None

    def _list(self) -> None:
        self._model.restart()
        wanted = bool(self.field.text()) and self._model.count() > 1
        self.lines.step(2 if wanted else 1)

    def _keys(self) -> list[str]:
        found = listing(self._desk.book, "cooperation", wanted=self.field.text()).keys
        return [EMPTY, *found]

    def _looks(self, keys: Sequence[str]) -> Mapping[str, RowLook]:
        there = [CooperationId(Key(key)) for key in keys if key]
        looks: dict[str, RowLook] = {
            key: PaletteRow(title=line.title, meta=line.field, icon="git-merge")
            for key, line in cooperations.lines(self._desk.book, there).items()
        }
        if EMPTY in keys:
            looks[EMPTY] = PaletteRow(title=self._words("Empty story"), icon="file-plus")
        return looks
