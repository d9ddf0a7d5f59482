"""The parts of a person's name, and other names they are known by."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import OtherName, Person
from desktop_app.services import people
from desktop_app.ui.contacts.name_rows import OtherNameRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.parts_section import AddField, PartsSection
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.words import Words


class NameSection(PartsSection[OtherName]):
    """Folded: the title above already says the name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "person_name",
            self._make_row,
            N_("Name in its parts"),
            N_("Add another name"),
            folded=True,
            parent=parent,
        )
        self._person: Key | None = None
        self._fields = tuple(
            RecordField(desk, "person", field, label, empty)
            for field, label, empty in (
                ("salutation", N_("Salutation"), N_("Add salutation")),
                ("title", N_("Academic title"), N_("Add academic title")),
                ("given", N_("Given name"), N_("Add given name")),
                ("particle", N_("Name particle"), N_("Add name particle")),
                ("family", N_("Family name"), N_("Add family name")),
                ("suffix", N_("Name suffix"), N_("Add name suffix")),
            )
        )
        for place, field in enumerate(self._fields):
            self.body.insertWidget(place, field)
        self.adding = AddField(self._add)
        self.body.addWidget(self.adding)
        self.asked.connect(self._ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.adding.say(words, words("Other name"))
        for field in self._fields:
            field.say(words)
        super().speak(words)

    def show_record(self, person: Person) -> None:
        """Show the name of somebody."""
        self._person = person.id
        name = person.name
        parts = (name.salutation, name.title, name.given, name.particle, name.family)
        for field, text in zip(self._fields, (*parts, name.suffix), strict=True):
            field.show_row(person.id, text)
        self.show_parts(person.other_names)
        self.count(None)

    def _make_row(self) -> OtherNameRow:
        return OtherNameRow(self._desk)

    def _ask(self) -> None:
        self.open_up()
        self.adding.ask()

    def _add(self, typed: str) -> None:
        if self._person is not None:
            people.add_name(self._desk.book, self._person, typed)
