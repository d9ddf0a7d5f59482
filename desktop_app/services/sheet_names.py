"""What the file of a sheet is called by: “2015-05_INNONET-Plastipolis_de.pdf”."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import CooperationId, Key, StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import USUAL, Called, filled
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.reference import Ref
from desktop_app.domain.sheet import (
    BROCHURE,
    CLUSTER,
    CONTACTS,
    LABELS,
    NETWORK,
    PERSON,
    TIMELINE,
    WEEK,
)
from desktop_app.services.story_sheet.material import Material, gather, gather_all
from desktop_app.services.story_sheet.partners import partners
from desktop_app.store import cooperations, organisations
from desktop_app.store.book import Book
from desktop_app.store.keys import Named
from desktop_app.values import dataclass
from desktop_app.words import Words


def sheet_name(
    book: Book,
    story: StoryId,
    language: str,
    on: date,
    *,
    pattern: str = USUAL,
    suffix: str = ".pdf",
) -> str:
    """Usually the month of the story, its partners in short, the language; safe everywhere."""
    return filled(pattern, called(gather(book, story, language, on)), suffix)


def names_for(
    book: Book, wanted: Sequence[tuple[StoryId, str]], on: date, pattern: str
) -> tuple[str, ...]:
    """What the files of these stories would be called, no two of them the same."""
    return distinct(pattern, [called(each) for each in gather_all(book, wanted, on)])


def distinct(pattern: str, sheets: Sequence[Called]) -> tuple[str, ...]:
    """A name for each; those that would be the same get numbers."""
    taken: dict[str, None] = {}
    for each in sheets:
        taken[filled(pattern, each, taken=taken)] = None
    return tuple(taken)


def called(material: Material) -> Called:
    """What a story can be called by."""
    then = material.told_on
    who = "-".join(_short(material, ref) for ref in partners(material))
    title = material.story.title
    return Called(
        month=f"{then.year:04d}-{then.month:02d}" if then else "",
        year=f"{then.year:04d}" if then else "",
        partners=who or title,
        title=title,
        kind=material.words("Story"),
        language=material.language,
    )


RUBRICS: Mapping[str, str] = {
    CLUSTER: N_("Cluster profile"),
    PERSON: N_("Contact brief"),
    TIMELINE: N_("Timeline"),
    CONTACTS: N_("Contacts"),
    LABELS: N_("Address labels"),
    WEEK: N_("Plan of the week"),
    NETWORK: N_("Network"),
    BROCHURE: N_("Brochure"),
}
"""What each kind of sheet is called in the names of files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """In which language and on which day; `title` where several records stand on a sheet."""

    language: str
    day: date
    title: str = ""


def record_called(book: Book, kind: str, records: Sequence[Named], order: Spoken) -> Called:
    """What a sheet of other records can be called by; its month is that of its printing."""
    if kind not in RUBRICS:
        raise Invalid(N_("There is no kind of sheet called “{kind}”."), kind=kind)
    words, on = Words(order.language), order.day
    rubric = words(RUBRICS[kind])
    title = records[0].title if len(records) == 1 else order.title or rubric
    who = title
    if kind == TIMELINE and records:
        who = _partners_of(book, CooperationId(records[0].id)) or title
    return Called(
        month="" if kind == WEEK else f"{on.year:04d}-{on.month:02d}",
        year=f"{on.year:04d}",
        partners=who,
        title=title,
        kind=rubric,
        language=words.language,
    )


def _partners_of(book: Book, key: CooperationId) -> str:
    """The short names of who works together."""
    with book.read() as session:
        refs = [party.who for party in cooperations.whole(session, key).partners if party.who]
        firms = organisations.wholes(session, {ref.id for ref in refs})
    known = {Key(each): firm for each, firm in firms.items()}
    return "-".join(_shortest(known.get(ref.id)) or ref.title for ref in refs)


def _shortest(firm: Organisation | None) -> str:
    return next((name.short for name in firm.names if name.short), "") if firm else ""


def _short(material: Material, ref: Ref) -> str:
    """The short name of a partner, else the name it bore."""
    return _shortest(material.organisation(ref)) or material.name(ref)
