"""What states, blocks and marks of a story are called, and how they look."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.domain.marks import N_
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.story import BlockKind, StoryState
from desktop_app.ui.kit.chip import Meaning
from desktop_app.ui.tokens import Tone

LANGUAGES: Mapping[str, str] = {"de": N_("German"), "en": N_("English"), "fr": N_("French")}


class StateLook(NamedTuple):
    """The word for a state, the ground of its chip, its dot in the list, its icon."""

    name: str
    meaning: Meaning
    dot: Tone
    icon: str


STATES: Mapping[StoryState, StateLook] = {
    StoryState.DRAFT: StateLook(N_("Draft"), "neutral", "text3", "pencil"),
    StoryState.IN_REVIEW: StateLook(N_("In review"), "info", "info", "eye"),
    StoryState.APPROVED: StateLook(N_("Approved"), "accent", "accent", "badge-check"),
    StoryState.PUBLISHED: StateLook(N_("Published"), "success", "success", "globe"),
    StoryState.ARCHIVED: StateLook(N_("Archived"), "neutral", "border2", "archive"),
}


class BlockLook(NamedTuple):
    """The word for a kind of block and its icon."""

    name: str
    icon: str


BLOCKS: Mapping[BlockKind, BlockLook] = {
    BlockKind.TITLE: BlockLook(N_("Title"), "heading-1"),
    BlockKind.SUBTITLE: BlockLook(N_("Subtitle"), "heading-2"),
    BlockKind.LEAD: BlockLook(N_("Lead"), "text"),
    BlockKind.SECTION: BlockLook(N_("Section"), "align-left"),
    BlockKind.QUOTE: BlockLook(N_("Quote"), "quote"),
    BlockKind.PICTURE: BlockLook(N_("Picture"), "image"),
    BlockKind.TIMELINE: BlockLook(N_("Timeline"), "git-merge"),
    BlockKind.CONTACT: BlockLook(N_("Whom to ask"), "contact"),
    BlockKind.BOX: BlockLook(N_("Box"), "square"),
    BlockKind.FUNDING: BlockLook(N_("Funding statement"), "landmark"),
}

ONCE = frozenset((BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.LEAD, BlockKind.FUNDING))
"""A story has at most one block of these kinds."""

MARKS: Mapping[RemarkKind, str] = {
    RemarkKind.PUBLISHED_SO: N_("Published so"),
    RemarkKind.SUGGESTION: N_("Suggestion"),
    RemarkKind.QUESTION: N_("Question"),
}
