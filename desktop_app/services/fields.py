"""Changing one field of a record or of a part of it, whichever it is."""

from collections.abc import Mapping

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import (
    cooperation_fields,
    organisation_fields,
    person_fields,
    shared_fields,
    story_fields,
)
from desktop_app.services.field_kinds import Field
from desktop_app.store import fields
from desktop_app.store.book import Book

FIELDS: Mapping[str, Mapping[str, Field]] = {
    **person_fields.FIELDS,
    **organisation_fields.FIELDS,
    **cooperation_fields.FIELDS,
    **story_fields.FIELDS,
    **shared_fields.FIELDS,
}

LINKS: Mapping[tuple[str, str], str] = {
    **cooperation_fields.LINKS,
    **story_fields.LINKS,
    ("person", "source_id"): N_("Change source"),
    ("person", "portrait_id"): N_("Change portrait"),
    ("role", "organisation_id"): N_("Change organisation"),
    ("role", "coordinates_id"): N_("Change coordinated organisation"),
    ("role", "source_id"): N_("Change source"),
    ("reach", "role_id"): N_("Change role it belongs to"),
    ("address", "role_id"): N_("Change role it belongs to"),
    ("organisation", "source_id"): N_("Change source"),
    ("organisation", "logo_id"): N_("Change logo"),
    ("succession", "source_id"): N_("Change source"),
    ("cluster", "carrier_id"): N_("Change carrier"),
    ("figure", "source_id"): N_("Change source"),
    ("fair", "organiser_id"): N_("Change organiser"),
    ("edition", "source_id"): N_("Change source"),
    ("consent", "quote_id"): N_("Change quote"),
    ("consent", "picture_id"): N_("Change picture"),
    ("consent", "story_id"): N_("Change story"),
    ("consent", "source_id"): N_("Change source"),
}

NO_FIELD = N_("There is no field “{field}” that can be changed here.")


def change_field(
    book: Book, table: str, key: Key, field: str, text: str, *, language: str = "de"
) -> None:
    """Type over one field; `language` is the one a date is written in."""
    found = FIELDS.get(table, {}).get(field)
    if found is None:
        raise Invalid(NO_FIELD, field=field)
    values = {field: found.read(text, language)}
    if found.also is not None:
        values |= found.also(text)
    with book.write(found.label) as session:
        fields.set_values(session, table, key, values)


def change_link(book: Book, table: str, key: Key, column: str, target: Key | None) -> None:
    """Point to another record, or to none."""
    label = LINKS.get((table, column))
    if label is None:
        raise Invalid(NO_FIELD, field=column)
    with book.write(label) as session:
        fields.set_link(session, table, key, column, target)
