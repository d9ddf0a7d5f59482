"""The widget of a field of the book: words, a date, a choice, or a link to another record."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.codes import CodeList
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.source import SourceKind
from desktop_app.domain.when import When
from desktop_app.services import organisations, people, sources
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.code_field import CodeField, RegionField
from desktop_app.ui.fields.due_field import DueField
from desktop_app.ui.fields.link_field import LinkField, Make
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.record.part import PartField, Value

Field = RecordField | LinkField

NO_ONE = N_("Take the link away")
NEW = {
    Kind.SOURCE: N_("New source “{name}”"),
    Kind.ORGANISATION: N_("New organisation “{name}”"),
    Kind.PERSON: N_("New contact “{name}”"),
}


def bound_field(
    desk: Desk, table: str, each: PartField, parent: QWidget | None = None
) -> Field:
    """A field of rows of `table`; which row, it is told with each value."""
    if each.kinds:
        kind = Kind(each.kinds[0])
        return LinkField(
            desk,
            table,
            each.column,
            each.label,
            each.empty,
            each.kinds,
            none=NO_ONE,
            new=NEW.get(kind, ""),
            make=_making(desk, kind),
            parent=parent,
        )
    if each.codes:
        make = RegionField if CodeList.REGIONS in each.codes else CodeField
        return make(desk, table, each.column, each.label, each.empty, each.codes, parent=parent)
    if each.due:
        return DueField(desk, table, each.column, each.label, each.empty, parent=parent)
    if each.dated:
        return RecordDate(desk, table, each.column, each.label, each.empty, parent=parent)
    if each.choices:
        return RecordChoice(
            desk, table, each.column, each.label, each.choices, each.empty, parent=parent
        )
    return RecordField(
        desk, table, each.column, each.label, each.empty, lines=each.lines, parent=parent
    )


def show_value(field: Field, key: Key, value: Value) -> None:
    """Show what the row `key` says in a field."""
    if isinstance(field, LinkField):
        field.show_link(key, value if isinstance(value, Ref) else None)
    elif isinstance(field, RecordDate):
        field.show_day(key, value if isinstance(value, When) else None)
    else:
        field.show_row(key, value if isinstance(value, str) else "")


def _making(desk: Desk, kind: Kind) -> Make:
    def make(name: str) -> Key:
        if kind is Kind.SOURCE:
            return sources.add_source(desk.book, SourceKind.OTHER, name)
        if kind is Kind.ORGANISATION:
            return organisations.add_organisation(desk.book, name)
        if kind is Kind.PERSON:
            return people.add_person(desk.book, name)
        raise Invalid(N_("There is no record of that name."))

    return make
