"""Everything a printed story sheet says, as one frozen value in one language.

The paper floor prints these values and nothing else: it has no catalogue, no clock and no
book. Whoever makes a sheet fills in the words (`Labels`) in the language of the sheet.
"""

from datetime import date

from desktop_app.values import dataclass

STORY, STORY_ON_ONE_PAGE = "story", "story-1p"
HANDOUT, POSTER = "handout-a5", "poster-a3"
KINDS = (STORY, STORY_ON_ONE_PAGE, HANDOUT, POSTER)
"""The kinds of a story sheet: two pages, one, a small one to hand out, one for the wall."""
CLUSTER, PERSON, TIMELINE, CONTACTS = "cluster", "person", "timeline", "contacts"
WEEK, BROCHURE, LABELS, NETWORK = "week", "brochure", "labels", "network"
OTHER_KINDS = (CLUSTER, PERSON, TIMELINE, CONTACTS, WEEK, BROCHURE, LABELS, NETWORK)
"""The kinds that are no sheet of one story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words that may be in another language than the sheet (empty: the sheet's own)."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the fact box: "Branche", "Kunststoff"."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the article: an optional heading and its paragraphs."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerCard:
    """One partner: `figure` as it was stated ("über 400"), `amount` for the dots."""

    name: str
    place: str = ""
    figure: str = ""
    label: str = ""
    statement: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One step, its date in words; the bounds say where it lies on the axis and how vaguely."""

    title: str
    wording: str = ""
    short_wording: str = ""
    text: str = ""
    kind: str = ""
    derived: bool = False
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """What was agreed."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The exact words without quotation marks, and who said them."""

    words: Passage
    speaker: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask; `vcard` is the text behind the square code and the attached card."""

    heading: str
    name: str
    organisation: str = ""
    phone: str = ""
    phone_link: str = ""
    email: str = ""
    web: str = ""
    vcard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture by its key among the assets; `focus` is what must stay visible when cropped."""

    asset: str
    alt: str
    caption: str = ""
    credit: str = ""
    focus: tuple[float, float] = (0.5, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """An organisation's mark; without an asset its name is set in type."""

    name: str
    asset: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """The lines of a versioned funding profile (`resources/funding`), as they are printed."""

    profile: str
    statement: Passage | None = None
    disclaimer: Passage | None = None
    guidance: Passage | None = None
    slogan: Passage | None = None
    emblem: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The engine's own words in the language of the sheet; gaps are filled by the engine."""

    partners: str
    scale: str  # "1 Punkt = {n} Mitglieder"
    milestones: str
    derived: str  # explains the mark behind a derived date
    phone: str
    email: str
    web: str
    card: str  # below the square code
    card_alt: str  # "QR-Code: Visitenkarte von {name}"
    logo_alt: str  # "Logo: {name}"
    emblem_alt: str
    page: str  # "Seite {page} von {pages}"
    continued: str  # behind a text that goes on elsewhere
    continuation: str  # "Fortsetzung: {of}"
    story_file: str  # describes the attached data
    card_file: str  # describes the attached card


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySheet:
    """A whole story as it is printed, in reading order."""

    language: str
    labels: Labels
    title: str
    rubric: str = ""
    subtitle: str = ""
    issuer: Logo | None = None
    picture: Picture | None = None
    facts: tuple[Fact, ...] = ()
    lead: str = ""
    partners: tuple[PartnerCard, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    sections: tuple[Section, ...] = ()
    quote: Quote | None = None
    outcomes: Outcomes | None = None
    contact: Contact | None = None
    logos: tuple[Logo, ...] = ()
    funding: Funding | None = None
    footer: str = ""
    keywords: tuple[str, ...] = ()
    stamp: str = ""  # across the pages of what is not for the public: "Entwurf"
