"""One record, whole, and the lists of records, as the command line shows them."""

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias, TypeVar

from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.shapes import contacts, shared
from desktop_app.services.shapes import cooperations as shapes
from desktop_app.services.shapes import stories as told
from desktop_app.services.shapes.plain import Shape, follow_up, head, reference, tag
from desktop_app.store import (
    agreements,
    appearances,
    clusters,
    consents,
    cooperations,
    events,
    fairs,
    follow_ups,
    keys,
    merges,
    organisations,
    people,
    quotes,
    sources,
    stories,
    story_pictures,
    tags,
)
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

K = TypeVar("K", bound=Key)
T = TypeVar("T")
Many: TypeAlias = Callable[[Session, Collection[Key]], dict[Key, Shape]]

LISTS: Mapping[str, tuple[Kind, ...]] = {
    "people": (Kind.PERSON,),
    "organisations": (Kind.ORGANISATION, Kind.CLUSTER),
    "clusters": (Kind.CLUSTER,),
    "cooperations": (Kind.COOPERATION,),
    "events": (Kind.EVENT,),
    "fairs": (Kind.FAIR,),
    "editions": (Kind.EDITION,),
    "agreements": (Kind.AGREEMENT,),
    "stories": (Kind.STORY,),
    "quotes": (Kind.QUOTE,),
    "pictures": (Kind.PICTURE,),
    "follow_ups": (Kind.FOLLOW_UP,),
    "consents": (Kind.CONSENT,),
    "sources": (Kind.SOURCE,),
    "tags": (Kind.TAG,),
}
"""The lists by the words that ask for them, and the kinds of records in each."""

NO_LIST = N_("There is no list “{name}”. The lists are: {choices}.")


def listing(book: Book, name: str) -> list[Shape]:
    """Every record of a list, in the order of the window."""
    kinds = LISTS.get(name.replace("-", "_"))
    if kinds is None:
        raise Invalid(NO_LIST, name=name, choices=", ".join(LISTS))
    with book.read() as session:
        rows = keys.listed(session, kinds)
    return [head(row.id, Kind(row.kind), row.title) for row in rows]


def show(book: Book, text: str) -> Shape:
    """The one record that an id, a unique beginning of one, or an exact title names."""
    with book.read() as session:
        named = keys.resolve(session, text)
        kind = Kind(named.kind)
        about = consents.about(session, [named.id])[named.id] if kind in AGREED else ()
        where = appearances.of(session, kind, [named.id])[named.id]
        shape = SHAPES[kind](session, [named.id]).get(named.id)
        joined = merges.into(session, named.id)
    if shape is None:
        raise Gone(DELETED)
    if joined:
        shape["merged"] = [head(one.dropped, kind, one.title) for one in joined]
    if about:
        shape["consents"] = [shared.consent(one) for one in about]
    shape["appears_in"] = [{**reference(one.record), "part": one.part.value} for one in where]
    return shape


def _shaped(
    read: Callable[[Session, Collection[Key]], Mapping[K, T]], shape: Callable[[T], Shape]
) -> Many:
    """How records of a kind get their shape: read together, and each written down."""

    def many(session: Session, keys: Collection[Key]) -> dict[Key, Shape]:
        return {Key(key): shape(found) for key, found in read(session, keys).items()}

    return many


def _cooperations(session: Session, keys: Collection[Key]) -> dict[Key, Shape]:
    return {key: shapes.cooperation(cooperations.whole(session, key)) for key in keys}


SHAPES: Mapping[Kind, Many] = {
    Kind.PERSON: _shaped(people.wholes, contacts.person),
    Kind.ORGANISATION: _shaped(organisations.wholes, contacts.organisation),
    Kind.CLUSTER: _shaped(clusters.wholes, contacts.cluster),
    Kind.COOPERATION: _cooperations,
    Kind.EVENT: _shaped(events.wholes, shapes.event),
    Kind.AGREEMENT: _shaped(agreements.wholes, shapes.agreement),
    Kind.FAIR: _shaped(fairs.wholes, shapes.fair),
    Kind.EDITION: _shaped(fairs.editions, shapes.edition),
    Kind.STORY: _shaped(stories.wholes, told.story),
    Kind.QUOTE: _shaped(quotes.wholes, told.quote),
    Kind.PICTURE: _shaped(story_pictures.wholes, told.picture),
    Kind.FOLLOW_UP: _shaped(follow_ups.wholes, follow_up),
    Kind.CONSENT: _shaped(consents.wholes, shared.consent),
    Kind.SOURCE: _shaped(sources.wholes, shared.source),
    Kind.TAG: _shaped(tags.wholes, tag),
}

AGREED = frozenset((Kind.PERSON, Kind.QUOTE, Kind.PICTURE, Kind.STORY))
"""The kinds that somebody may have agreed to."""
