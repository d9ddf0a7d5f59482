"""Who writes in this book, and who stands on its sheets."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.choices import Choices
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words

LABELS = 200


class Office(QWidget):
    """Two names: the own one, and the contact of the office."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.author = FieldRow(choices.be, label_room=LABELS)
        self.contact = FieldRow(choices.name_contact, label_room=LABELS)
        self._section = Section(self.author, self.contact)
        self.setLayout(row(self._section))
        choices.changed.connect(self._show)
        self._show()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._section.say(words, words("You and your office"))
        self.author.say(words, words("Your name"), words("Add your name"))
        self.contact.say(words, words("Contact on sheets"), words("Add a contact"))

    def settle(self) -> bool:
        """Write what is being typed."""
        return self.author.settle() and self.contact.settle()

    def _show(self) -> None:
        self.author.show_value(self._choices.now.author)
        self.contact.show_value(self._choices.now.office_contact)
