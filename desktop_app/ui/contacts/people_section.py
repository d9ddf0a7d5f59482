"""The people at an organisation: who they are there, and from when to when."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Affiliation
from desktop_app.services import people
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.period import joined, period
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words


class PeopleSection(Section):
    """Press a row to go there; the plus puts somebody else here."""

    wanted = Signal(str, str)  # kind, key

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(adds=True, parent=parent)
        self._desk, self._words = desk, Words("en")
        self._organisation: Key | None = None
        self._shown: tuple[Affiliation, ...] = ()
        self._rows: dict[Key, LinkRow] = {}
        self.invitation = LinkRow(invites=True)
        self.invitation.clicked.connect(self._ask)
        self.added.connect(self._ask)
        self.picker = RecordPicker(
            desk, ("person",), new=N_("New contact “{name}”"), parent=self
        )
        self.picker.picked.connect(self._picked)
        self.picker.named.connect(self._named)
        self.body.addWidget(self.invitation)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        add = words("Add somebody who works here")
        self.say(words, words("People"), add=add)
        self.picker.say(words, words("Contact"))
        self.invitation.say(add)
        self._show()

    def show_record(self, organisation: Key, found: Sequence[Affiliation]) -> None:
        """Show who works or worked here, those of today first."""
        self._organisation = organisation
        today = datetime.now().astimezone().date()
        self._shown = tuple(sorted(found, key=lambda each: not _is_here(each, today)))
        self._show()

    def _show(self) -> None:
        self.count(len(self._shown) or None)
        self.invitation.setVisible(not self._shown)
        known = {each.role for each in self._shown}
        for key in [key for key in self._rows if key not in known]:
            gone = self._rows.pop(key)
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        today = datetime.now().astimezone().date()
        for place, each in enumerate(self._shown):
            row = self._rows.get(each.role) or self._new_row(each)
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
            self._say(row, each)
            row.fade(faded=not _is_here(each, today))

    def _say(self, row: LinkRow, each: Affiliation) -> None:
        words = self._words
        task = words("coordinates it") if each.coordinates else ""
        time = period(each.since, each.until, words)
        row.say(each.person.title, joined(each.function, task, time))

    def _new_row(self, each: Affiliation) -> LinkRow:
        title = each.person.title
        row = LinkRow(letters=initials(title), key=each.person.id, icon="user-round")
        row.clicked.connect(self._go)
        self._rows[each.role] = row
        return row

    def _go(self) -> None:
        row = self.sender()
        if isinstance(row, LinkRow):
            self.wanted.emit("person", row.key)

    def _ask(self) -> None:
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def _picked(self, _kind: str, person: str) -> None:
        if self._organisation is not None:
            people.add_role(self._desk.book, Key(person), "", organisation=self._organisation)

    def _named(self, name: str) -> None:
        people.add_person(self._desk.book, name, organisation=self._organisation)


def _is_here(each: Affiliation, on: date) -> bool:
    until = each.until
    return until is None or (until.latest is not None and until.latest >= on)
