"""The cards of sources, consents, next steps and tags."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import name_key, sort_key
from desktop_app.store.cards import Card
from desktop_app.store.entries import entries_for, mentioned, part_of
from desktop_app.store.rows import among
from desktop_app.store.tables.people import PersonRow
from desktop_app.store.tables.shared import ConsentRow, FollowUpRow, SourceRow, TagRow

part_of("consent_scope", "consent", via="consent_id")
mentioned(
    "person",
    "consent",
    "SELECT id FROM consent WHERE person_id IN (SELECT value FROM json_each(?))",
)


@entries_for("source")
def source_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these sources."""
    query = (
        select(SourceRow.id, SourceRow.title, SourceRow.url, SourceRow.passage, SourceRow.note)
        .add_columns(SourceRow.day)
        .where(among(SourceRow.id, keys))
    )
    for key, title, url, passage, note, day in connection.execute(query):
        shown = title or url or passage
        yield Card(
            key=key,
            kind=Kind.SOURCE,
            title=shown,
            subtitle="" if day is None else day.text,
            sort_key=sort_key(shown),
            body="\n".join(part for part in (url, passage, note) if part),
        )


@entries_for("consent")
def consent_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these consents, under the name of the person."""
    query = (
        select(ConsentRow.id, ConsentRow.evidence, ConsentRow.note)
        .add_columns(PersonRow.title, PersonRow.given, PersonRow.particle)
        .add_columns(PersonRow.family, PersonRow.suffix)
        .join(PersonRow, PersonRow.id == ConsentRow.person_id)
        .where(among(ConsentRow.id, keys))
    )
    for key, evidence, note, title, given, particle, family, suffix in connection.execute(
        query
    ):
        name = PersonName(
            title=title, given=given, particle=particle, family=family, suffix=suffix
        )
        yield Card(
            key=key,
            kind=Kind.CONSENT,
            title=name.display,
            plain=name.plain,
            subtitle=evidence,
            sort_key=name_key(name.sorted_by),
            body=note,
        )


@entries_for("follow_up")
def follow_up_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these next steps, the earliest due first."""
    query = (
        select(FollowUpRow.id, FollowUpRow.what, FollowUpRow.due)
        .add_columns(FollowUpRow.owner, FollowUpRow.note)
        .where(among(FollowUpRow.id, keys))
    )
    for key, what, due, owner, note in connection.execute(query):
        yield Card(
            key=key,
            kind=Kind.FOLLOW_UP,
            title=what,
            subtitle="" if due is None else due.text,
            sort_key=f"{UNDATED if due is None else due.sort_text} {sort_key(what)}",
            body="\n".join(part for part in (owner, note) if part),
        )


@entries_for("tag")
def tag_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these tags."""
    query = select(TagRow.id, TagRow.name).where(among(TagRow.id, keys))
    for key, name in connection.execute(query):
        yield Card(key=key, kind=Kind.TAG, title=name, sort_key=sort_key(name))


UNDATED = "2"
"""Sorts behind every date that can be read, and behind those that cannot."""
