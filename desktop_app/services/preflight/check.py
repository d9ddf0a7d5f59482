"""The examination of one story: its case is made up, and every rule looks at it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.consent import Medium
from desktop_app.domain.errors import Invalid, Missing
from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.sheet import STORY, StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import consents, translations
from desktop_app.services.looks import funding_of, look_for
from desktop_app.services.preflight import (
    claims,
    consent,
    days,
    names,
    paper,
    shown,
    texts,
    writing,
)
from desktop_app.services.preflight.case import Case, error, of_story
from desktop_app.services.preflight.changes import changed_quotes
from desktop_app.services.story_sheet import assets, compose_from
from desktop_app.services.story_sheet.material import Material, gather
from desktop_app.sheets.look import Look
from desktop_app.sheets.look_rules import NO_CONTRAST
from desktop_app.sheets.render import render
from desktop_app.sheets.rendered import Rendered
from desktop_app.store import fairs, issues
from desktop_app.store.book import Book

LookAt = Callable[[Case], Iterator[Finding]]

GRAVE: tuple[LookAt, ...] = (consent.consents, texts.title, texts.translation, shown.funding)
"""The rules that may find an error."""

OTHERS: tuple[LookAt, ...] = (
    *(consent.changed, texts.approval, texts.behind, texts.lead, texts.empty, texts.double),
    *(shown.speakers, shown.pictures, shown.partners, shown.contact, shown.deleted),
    *(claims.figures, claims.figures_in_text, claims.roles, names.of_another_time),
    *(days.contradictions, days.unreadable, days.cancelled, days.ahead, days.reckoned),
    *(paper.paper, paper.emblem, texts.remarks, writing.writing, names.misspelt),
)
_ORDER = tuple(Severity)


def check_story(
    book: Book,
    key: StoryId,
    language: str = "",
    *,
    printed_on: date,
    office_contact: str = "",
    kind: str = STORY,
    look: str = "",
    medium: Medium = Medium.PRINT,
    drafted: Story | None = None,
    rendered: Rendered | None = None,
) -> tuple[Finding, ...]:
    """What preflight finds about a story in one language; errors first.

    `drafted` is the story with words that are being typed and not written yet, `rendered`
    the sheet that was made of it already.
    """
    material = gather(book, key, language, printed_on, drafted)
    found: list[Finding] = []
    sheet = _composed(material, office_contact)
    case = _case(book, material, office_contact, medium, sheet)
    set_in = _look(book, case, look, kind, found)
    case = replace(case, look_funding=_brought(book, case, look))
    if rendered is None and sheet is not None and set_in is not None:
        rendered = render(sheet, set_in, assets(book, sheet), printed_on)
    if rendered is not None:
        case = replace(case, notices=rendered.warnings, boxes=rendered.boxes)
    for rule in (*GRAVE, *OTHERS):
        found += rule(case)
    return tuple(sorted(found, key=_weight))


def errors_in(
    book: Book,
    materials: Sequence[Material],
    *,
    kind: str = STORY,
    look: str = "",
    medium: Medium = Medium.PRINT,
) -> tuple[tuple[Finding, ...], ...]:
    """What keeps each of these stories from being handed out; no sheet is made to find it."""
    given = consents.about(book, set().union(*map(_subjects, materials)))
    every: list[tuple[Finding, ...]] = []
    for material in materials:
        case = Case(material=material, medium=medium, office_contact="", consents=given)
        found: list[Finding] = []
        _look(book, case, look, kind, found)
        for rule in GRAVE:
            found += rule(case)
        every.append(tuple(each for each in found if each.severity is Severity.ERROR))
    return tuple(every)


def _subjects(material: Material) -> set[Key]:
    """Everybody and everything a consent may be about."""
    pairs = consent.people(material)
    return {key for spot, person in pairs for key in (Key(person.id), Key(spot.id))}


def _brought(book: Book, case: Case, look: str) -> str:
    """The funding profile of the look, where the story has none of its own."""
    named = case.story.funding_profile
    return "" if named else funding_of(book, look or case.story.look)


def _weight(finding: Finding) -> int:
    return _ORDER.index(finding.severity)


def _composed(material: Material, office_contact: str) -> StorySheet | None:
    try:
        return compose_from(material, office_contact)
    except Missing:  # a funding profile nobody knows: the rule on funding says so
        return None


def _look(book: Book, case: Case, look: str, kind: str, found: list[Finding]) -> Look | None:
    """The look the story is set in; one that cannot be used is a finding."""
    try:
        return look_for(book, look or case.story.look, kind)
    except Invalid as refusal:
        rule = Rule.CONTRAST if refusal.message in NO_CONTRAST else Rule.LOOK
        values = {name: str(value) for name, value in refusal.values.items()}
        found.append(error(rule, of_story(case, "look"), refusal.message, **values))
        return None


def _case(
    book: Book,
    material: Material,
    office_contact: str,
    medium: Medium,
    sheet: StorySheet | None,
) -> Case:
    given = consents.about(book, _subjects(material))
    story, language = material.story, material.language
    behind = translations.outdated(book, story, language) if language != story.language else ()
    events = material.cooperation.events if material.cooperation else ()
    with book.read() as session:
        approvals = issues.approvals(session, [story.id]).get(story.id, ())
        editions = fairs.editions(session, {e.edition.id for e in events if e.edition})
    return Case(
        material=material,
        medium=medium,
        office_contact=office_contact,
        consents=given,
        changed_quotes=changed_quotes(book, story, given),
        outdated=frozenset(behind),
        editions={Key(key): edition for key, edition in editions.items()},
        approvals=approvals,
        sheet=sheet,
    )
