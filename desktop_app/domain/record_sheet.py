"""What a printed cluster profile or the brief of a person says, as one frozen value."""

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.sheet import Passage
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A figure as it was stated, what it counts, and when and where it was said."""

    figure: str
    counted: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and its value, which may open an address."""

    label: str
    value: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a list: what it is about, what stands beside and below it.

    A cooperation also shows its way as a small bridge; `ways` are told below.
    """

    title: Passage
    beside: str = ""
    text: str = ""
    ways: tuple[Fact, ...] = ()
    cooperation: CooperationLine | None = None
    way: Way | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A heading with paragraphs or a list below it."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a phone reads from the square code, and how it is called."""

    vcard: str
    caption: str
    alt: str
    file: str  # describes the attached card


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSheet:
    """A cluster, an organisation or a person on paper, in reading order."""

    kind: str
    language: str
    rubric: str
    title: Passage
    place: str = ""
    subtitle: str = ""
    as_of: str = ""
    colour: str = ""  # "#RRGGBB", of its strand
    claims: tuple[Claim, ...] = ()
    facts: tuple[Fact, ...] = ()
    groups: tuple[Group, ...] = ()
    card: Card | None = None
    footer: str = ""
    page: str = ""  # "Page {page} of {pages}"
