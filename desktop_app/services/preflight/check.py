"""The examination of one story: its case is made up, and every rule looks at it."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.consent import Medium
from desktop_app.domain.errors import Missing
from desktop_app.domain.finding import Finding, Severity
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.sheet import STORY, StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import consents, translations
from desktop_app.services.looks import funding_of
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
from desktop_app.services.preflight.case import Case
from desktop_app.services.preflight.changes import changed_quotes
from desktop_app.services.preflight.gate import GRAVE, LookAt, look_of, subjects
from desktop_app.services.story_sheet import assets, compose_from
from desktop_app.services.story_sheet.material import Material, gather
from desktop_app.sheets.render import render
from desktop_app.sheets.rendered import Rendered
from desktop_app.store import fairs, issues
from desktop_app.store.book import Book

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
    set_in = look_of(book, case, look, kind, found)
    case = replace(case, look_funding=_brought(book, case, look))
    if rendered is None and sheet is not None and set_in is not None:
        rendered = render(sheet, set_in, assets(book, sheet), printed_on)
    if rendered is not None:
        case = replace(case, notices=rendered.warnings, boxes=rendered.boxes)
    for rule in (*GRAVE, *OTHERS):
        found += rule(case)
    return tuple(sorted(found, key=_weight))


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


def _case(
    book: Book,
    material: Material,
    office_contact: str,
    medium: Medium,
    sheet: StorySheet | None,
) -> Case:
    given = consents.about(book, subjects(material))
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
