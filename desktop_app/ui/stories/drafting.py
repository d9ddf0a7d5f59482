"""A story with words that are being typed and not written yet: what the preview shows."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.ids import Key
from desktop_app.domain.story import Block, BlockText, Story, title_of
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in the editor of a block in one language."""

    language: str
    heading: str
    text: str


def with_drafts(story: Story, drafts: Mapping[Key, Draft]) -> Story:
    """`story` as it will be once these drafts are written."""
    blocks = tuple(
        _drafted(block, drafts[block.id]) if block.id in drafts else block
        for block in story.blocks
    )
    return replace(story, blocks=blocks, title=title_of(blocks, story.language) or story.title)


def _drafted(block: Block, draft: Draft) -> Block:
    now = next((one for one in block.texts if one.language == draft.language), None)
    fresh = replace(
        now or BlockText(id=block.id, language=draft.language),
        heading=draft.heading,
        text=draft.text,
    )
    return replace(block, texts=(*(one for one in block.texts if one is not now), fresh))
