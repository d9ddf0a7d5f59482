"""What keeps a story in the book: the few rules that may find an error, and nothing else.

It stands apart from the whole examination because every print and export goes through it, and
needs neither a sheet nor the rules that only advise.
"""

from collections.abc import Callable, Iterator, Sequence

from desktop_app.domain.consent import Medium
from desktop_app.domain.errors import Invalid
from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.domain.ids import Key
from desktop_app.domain.sheet import STORY
from desktop_app.services import consents
from desktop_app.services.looks import look_for
from desktop_app.services.preflight import consent, shown, texts
from desktop_app.services.preflight.case import Case, error, of_story
from desktop_app.services.story_sheet.material import Material
from desktop_app.sheets.look import Look
from desktop_app.sheets.look_rules import NO_CONTRAST
from desktop_app.store.book import Book

LookAt = Callable[[Case], Iterator[Finding]]

GRAVE: tuple[LookAt, ...] = (consent.consents, texts.title, texts.translation, shown.funding)
"""The rules that may find an error."""


def errors_in(
    book: Book,
    materials: Sequence[Material],
    *,
    kind: str = STORY,
    look: str = "",
    medium: Medium = Medium.PRINT,
) -> tuple[tuple[Finding, ...], ...]:
    """What keeps each of these stories from being handed out; no sheet is made to find it."""
    given = consents.about(book, set().union(*map(subjects, materials)))
    every: list[tuple[Finding, ...]] = []
    for material in materials:
        case = Case(material=material, medium=medium, office_contact="", consents=given)
        found: list[Finding] = []
        look_of(book, case, look, kind, found)
        for rule in GRAVE:
            found += rule(case)
        every.append(tuple(each for each in found if each.severity is Severity.ERROR))
    return tuple(every)


def subjects(material: Material) -> set[Key]:
    """Everybody and everything a consent may be about."""
    pairs = consent.people(material)
    return {key for spot, person in pairs for key in (Key(person.id), Key(spot.id))}


def look_of(book: Book, case: Case, look: str, kind: str, found: list[Finding]) -> Look | None:
    """The look the story is set in; one that cannot be used is a finding."""
    try:
        return look_for(book, look or case.story.look, kind)
    except Invalid as refusal:
        rule = Rule.CONTRAST if refusal.message in NO_CONTRAST else Rule.LOOK
        values = {name: str(value) for name, value in refusal.values.items()}
        found.append(error(rule, of_story(case, "look"), refusal.message, **values))
        return None
