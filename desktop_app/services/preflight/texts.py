"""What the story says: title, lead, empty and double blocks, translations, editorial marks."""

import re
from collections.abc import Iterator

from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.ids import Key
from desktop_app.domain.issue import fingerprint
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import WRITTEN, Block, BlockKind, BlockText, StoryState
from desktop_app.services.preflight.case import (
    Case,
    Spot,
    error,
    hint,
    of_block,
    of_picture,
    of_story,
    warning,
)
from desktop_app.services.story_sheet.course import shown_steps

LONG_TITLE = 100  # letters: more than three lines of the largest type
PARAGRAPH = re.compile(r"\n[^\S\n]*\n")


def title(case: Case) -> Iterator[Finding]:
    """A story needs a title, and one that can be taken in at a glance."""
    blocks = case.story.of_kind(BlockKind.TITLE)
    if not any(_own(case, block) for block in blocks):
        spot = of_block(blocks[0], "text", case.language) if blocks else of_story(case, "title")
        yield error(Rule.TITLE, spot, N_("The story has no title."))
    for block in blocks:
        text = block.in_language(case.language)
        if text and len(text.text) > LONG_TITLE:
            message = N_("The title has {n} letters; {most} can be taken in at a glance.")
            spot = of_block(block, "text", case.language)
            values = {"n": str(len(text.text)), "most": str(LONG_TITLE)}
            yield hint(Rule.LONG_TITLE, spot, message, **values)


def lead(case: Case) -> Iterator[Finding]:
    """Without a lead nobody knows what the story is about."""
    blocks = case.story.of_kind(BlockKind.LEAD)
    if not any(_own(case, block) for block in blocks):
        spot = of_block(blocks[0], "text", case.language) if blocks else of_story(case, "lead")
        yield warning(Rule.LEAD, spot, N_("The story has no lead."))


def empty(case: Case) -> Iterator[Finding]:
    """Blocks that show nothing."""
    for block in case.story.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.LEAD):
            continue  # they have rules of their own
        if _is_empty(case, block):
            spot = of_block(block, "text" if block.kind in WRITTEN else "")
            yield warning(Rule.EMPTY_BLOCK, spot, N_("This block shows nothing."))


def double(case: Case) -> Iterator[Finding]:
    """The same words, quote or picture twice."""
    seen: set[tuple[str, str]] = set()
    for block in case.story.blocks:
        what = _shown(case, block)
        if what and what in seen:
            spot = of_block(block, "text" if block.kind in WRITTEN else "", case.language)
            yield warning(Rule.DUPLICATE, spot, N_("The story shows this twice."))
        seen |= {what} if what else set()


def translation(case: Case) -> Iterator[Finding]:
    """Words of the article that the language of the sheet lacks."""
    for block in case.story.untranslated(case.language):
        yield error(
            Rule.TRANSLATION,
            of_block(block, "text", case.language),
            N_("This text is missing in the language of the sheet."),
        )


def behind(case: Case) -> Iterator[Finding]:
    """Translations that are older or shorter than the original, or missing elsewhere."""
    for block in case.story.blocks:
        if block.id in case.outdated:
            yield warning(
                Rule.OUTDATED,
                of_block(block, "text", case.language),
                N_("The original has been changed since it was translated."),
            )
    if case.language != case.story.language:
        yield from _paragraphs(case)
        yield from _carried(case)


def approval(case: Case) -> Iterator[Finding]:
    """Words that are no longer those that were approved."""
    of_edition = [one for one in case.approvals if one.edition == case.story.edition]
    if case.story.state in (StoryState.DRAFT, StoryState.IN_REVIEW) or not of_edition:
        return
    if fingerprint(case.story) != of_edition[-1].words:
        message = N_("The story has been changed since {name} approved it.")
        yield warning(Rule.APPROVAL, of_story(case, "past"), message, name=of_edition[-1].by)


def remarks(case: Case) -> Iterator[Finding]:
    """Marks nobody has decided on; the text is printed as it stands.

    Those on the original concern every language that was made from it.
    """
    for block in case.story.blocks:
        for language in dict.fromkeys((case.story.language, case.language)):
            text = block.in_language(language)
            if text is not None:
                yield from _remarks_of(block, text)


def _remarks_of(block: Block, text: BlockText) -> Iterator[Finding]:
    for remark in text.open_remarks:
        message = (
            N_("“{passage}” was published so; “{suggestion}” is suggested.")
            if remark.suggestion
            else N_("“{passage}” is marked: {note}")
        )
        yield hint(
            Rule.REMARK,
            of_block(block, "text", text.language),
            message,
            passage=remark.passage,
            suggestion=remark.suggestion,
            note=remark.note,
        )


def _paragraphs(case: Case) -> Iterator[Finding]:
    for block, text in case.texts():
        own = block.in_language(case.story.language)
        if own is None:
            spot = of_block(block, "text", case.language)
            yield hint(Rule.PARAGRAPHS, spot, N_("This text is missing in the original."))
        elif _count(own.text) != _count(text.text):
            spot = of_block(block, "text", case.language)
            message = N_("The original has {own} paragraphs here, the translation {other}.")
            values = {"own": str(_count(own.text)), "other": str(_count(text.text))}
            yield hint(Rule.PARAGRAPHS, spot, message, **values)


def _carried(case: Case) -> Iterator[Finding]:
    """What the sheet shows of other records, and nobody translated."""
    message = N_("“{text}” is not translated.")
    for event in shown_steps(case.material):
        shown = "detail" if event.detail else "result"
        for field, text in (("title", event.title), (shown, getattr(event, shown))):
            if text and not case.material.translated(event.id, field):
                spot = Spot(kind=Kind.EVENT, id=event.id, field=field, language=case.language)
                yield warning(Rule.TRANSLATION, spot, message, text=text)
    for block in case.story.of_kind(BlockKind.PICTURE):
        picture = block.picture
        for field in ("alt", "caption") if picture else ():
            text = str(getattr(picture, field))
            if picture and text and not case.material.translated(picture.id, field):
                spot = of_picture(block, picture.id, field, case.language)
                yield warning(Rule.TRANSLATION, spot, message, text=text)


def _own(case: Case, block: Block) -> bool:
    text = block.in_language(case.story.language) or block.in_language(case.language)
    return text is not None and bool(text.text.strip())


def _is_empty(case: Case, block: Block) -> bool:
    match block.kind:
        case BlockKind.QUOTE:
            return block.quote is None
        case BlockKind.PICTURE:
            return block.picture is None
        case BlockKind.TIMELINE:
            return not (block.cooperation or case.story.cooperation)
        case BlockKind.CONTACT | BlockKind.FUNDING:
            return False  # their rules look at the story
        case _:
            return not any(text.heading.strip() or text.text.strip() for text in block.texts)


def _shown(case: Case, block: Block) -> tuple[str, str] | None:
    """What a block shows, in a form that can be compared."""
    if block.quote:
        return "quote", block.quote.id
    if block.picture:
        return "picture", block.picture.id
    text = block.in_language(case.language) if block.kind in WRITTEN else None
    words = " ".join(text.text.split()).casefold() if text else ""
    return ("text", Key(words)) if words else None


def _count(text: str) -> int:
    return len([part for part in PARAGRAPH.split(text.strip()) if part.strip()])
