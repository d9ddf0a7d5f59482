"""A next step on a record: what, until when, who; done by one press."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop_app.domain.extras import FollowUp
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import follow_ups
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.parts_section import AddField, PartsSection
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.words import Words


class FollowUpRow(PartRow[FollowUp]):
    """Open until somebody says it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="bell", delete=N_("Delete next step"))
        self.finish = Button("check", kind="ghost", size=30)
        self.finish.clicked.connect(self._finish)
        self.feet.addWidget(self.finish)

    def make_fields(self) -> Sequence[FieldRow]:
        """All of a next step."""
        desk, table = self.desk, "follow_up"
        self.what = RecordField(desk, table, "what", N_("Next step"))
        self.due = RecordDate(desk, table, "due", N_("Due"), N_("Add due date"))
        self.owner = RecordField(desk, table, "owner", N_("Who"), N_("Add who does it"))
        self.done = RecordDate(desk, table, "done", N_("Done"), N_("Not done yet"))
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add note"))
        return (self.what, self.due, self.owner, self.done, self.note)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.finish.name(words("Done"))

    def show_head(self, part: FollowUp) -> None:
        """What, who, until when; quieter when it is done."""
        words = self.words
        due = words.date(part.due, short=True) if part.due is not None else ""
        done = words.date(part.done, short=True) if part.done is not None else ""
        told = words("done {date}", date=done) if part.done is not None else part.owner
        self.head.say(part.what, told, due)
        self.head.fade(faded=part.done is not None)

    def show_fields(self, part: FollowUp) -> None:
        """All of a next step."""
        self.what.show_row(part.id, part.what)
        self.due.show_day(part.id, part.due)
        self.owner.show_row(part.id, part.owner)
        self.done.show_day(part.id, part.done)
        self.note.show_row(part.id, part.note)
        self.finish.setVisible(part.done is None)

    def _finish(self) -> None:
        if self.part is not None:
            today = datetime.now().astimezone().date()
            day = When.from_edtf(today.isoformat())
            follow_ups.complete_follow_up(self.desk.book, self.part.id, day)


class FollowUpsSection(PartsSection[FollowUp]):
    """The next steps on one record."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "follow_up",
            self._make_row,
            N_("Next steps"),
            N_("Add next step"),
            parent=parent,
        )
        self._kind = kind
        self._about: Key | None = None
        self.adding = AddField(self._add)
        self.body.addWidget(self.adding)
        self.asked.connect(self.adding.ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.adding.say(words, words("Next step"))
        super().speak(words)

    def show_record(self, about: Key, steps: tuple[FollowUp, ...]) -> None:
        """Show the next steps on a record, the open ones first."""
        self._about = about
        self.show_parts(sorted(steps, key=_open_first))

    def _make_row(self) -> FollowUpRow:
        return FollowUpRow(self._desk)

    def _add(self, typed: str) -> None:
        if self._about is not None:
            about = (self._kind, self._about)
            follow_ups.add_follow_up(self._desk.book, typed, about=about)


def _open_first(step: FollowUp) -> bool:
    return step.done is not None
