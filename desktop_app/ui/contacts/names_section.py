"""The names of an organisation, each with its time."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import NameKind, NamePeriod
from desktop_app.services import organisations
from desktop_app.ui.contacts.name_rows import NamePeriodRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.parts_section import AddField, PartsSection
from desktop_app.words import Words


class NamesSection(PartsSection[NamePeriod]):
    """A new official name ends the one before; typing over a name only corrects it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "organisation_name",
            self._make_row,
            N_("Names"),
            N_("Add name"),
            parent=parent,
        )
        self._organisation: Key | None = None
        self.renaming, self.adding = AddField(self._rename), AddField(self._add)
        for field in (self.renaming, self.adding):
            self.body.addWidget(field)
        self.asked.connect(self.adding.ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.renaming.say(words, words("New name"))
        self.adding.say(words, words("Further name"))
        super().speak(words)

    def show_record(self, organisation: Key, names: tuple[NamePeriod, ...]) -> None:
        """Show the names of an organisation."""
        self._organisation = organisation
        self.show_parts(names)

    def ask_new_name(self) -> None:
        """Ask for the name it bears from now on."""
        self.renaming.ask()

    def _make_row(self) -> NamePeriodRow:
        return NamePeriodRow(self._desk)

    def _rename(self, typed: str) -> None:
        if self._organisation is not None:
            organisations.rename_organisation(self._desk.book, self._organisation, typed)

    def _add(self, typed: str) -> None:
        if self._organisation is not None:
            kind = NameKind.TRADE
            organisations.add_name(self._desk.book, self._organisation, typed, kind)
