"""A book with something in every table, and what can be seen of it."""

from datetime import date

from sqlalchemy import inspect, select

from desktop_app.domain.organisation import SuccessionKind
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    attachments,
    clusters,
    custom_fields,
    duplicates,
    editions,
    follow_ups,
    looks,
    merge,
    organisations,
    people,
    pins,
    publishing,
    reaches,
    stories,
    tags,
    translations,
)
from desktop_app.services.release import Order
from desktop_app.store.base import Base, Record


def tables():
    """The mapped class of every table of records, by name."""
    return {
        mapper.class_.__tablename__: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }


def visible(book):
    """Every row that is not in the bin, as plain values, by table and key."""
    with book.read() as session:
        return {
            (name, row.id): {
                attr.key: getattr(row, attr.key) for attr in inspect(table).column_attrs
            }
            for name, table in tables().items()
            for row in session.scalars(select(table).where(table.deleted.is_(False)))
        }


def add_what_the_sample_lacks(book):
    """One row of each table that the sample leaves empty, and a second of many others."""
    (cluster, other, *_), person = clusters.keys(book), people.keys(book)[0]
    former = organisations.add_organisation(book, "Muster", short="M")
    people.add_name(book, person, "Muster", PersonNameKind.FORMER)
    reaches.add_reach(book, ReachKind.WEB, "example.org", organisation=former)
    reaches.add_address(book, person=person, city="Musterstadt")
    organisations.record_succession(book, SuccessionKind.MERGER, [former], other)
    organisations.add_label(book, cluster, "Label")
    organisations.classify(book, cluster, "NACE", "22")
    clusters.add_member(book, cluster, organisation=former)
    follow_ups.add_follow_up(book, "Anrufen", about=(Kind.PERSON, person))
    tags.add_tag(book, Kind.PERSON, person, "Kunststoff")
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Steckenpferd")
    custom_fields.say_custom(book, person, field, "Schach")
    translations.translate(book, person, "note", "fr", "Exemple")
    attachments.attach(book, Kind.PERSON, person, "a.pdf", b"%PDF-1.7")
    pins.pin_record(book, person)
    merge.merge(book, person, people.add_person(book, "Muster Exemple"))
    editions.approve(book, stories.keys(book)[0], "Muster", date(2026, 11, 25))
    publishing.publish(
        book, stories.keys(book)[0], Order(printed_on=date(2026, 11, 25)), ["de"]
    )
    looks.add_look(book, "Muster")
    duplicates.tell_apart(book, *people.keys(book)[:2])


def one_of_each(book):
    """The key of the first row of every table."""
    found = {}
    for name, key in sorted(visible(book)):
        found.setdefault(name, key)
    return found
