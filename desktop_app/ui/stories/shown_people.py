"""Who is to be seen in a picture: printing it needs the consent of each of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.picture import Picture
from desktop_app.domain.reference import Ref
from desktop_app.services import pictures
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.stories.chosen import letters_of
from desktop_app.words import Words


class ShownPerson(QWidget):
    """One of them: press to go there, the cross says that it is somebody else."""

    wanted = Signal(str, str)  # kind, key
    removed = Signal(str)  # key

    def __init__(
        self, desk: Desk, person: Ref, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = person.id
        link = LinkRow(letters=letters_of(desk, person), key=person.id)
        link.say(person.title, words("Is to be seen in the picture"))
        link.setEnabled(not person.deleted)
        link.clicked.connect(self._go)
        cross = Button("x", kind="ghost", size=30)
        cross.name("", spoken=words("{name} is not in the picture", name=person.title))
        cross.clicked.connect(self._remove)
        self.setLayout(row(Stretch(link), cross, gap=4))

    def _go(self) -> None:
        self.wanted.emit("person", self._key)

    def _remove(self) -> None:
        self.removed.emit(self._key)


class ShownPeople(QWidget):
    """The list, and a button that names one more."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picture: Picture | None = None
        self._rows: QVBoxLayout = column(gap=0)
        self._name = Button("user-plus", kind="ghost", size=30)
        self._name.clicked.connect(self._ask)
        self.picker = RecordPicker(desk, ("person",), parent=self)
        self.picker.picked.connect(self._show_person)
        self.setLayout(column(self._rows, row(self._name, Stretch()), gap=2))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._name.name(words("Name a person in the picture"))
        self.picker.say(words, words("Person in the picture"))

    def show_picture(self, picture: Picture) -> None:
        """Who is named now."""
        self._picture = picture
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for person in picture.persons:
            made = ShownPerson(self._desk, person, self._words, self)
            made.wanted.connect(self.wanted)
            made.removed.connect(self._hide_person)
            self._rows.addWidget(made)
            made.show()

    def _ask(self) -> None:
        self.picker.ask(self._name)

    def _show_person(self, _kind: str, key: str) -> None:
        if self._picture is not None:
            pictures.show_person(self._desk.book, self._picture.id, Key(key))

    def _hide_person(self, key: str) -> None:
        if self._picture is not None:
            self._name.setFocus()  # the cross that was pressed goes
            pictures.hide_person(self._desk.book, self._picture.id, Key(key))
