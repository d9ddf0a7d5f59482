"""Above the comparison: who is compared, and what the result is."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.services.comparison import Compared, People
from desktop_app.ui import theme
from desktop_app.ui.duplicates.table import LABEL
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Bar
from desktop_app.words import Words


class Heads(Bar):
    """Two faces with where they come from; the left one keeps its place in the book."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(line="bottom", parent=parent)
        self._faces = (Avatar(36), Avatar(36))
        self._names = tuple(PlainLabel("", "smallS", cut=True) for _ in "12")
        self._from = tuple(PlainLabel("", "caption", "text2", cut=True) for _ in "12")
        self._result = PlainLabel("", "smallS", "accentText", cut=True)
        self._below = PlainLabel("", "caption", "text2", cut=True, two_lines=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(12)
        room = QWidget()
        room.setFixedWidth(theme.scaled(LABEL + 24))
        grid.addWidget(room, 0, 0)
        for place, (face, name, origin) in enumerate(
            zip(self._faces, self._names, self._from, strict=True), start=1
        ):
            words = column(name, origin, gap=1)
            grid.addLayout(row(face, Stretch(words), gap=12), 0, place)
        result = column(self._result, self._below, gap=1, margins=(24, 0, 16, 0))
        grid.addLayout(result, 0, 3)
        for place, share in ((1, 10), (2, 10), (3, 9)):
            grid.setColumnStretch(place, share)

    def show_two(self, compared: Compared, words: Words) -> None:
        """Say who they are and since when they are in the book."""
        people = isinstance(compared, People)
        titles = (words("Contact 1"), words("Contact 2"))
        if not people:
            titles = (words("Organisation 1"), words("Organisation 2"))
        both = (compared.left, compared.right)
        for place, one in enumerate(both):
            self._faces[place].show_name(one.title, one.id)
            self._names[place].show_text(titles[place])
            written = words(
                "in the book since {date}", date=words.date(_since(one.id), short=True)
            )
            self._from[place].show_text(written)
        self._result.show_text(words("Result"))
        below = words("what the contact will look like")
        self._below.show_text(below if people else words("what will stand in the book"))


def _since(key: Key) -> When:
    """The day on which a record was made: its key begins with the moment."""
    milliseconds = int(key.replace("-", "")[:12], 16)
    day = datetime.fromtimestamp(milliseconds / 1000, tz=UTC).astimezone().date()
    return When.parse(day.isoformat(), "en")
