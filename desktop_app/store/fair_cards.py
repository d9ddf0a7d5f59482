"""The cards of fairs and their editions."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import sort_key
from desktop_app.store.cards import Card
from desktop_app.store.carried_words import carried_words, tags_shown
from desktop_app.store.entries import entries_for, mentioned, part_of
from desktop_app.store.rows import among
from desktop_app.store.shared_cards import UNDATED
from desktop_app.store.tables.cooperations import EditionRow, FairRow

part_of("edition", "fair", via="fair_id")
tags_shown("fair")
tags_shown("edition")
mentioned(
    "fair",
    "edition",
    "SELECT id FROM edition WHERE fair_id IN (SELECT value FROM json_each(?))",
)


@entries_for("fair")
def fair_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these fairs."""
    words = carried_words(connection, keys)
    query = (
        select(FairRow.id, FairRow.name, FairRow.city, FairRow.country)
        .add_columns(FairRow.description, FairRow.website, FairRow.note)
        .where(among(FairRow.id, keys))
    )
    for key, name, city, country, *body in connection.execute(query):
        yield Card(
            key=key,
            kind=Kind.FAIR,
            title=name,
            subtitle=" · ".join(part for part in (city, country) if part),
            sort_key=sort_key(name),
            body="\n".join(part for part in (*body, *words[key]) if part),
        )


@entries_for("edition")
def edition_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these editions, in the order of time within their fair."""
    words = carried_words(connection, keys)
    query = (
        select(EditionRow.id, EditionRow.name, FairRow.name, EditionRow.day)
        .add_columns(EditionRow.city, EditionRow.venue, EditionRow.note)
        .join(FairRow, FairRow.id == EditionRow.fair_id)
        .where(among(EditionRow.id, keys))
    )
    for key, name, fair, day, city, venue, note in connection.execute(query):
        when = "" if day is None else day.text
        yield Card(
            key=key,
            kind=Kind.EDITION,
            title=name or fair,
            subtitle=" · ".join(part for part in (when, city) if part),
            sort_key=f"{sort_key(fair)} {UNDATED if day is None else day.sort_text}",
            body="\n".join(part for part in (fair, venue, note, *words[key]) if part),
        )
