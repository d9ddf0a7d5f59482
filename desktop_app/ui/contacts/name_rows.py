"""Other names of people, and the names of organisations with their time."""

from collections.abc import Sequence

from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import NamePeriod
from desktop_app.domain.person import OtherName
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.period import joined, period
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.vocabulary import LANGUAGES, NAME_KINDS, PERSON_NAME_KINDS


class OtherNameRow(PartRow[OtherName]):
    """A name somebody had or is also written with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="signature", delete=N_("Delete name"))

    def make_fields(self) -> Sequence[FieldRow]:
        """All of such a name."""
        desk, table = self.desk, "person_name"
        self.text = RecordField(desk, table, "text", N_("Name"))
        self.kind = RecordChoice(desk, table, "kind", N_("Kind"), PERSON_NAME_KINDS)
        self.since = RecordDate(desk, table, "since", N_("Since"), N_("Add beginning"))
        self.until = RecordDate(desk, table, "until", N_("Until"), N_("Add end"))
        return (self.text, self.kind, self.since, self.until)

    def show_head(self, part: OtherName) -> None:
        """The name, what it is, and when."""
        kind = self.words(PERSON_NAME_KINDS[part.kind])
        self.head.say(part.text, joined(kind, period(part.since, part.until, self.words)))

    def show_fields(self, part: OtherName) -> None:
        """All of such a name."""
        self.text.show_row(part.id, part.text)
        self.kind.show_row(part.id, part.kind)
        self.since.show_day(part.id, part.since)
        self.until.show_day(part.id, part.until)


class NamePeriodRow(PartRow[NamePeriod]):
    """A name an organisation bears or bore."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="signature", delete=N_("Delete name"))

    def make_fields(self) -> Sequence[FieldRow]:
        """All of such a name."""
        desk, table = self.desk, "organisation_name"
        self.text = RecordField(desk, table, "text", N_("Name"))
        self.short = RecordField(desk, table, "short", N_("Short name"), N_("Add short name"))
        self.kind = RecordChoice(desk, table, "kind", N_("Kind"), NAME_KINDS)
        self.language = RecordChoice(desk, table, "language", N_("Language"), LANGUAGES)
        self.since = RecordDate(desk, table, "since", N_("Since"), N_("Add beginning"))
        self.until = RecordDate(desk, table, "until", N_("Until"), N_("Add end"))
        return (self.text, self.short, self.kind, self.language, self.since, self.until)

    def show_head(self, part: NamePeriod) -> None:
        """The name, what it is, and when; quieter when it is no longer borne."""
        kind = self.words(NAME_KINDS[part.kind])
        known = (part.short, kind, period(part.since, part.until, self.words))
        self.head.say(part.text, joined(*known))
        self.head.fade(faded=part.until is not None)

    def show_fields(self, part: NamePeriod) -> None:
        """All of such a name."""
        self.text.show_row(part.id, part.text)
        self.short.show_row(part.id, part.short)
        self.kind.show_row(part.id, part.kind)
        self.language.show_row(part.id, part.language)
        self.since.show_day(part.id, part.since)
        self.until.show_day(part.id, part.until)
