"""What somebody wants handed out, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime

from desktop_app.domain.errors import Invalid
from desktop_app.domain.handing_out import Format, format_of
from desktop_app.domain.ids import Key
from desktop_app.domain.label_sheet import USUAL_LABELS
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services.show import LISTS, NO_LIST
from desktop_app.values import dataclass

EVERYTHING = "all"
NO_SUFFIX = N_(
    "The name {name} does not say what the file is to be. Say the format, or end it with .vcf,"
    " .jcard, .csv, .xlsx, .ics, .txt, .json or .zip."
)
NOT_IN = N_("The format {format} cannot hold {what}. It can hold: {choices}.")

CONTACTS = frozenset((Kind.PERSON, Kind.ORGANISATION, Kind.CLUSTER))
DATED = frozenset(
    (Kind.EVENT, Kind.FOLLOW_UP, Kind.EDITION, Kind.FAIR, Kind.AGREEMENT, Kind.COOPERATION)
)
ANYTHING = frozenset(Kind)
HOLDS: Mapping[Format, frozenset[Kind]] = {
    **dict.fromkeys((one for one in Format if one.value.startswith("vcard")), CONTACTS),
    Format.JCARD: CONTACTS,
    Format.EMAILS: CONTACTS,
    Format.LABELS: CONTACTS,
    Format.CSV_GOOGLE: CONTACTS,
    Format.CSV_OUTLOOK: CONTACTS,
    Format.CSV_EXCEL_DE: ANYTHING,
    Format.XLSX: ANYTHING,
    Format.ICS: DATED,
    Format.JSON: ANYTHING,
}
"""Which kinds of records a format can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A file to be written: what is in it, in which format, in which language, and when.

    `keys` are the records, in their order; None means all of `kinds`. `labels` says on which
    sheet of labels addresses are printed.
    """

    format: Format
    now: datetime
    kinds: tuple[Kind, ...] = (Kind.PERSON,)
    keys: Sequence[Key] | None = None
    language: str = "de"
    labels: str = USUAL_LABELS
    whole_book: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """How many records a file holds, and what its format could not carry, how often."""

    count: int
    losses: tuple[tuple[str, int], ...] = field(default=())


def order_for(
    name: str, now: datetime, *, format_: str = "", what: str = "", language: str = "de"
) -> Order:
    """The order that a file name, a format and the name of a list say."""
    chosen = Format(format_) if format_ else format_of(name)
    if chosen is None:
        raise Invalid(NO_SUFFIX, name=name)
    asked = what.replace("-", "_") or ("events" if chosen is Format.ICS else "people")
    if asked == EVERYTHING:
        held = CONTACTS if chosen is Format.CSV_EXCEL_DE else HOLDS[chosen]  # one table a file
        kinds = tuple(kind for kind in ALL if kind in held)
    elif asked in LISTS:
        kinds = LISTS[asked]
    else:
        raise Invalid(NO_LIST, name=what, choices=", ".join((*LISTS, EVERYTHING)))
    if not HOLDS[chosen].issuperset(kinds):
        fitting = [name for name, of in LISTS.items() if HOLDS[chosen].issuperset(of)]
        choices = ", ".join((*fitting, EVERYTHING))
        raise Invalid(NOT_IN, format=chosen.value, what=asked, choices=choices)
    return Order(
        format=chosen,
        now=now,
        kinds=kinds,
        language=language,
        whole_book=asked == EVERYTHING and chosen is Format.JSON,
    )


ALL = tuple(dict.fromkeys(kind for kinds in LISTS.values() for kind in kinds))
"""Every kind of record that has a list, in the order of the lists."""
