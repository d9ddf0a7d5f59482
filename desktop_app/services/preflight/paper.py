"""How it comes out on paper: what the engine noticed, said of the record it is about."""

from collections.abc import Iterator, Mapping

from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import Block, BlockKind
from desktop_app.services.preflight.case import (
    Case,
    Spot,
    of_block,
    of_picture,
    of_quote,
    of_story,
    warning,
)
from desktop_app.services.story_sheet.course import helpers, shown_steps
from desktop_app.services.story_sheet.partners import partners
from desktop_app.sheets import notices

RULES: Mapping[str, Rule] = {
    notices.CONTINUED: Rule.OVERSET,
    notices.TOO_MANY_PAGES: Rule.PAGES,
    notices.NO_FONT: Rule.CHARACTERS,
    notices.COARSE: Rule.RESOLUTION,
    notices.NO_PICTURE: Rule.UNREADABLE,
    notices.CARD_TOO_LONG: Rule.CARD,
}
_HAIR = 0.05  # millimetres nobody sees
_FIELDS = {"words": "text", "function": "function", "speaker": "speaker"}


def paper(case: Case) -> Iterator[Finding]:
    """Every notice of the engine."""
    for notice in case.notices:
        values = {name: str(value) for name, value in notice.values}
        spot = spot_of(case, notice.field)
        yield warning(RULES[notice.message], spot, notice.message, **values)


def emblem(case: Case) -> Iterator[Finding]:
    """The flag of Europe is at least as high as the highest of the other marks."""
    flags = [box.height for box in case.boxes if box.field == "funding.emblem"]
    others = [box.height for box in case.boxes if box.field == "logo"]
    if flags and others and min(flags) + _HAIR < max(others):
        message = N_("A logo is higher than the emblem of the European Union.")
        yield warning(Rule.EMBLEM, of_story(case, "funding_profile"), message)


def spot_of(case: Case, path: str) -> Spot:
    """The record behind a field of the sheet, such as "milestones.2.title"."""
    part, *rest = path.split(".")
    number = int(rest[0]) if rest and rest[0].isdigit() else 0
    field = rest[-1] if rest else ""
    found: Spot | None = None
    match part:
        case "title" | "subtitle" | "lead":
            found = _written(case, BlockKind(part))
        case "sections":
            found = _section(case, number, "heading" if field == "heading" else "text")
        case "quote":
            found = _quote(case, field)
        case "picture":
            found = _picture(case)
        case "milestones":
            found = _milestone(case, number, field)
        case "partners" | "logos":
            found = _organisation(case, part, number)
        case "contact":
            found = _contact(case, field)
        case "outcomes":
            found = _agreement(case)
        case "facts" if case.material.cooperation:
            key = case.material.cooperation.id
            found = Spot(kind=Kind.COOPERATION, id=key, field="field")
        case "rubric" | "funding" | "issuer":
            named = {"funding": "funding_profile", "issuer": "contact_organisation"}
            found = of_story(case, named.get(part, part))
    return found or of_story(case, "")


def _written(case: Case, kind: BlockKind) -> Spot | None:
    block = next(iter(case.story.of_kind(kind)), None)
    return of_block(block, "text", case.language) if block else None


def _section(case: Case, number: int, field: str) -> Spot | None:
    """The sections are the written ones in their order, then the quotes but the first."""
    story, language = case.story, case.language
    written = [
        block
        for block in story.of_kind(BlockKind.SECTION, BlockKind.BOX)
        if block.in_language(language) or block.in_language(story.language)
    ]
    if number < len(written):
        return of_block(written[number], field, language)
    said = _quotes(case)[1:]
    at = number - len(written)
    block = said[at] if at < len(said) else None
    return of_quote(block, block.quote.id, "text", language) if block and block.quote else None


def _quotes(case: Case) -> list[Block]:
    return [b for b in case.story.of_kind(BlockKind.QUOTE) if b.quote and b.quote.text.strip()]


def _quote(case: Case, field: str) -> Spot | None:
    block = next(iter(_quotes(case)), None)
    if block is None or block.quote is None:
        return None
    return of_quote(block, block.quote.id, _FIELDS.get(field, "text"), case.language)


def _picture(case: Case) -> Spot | None:
    block = next((b for b in case.story.of_kind(BlockKind.PICTURE) if b.picture), None)
    picture = block.picture if block else None
    return of_picture(block, picture.id, "", case.language) if block and picture else None


def _milestone(case: Case, number: int, field: str) -> Spot | None:
    events = shown_steps(case.material)
    if number >= len(events):
        return None
    event = events[number]
    text = "detail" if event.detail else "result"
    named = {"title": "title", "text": text}.get(field, "day")
    return Spot(kind=Kind.EVENT, id=event.id, field=named, language=case.language)


def _organisation(case: Case, part: str, number: int) -> Spot | None:
    refs = partners(case.material)
    if part == "logos":
        firm = case.story.contact_organisation
        refs = [*([firm] if firm else []), *refs, *helpers(case.material)]
    found = list({ref.id: ref for ref in refs}.values())
    if number >= len(found):
        return None
    return Spot(kind=found[number].kind, id=found[number].id, field="name")


def _contact(case: Case, field: str) -> Spot | None:
    block = next(iter(case.story.of_kind(BlockKind.CONTACT)), None)
    if field == "heading" and block:
        return of_block(block, "heading", case.language)
    ref = (block.person if block else None) or case.story.contact
    if ref is None:
        return of_story(case, "contact")
    return Spot(kind=Kind.PERSON, id=ref.id, field=field, block=block.id if block else None)


def _agreement(case: Case) -> Spot | None:
    agreements = case.material.cooperation.agreements if case.material.cooperation else ()
    first = next(iter(agreements), None)
    return Spot(kind=Kind.AGREEMENT, id=first.id, field="contents") if first else None
