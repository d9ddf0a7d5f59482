"""Cooperations, events, stories and the rest as plain tables: one record a row, as text."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.handing_out import Losses
from desktop_app.domain.ids import Key
from desktop_app.domain.json_value import Json
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.exchange.tables.said import JOINED
from desktop_app.services.hand_out.order import Order
from desktop_app.services.hand_out.pages import wanted
from desktop_app.services.hand_out.shapes import shapes
from desktop_app.services.words_of_people import withheld
from desktop_app.words import Words

INSIDE = N_("Parts of records that are lists of their own")
SPOKEN = (Kind.QUOTE, Kind.CONSENT)
"""The lists in which words of people stand."""

COLUMNS: Mapping[str, str] = {
    "title": N_("Title"),
    "type": N_("Type"),
    "stage": N_("Stage"),
    "field": N_("Field"),
    "aim": N_("Aim"),
    "partners": N_("Partners"),
    "when": N_("Date"),
    "status": N_("Status"),
    "city": N_("Town"),
    "country": N_("Country"),
    "venue": N_("Venue"),
    "website": N_("Website"),
    "fair": N_("Fair"),
    "day": N_("Date"),
    "edition": N_("Edition"),
    "participants": N_("Participants"),
    "cooperations": N_("Cooperations"),
    "cooperation": N_("Cooperation"),
    "event": N_("Event"),
    "detail": N_("Details"),
    "result": N_("Result"),
    "points": N_("Points agreed on"),
    "signed": N_("Signed"),
    "valid_until": N_("Valid until"),
    "review": N_("Review"),
    "signatories": N_("Signatories"),
    "contents": N_("Contents"),
    "language": N_("Language"),
    "state": N_("State"),
    "published": N_("Published"),
    "contact": N_("Contact person"),
    "text": N_("Text"),
    "speaker": N_("Speaker"),
    "function": N_("Function"),
    "person": N_("Person"),
    "purpose": N_("Purpose"),
    "media": N_("Media"),
    "languages": N_("Languages"),
    "quote": N_("Quote"),
    "picture": N_("Picture"),
    "story": N_("Story"),
    "given": N_("Given on"),
    "revoked": N_("Withdrawn"),
    "evidence": N_("Evidence"),
    "about": N_("About"),
    "due": N_("Due"),
    "done": N_("Done"),
    "owner": N_("Responsible"),
    "caption": N_("Caption"),
    "credit": N_("Credit"),
    "alt": N_("Alternative text"),
    "url": N_("Link"),
    "passage": N_("Passage"),
    "description": N_("Description"),
    "organiser": N_("Organiser"),
    "source": N_("Source"),
    "tags": N_("Tags"),
    "note": N_("Note"),
}
"""The fields that become columns, by their names in JSON, with the words above them."""

SHOWN: Mapping[Kind, tuple[str, ...]] = {
    Kind.COOPERATION: (
        *("title", "type", "stage", "field", "aim", "partners", "source", "tags", "note"),
    ),
    Kind.EVENT: (
        *("title", "type", "when", "status", "city", "edition", "participants"),
        *("cooperations", "detail", "result", "points", "source", "tags", "note"),
    ),
    Kind.FAIR: (
        *("title", "city", "country", "website", "organiser", "description", "tags", "note"),
    ),
    Kind.EDITION: ("title", "fair", "day", "city", "venue", "source", "note"),
    Kind.AGREEMENT: (
        *("title", "type", "signed", "city", "valid_until", "review", "signatories"),
        *("contents", "cooperation", "event", "source", "note"),
    ),
    Kind.STORY: (
        *("title", "language", "state", "published", "cooperation", "contact", "source"),
        *("tags", "note"),
    ),
    Kind.QUOTE: ("text", "language", "speaker", "function", "when", "source", "note"),
    Kind.PICTURE: ("title", "caption", "alt", "credit", "source", "note"),
    Kind.FOLLOW_UP: ("title", "about", "due", "done", "owner", "note"),
    Kind.CONSENT: (
        *("person", "purpose", "media", "languages", "quote", "picture", "story", "given"),
        *("valid_until", "revoked", "evidence", "source", "note"),
    ),
    Kind.SOURCE: ("title", "type", "url", "day", "passage", "note"),
    Kind.TAG: ("title",),
}
NAMES: Mapping[Kind, str] = {
    Kind.COOPERATION: N_("Cooperations"),
    Kind.EVENT: N_("Events"),
    Kind.FAIR: N_("Fairs"),
    Kind.EDITION: N_("Editions"),
    Kind.AGREEMENT: N_("Agreements"),
    Kind.STORY: N_("Stories"),
    Kind.QUOTE: N_("Quotes"),
    Kind.PICTURE: N_("Pictures"),
    Kind.FOLLOW_UP: N_("Next steps"),
    Kind.CONSENT: N_("Consents"),
    Kind.SOURCE: N_("Sources"),
    Kind.TAG: N_("Tags"),
}
"""What the sheet of each list is called."""


def headings(kind: Kind, words: Words) -> list[str]:
    """What stands above the columns of a list."""
    return [words(COLUMNS[field]) for field in SHOWN[kind]]


def rows(session: Session, order: Order, kind: Kind, losses: Losses) -> Iterator[list[str]]:
    """The records of one kind, each as one row of text."""
    fields = SHOWN[kind]
    silent = withheld(session, order.now.date()) if kind in SPOKEN else {}
    for shape in shapes(session, wanted(session, order, [kind])):
        if kind is Kind.QUOTE and (why := silent.get(Key(str(shape["id"])))):
            losses.note(why)
            continue
        if kind is Kind.CONSENT and _named(shape["quote"]) in silent:
            shape = {**shape, "quote": None}  # its title are its first words
        said = {name for name, value in shape.items() if _has_parts(value)}
        if said - set(fields):
            losses.note(INSIDE)
        yield [_text(shape.get(field)) for field in fields]


def _named(ref: Json) -> Key:
    """The key of a record that a field names."""
    return Key(str(ref["id"])) if isinstance(ref, Mapping) else Key("")


def _has_parts(value: Json) -> bool:
    return bool(value) and isinstance(value, Sequence | Mapping) and not isinstance(value, str)


def _text(value: Json) -> str:
    """A field as a cell shows it: a date in its words, a record by its title."""
    if value is None or value is False:
        return ""
    if isinstance(value, Mapping):
        return str(value.get("text") or value.get("title") or "")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return JOINED.join(part for one in value if (part := _text(one)))
    return str(value)
