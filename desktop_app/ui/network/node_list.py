"""The nodes as a list: the twin of the picture for keyboard and ear."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.ids import Key
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.rows_view import RowsView
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.lines_model import LinesModel, Source
from desktop_app.words import Words

TALL = 60


class NodeList(Bar):
    """A row marks its node; Enter or a double click opens the record."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, source: Source[Key], parent: QWidget | None = None) -> None:
        super().__init__(tone="surface2", line="right", parent=parent)
        self._title, self._count = PlainLabel("", "h2"), PlainLabel("", "small", "text3")
        self.field = SearchField()
        self._model: LinesModel[Key] = LinesModel(source, self)
        self.view = RowsView(TALL)
        self.view.setModel(self._model)
        self._nothing = EmptyState("search")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._nothing)
        head = row(self._title, self._count, Stretch(), gap=6, margins=(20, 16, 10, 12))
        self.setLayout(
            column(
                head,
                row(self.field, margins=(16, 0, 16, 8)),
                Stretch(self._pages),
                gap=0,
                margins=(0, 0, 1, 0),
            )
        )
        self.setFocusProxy(self.view)
        self.view.chosen.connect(self.chosen)
        self.view.activated.connect(self._open)
        self.field.searched.connect(self.restart)
        self.field.left_down.connect(self.view.setFocus)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._title.show_text(words("Network"))
        self.field.say(words("Filter the network"))
        self.view.setAccessibleName(words("Network"))
        self._nothing.say(words("Nothing in the network contains these words."))
        self._model.forget()

    def filter_text(self) -> str:
        """What the list is filtered by."""
        return self.field.text()

    def restart(self) -> None:
        """Read the list anew."""
        self._model.restart()
        number = self._model.count()
        self._count.show_text(f"{number:n}" if number else "")
        self._pages.setCurrentIndex(0 if number or not self.filter_text() else 1)

    def choose(self, key: Key | None) -> None:
        """Mark a row without telling anybody."""
        self.view.choose(key)

    def _open(self, index: QModelIndex) -> None:
        if (key := self._model.key(index)) is not None:
            self.opened.emit(key)
