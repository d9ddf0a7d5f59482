"""A new story: empty, or made from a cooperation with what is known already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.ids import CooperationId, Key
from desktop_app.services import cooperations
from desktop_app.services.listing import listing
from desktop_app.ui import icons, theme
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.words import Words

KEY = Qt.ItemDataRole.UserRole
MOST = 60


class NewStory(QDialog):
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
        self.lines = QListWidget()
        self.lines.setAccessibleName(words("Begin with"))
        self.lines.setFont(theme.font("body"))
        self.lines.itemActivated.connect(self.accept)
        self.field.left_down.connect(self.lines.setFocus)
        cancel = Button(kind="ghost")
        cancel.name(words("Cancel"))
        cancel.clicked.connect(self.reject)
        make = Button("plus", kind="primary")
        make.name(words("Begin story"))
        make.clicked.connect(self.accept)
        head = PlainLabel(words("New story"), "h2")
        sentence = PlainLabel(told, "body", "text2", wrap=True)
        feet = row(Stretch(), cancel, make)
        self.setLayout(
            column(
                *(head, sentence, self.field, Stretch(self.lines), 4, feet),
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
        key = self.lines.currentItem().data(KEY)
        return CooperationId(Key(key)) if key else None

    def _list(self) -> None:
        wanted = self.field.text()
        found = listing(self._desk.book, "cooperation", wanted=wanted).keys[:MOST]
        keys = [CooperationId(key) for key in found]
        called = cooperations.lines(self._desk.book, keys)
        self.lines.clear()
        self._add(self._words("Empty story"), "", "file-plus")
        for key in keys:
            if key in called:
                self._add(called[key].title, key, "git-merge")
        self.lines.setCurrentRow(1 if wanted and self.lines.count() > 1 else 0)

    def _add(self, title: str, key: str, icon: str) -> None:
        item = QListWidgetItem(icons.icon(icon), title, self.lines)
        item.setData(KEY, key)
