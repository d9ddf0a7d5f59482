"""A story and everything it links to, composed into the value that is printed."""

import re

from desktop_app.domain.sheet import Funding, Quote, Section, StorySheet
from desktop_app.domain.story import BlockKind, BlockText, StoryState
from desktop_app.services import funding
from desktop_app.services.story_sheet.contact import contact
from desktop_app.services.story_sheet.course import facts, helpers, milestones, outcomes
from desktop_app.services.story_sheet.labels import labels
from desktop_app.services.story_sheet.material import Material
from desktop_app.services.story_sheet.partners import cards, names, partners
from desktop_app.services.story_sheet.pictures import issuer, logos, picture
from desktop_app.services.story_sheet.quotes import as_paragraph, quotes

_PARAGRAPHS = re.compile(r"\n[^\S\n]*\n\s*")


def compose_from(material: Material, office_contact: str) -> StorySheet:
    """The sheet of a story in one language, from what was gathered.

    Names and functions are those of the story's time, ways to reach somebody those of the day
    of printing. Words nobody translated are printed as they were written.
    """
    rubric = material.said(material.story.id, "rubric", material.story.rubric)
    pair = " × ".join(names(material, partners(material)))
    said = quotes(material)
    return StorySheet(
        language=material.language,
        labels=labels(material.words),
        title=_text(material, BlockKind.TITLE),
        rubric=rubric,
        subtitle=_text(material, BlockKind.SUBTITLE),
        issuer=issuer(material),
        picture=picture(material),
        facts=facts(material),
        lead=_text(material, BlockKind.LEAD),
        partners=cards(material),
        milestones=milestones(material),
        sections=(*_sections(material), *_further(material, said[1:])),
        quote=next(iter(said), None),
        outcomes=outcomes(material),
        contact=contact(material, office_contact),
        logos=logos(material),
        funding=_funding(material),
        footer=" · ".join(part for part in (rubric, pair) if part),
        keywords=_keywords(material),
        stamp=_stamp(material),
    )


def _text(material: Material, kind: BlockKind) -> str:
    """The words of all blocks of a kind."""
    return "\n".join(each.text.strip() for each in _written(material, kind) if each.text)


def _written(material: Material, *kinds: BlockKind) -> list[BlockText]:
    story = material.story
    found = (
        block.in_language(material.language) or block.in_language(story.language)
        for block in story.of_kind(*kinds)
    )
    return [text for text in found if text]


def _sections(material: Material) -> list[Section]:
    return [
        Section(
            heading=text.heading,
            paragraphs=tuple(part for part in _PARAGRAPHS.split(text.text.strip()) if part),
        )
        for text in _written(material, BlockKind.SECTION, BlockKind.BOX)
    ]


def _further(material: Material, said: list[Quote]) -> list[Section]:
    """One quote stands out; any others belong to the article."""
    return [Section(paragraphs=(as_paragraph(each, material.language),)) for each in said]


def _funding(material: Material) -> Funding | None:
    """The lines of the profile the story names; none is a default."""
    named = material.story.funding_profile
    return funding.profile(named).lines(material.language) if named else None


def _stamp(material: Material) -> str:
    """What nobody has approved yet says so on every page."""
    stamps = {
        StoryState.DRAFT: material.words("Draft"),
        StoryState.IN_REVIEW: material.words("For approval"),
    }
    return stamps.get(material.story.state, "")


def _keywords(material: Material) -> tuple[str, ...]:
    cooperation = material.cooperation
    field = material.said(cooperation.id, "field", cooperation.field) if cooperation else ""
    found = [field, *names(material, partners(material)), *names(material, helpers(material))]
    return tuple(dict.fromkeys(word for word in found if word))
