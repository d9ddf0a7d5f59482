"""Where the facts of a record come from: one source, its passage, and the way to choose it."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.source import Source, SourceKind
from desktop_app.domain.when import When
from desktop_app.services import sources
from desktop_app.services.fields import change_link
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.vocabulary import SOURCE_KINDS
from desktop_app.words import Words


class SourceSection(Section):
    """The source of a row of `table`; without one it asks for it."""

    def __init__(self, desk: Desk, table: str, parent: QWidget | None = None) -> None:
        super().__init__(adds=True, parent=parent)
        self._desk, self._table = desk, table
        self._row: Key | None = None
        self._ref: Ref | None = None
        self.title = RecordField(desk, "source", "title", N_("Source"))
        self.kind = RecordChoice(desk, "source", "kind", N_("Kind"), SOURCE_KINDS)
        self.url = RecordField(desk, "source", "url", N_("Web address"), N_("Add web address"))
        self.day = RecordDate(desk, "source", "day", N_("Date"), N_("Add date"))
        self.passage = RecordField(
            desk, "source", "passage", N_("Passage"), N_("Add passage"), lines=True
        )
        self.note = RecordField(desk, "source", "note", N_("Note"), N_("Add note"), lines=True)
        self._fields = (self.title, self.kind, self.url, self.day, self.passage, self.note)
        self.invitation = LinkRow(invites=True)
        self.picker = RecordPicker(
            desk, ("source",), none=N_("No source"), new=N_("New source “{name}”"), parent=self
        )
        for part in (*self._fields, self.invitation):
            self.body.addWidget(part)
        self.invitation.clicked.connect(self._ask)
        self.added.connect(self._ask)
        self.picker.picked.connect(self._picked)
        self.picker.emptied.connect(self._emptied)
        self.picker.named.connect(self._named)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        choose = words("Choose source")
        self.say(words, words("Source"), add=choose)
        self.picker.say(words, words("Source"))
        self.invitation.say(choose)
        for field in self._fields:
            field.say(words)

    def show_source(self, row: Key, ref: Ref | None) -> None:
        """Show the source that a row points to."""
        self._row, self._ref = row, ref
        found = sources.wholes(self._desk.book, [ref.id]) if ref is not None else {}
        source = next(iter(found.values()), None)
        self.invitation.setVisible(source is None)
        for field in self._fields:
            field.setVisible(source is not None)
        if source is not None:
            self._show(source)

    def _show(self, source: Source) -> None:
        self.title.show_row(source.id, source.title)
        self.kind.show_row(source.id, source.kind)
        self.url.show_row(source.id, source.url)
        self.day.show_day(source.id, source.day)
        self.passage.show_row(source.id, source.passage)
        self.note.show_row(source.id, source.note)

    def _ask(self) -> None:
        anchor = self.invitation if self.invitation.isVisible() else self.plus
        self.picker.ask(anchor, filled=self._ref is not None)

    def _picked(self, _kind: str, key: str) -> None:
        self._point_to(Key(key))

    def _emptied(self) -> None:
        self._point_to(None)

    def _named(self, name: str) -> None:
        today = When.from_edtf(datetime.now().astimezone().date().isoformat())
        self._point_to(sources.add_source(self._desk.book, SourceKind.OTHER, name, day=today))

    def _point_to(self, source: Key | None) -> None:
        if self._row is not None:
            change_link(self._desk.book, self._table, self._row, "source_id", source)
