"""What a cooperation is about, and how far it has come."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.cooperation import Cooperation, Stage
from desktop_app.domain.ids import CooperationId
from desktop_app.domain.marks import N_
from desktop_app.services import cooperations
from desktop_app.ui.cooperations.names import KINDS, STAGES
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.words import Words


class Details(Section):
    """Aim, field, kind, note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        table = "cooperation"
        self.aim = RecordField(desk, table, "aim", N_("Aim"), N_("Add an aim"), lines=True)
        self.field = RecordField(desk, table, "field", N_("Field"), N_("Add a field"))
        self.kind = RecordChoice(desk, table, "kind", N_("Kind"), KINDS)
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add a note"), lines=True)
        super().__init__(self.aim, self.field, self.kind, self.note, parent=parent)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.say(words, words("About this cooperation"))
        for row in (self.aim, self.field, self.kind, self.note):
            row.say(words)

    def show_cooperation(self, found: Cooperation) -> None:
        """Catch up with the book."""
        self.aim.show_row(found.id, found.aim)
        self.field.show_row(found.id, found.field)
        self.kind.show_row(found.id, found.kind)
        self.note.show_row(found.id, found.note)


class StageChoice(RecordChoice):
    """The stage it is in now; a new stage begins a period of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "cooperation", "stage", N_("Now"), STAGES)

    def _change(self, typed: str) -> None:
        if self._key is not None:
            cooperations.set_stage(self._desk.book, CooperationId(self._key), Stage(typed))


class FirstSince(RecordDate):
    """Since when it is in its stage, before anything is known of that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "stage", "since", N_("Since"), N_("Add since when"))
        self.stage = Stage.SEARCH

    def _change(self, typed: str) -> None:
        if self._key is not None:
            key = CooperationId(self._key)
            cooperations.set_stage(self._desk.book, key, self.stage, typed)


class Stages(Section):
    """The stage it is in, and since when it was in each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk, self._words = desk, Words("en")
        self.stage, self.first = StageChoice(desk), FirstSince(desk)
        super().__init__(self.stage, self.first, parent=parent)
        times = column(gap=0)
        self.times: KeyedRows[RecordDate] = KeyedRows(times, self._time)
        self.body.insertLayout(1, times)

    def speak(self, words: Words) -> None:
        """Speak another language; the dates are named again when they are shown."""
        self._words = words
        self.say(words, words("Stage"))
        self.stage.say(words)
        self.first.say(words)

    def show_cooperation(self, found: Cooperation) -> None:
        """Catch up with the book."""
        words = self._words
        self.stage.show_row(found.id, found.stage)
        rows = self.times.show([period.id for period in found.stages])
        for period, row in zip(found.stages, rows, strict=True):
            row.say(words, words(STAGES[period.stage]))
            row.show_day(period.id, period.since)
        self.first.setVisible(all(one.stage is not found.stage for one in found.stages))
        self.first.stage = found.stage
        self.first.say(words, words(STAGES[found.stage]))
        self.first.show_day(found.id, None)

    def _time(self, _key: str) -> RecordDate:
        return RecordDate(self._desk, "stage", "since", N_("Since"), N_("Add since when"))
