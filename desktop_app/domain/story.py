"""A story: what came of a cooperation, told for print in one or more languages."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.figure import Figure
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.picture import Picture
from desktop_app.domain.quote import Quote
from desktop_app.domain.reference import Ref
from desktop_app.domain.remark import Remark, RemarkState
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class StoryState(StrEnum):
    """How far a story is on its way to print."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class BlockKind(StrEnum):
    """What a piece of a story is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LEAD = "lead"
    SECTION = "section"
    QUOTE = "quote"
    TIMELINE = "timeline"
    CONTACT = "contact"
    PICTURE = "picture"
    BOX = "box"
    FUNDING = "funding"


WRITTEN = frozenset(
    {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.LEAD, BlockKind.SECTION, BlockKind.BOX}
)
"""The kinds that have words of their own; the others show a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockText:
    """The words of a block in one language, with the marks on them."""

    id: Key
    language: str
    heading: str = ""
    text: str = ""
    remarks: tuple[Remark, ...] = ()

    @property
    def says(self) -> bool:
        """Whether anything is written."""
        return bool(self.heading or self.text)

    @property
    def open_remarks(self) -> tuple[Remark, ...]:
        """The marks nobody has decided on, whose passage still stands in the text."""
        return tuple(
            one
            for one in self.remarks
            if one.state is RemarkState.OPEN and one.span(self.text) is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of a story; a linked one shows its record instead of own words."""

    id: Key
    kind: BlockKind
    texts: tuple[BlockText, ...] = ()
    quote: Quote | None = None
    picture: Picture | None = None
    cooperation: Ref | None = None
    person: Ref | None = None

    def in_language(self, language: str) -> BlockText | None:
        """Its words in one language, if it has any."""
        return next(
            (one for one in self.texts if one.language == language and one.says),
            None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFigure:
    """A dated figure a story quotes, as it was then."""

    id: Key
    figure: Figure
    organisation: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story, whole. Its title is its title block in its own language."""

    id: StoryId
    title: str
    language: str = "de"
    rubric: str = ""
    state: StoryState = StoryState.DRAFT
    edition: int = 1
    published: When | None = None
    cooperation: Ref | None = None
    contact: Ref | None = None
    contact_organisation: Ref | None = None
    funding_profile: str = ""
    look: str = ""
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING
    blocks: tuple[Block, ...] = ()
    figures: tuple[StoryFigure, ...] = ()

    def of_kind(self, *kinds: BlockKind) -> tuple[Block, ...]:
        """Its blocks of these kinds, in order."""
        return tuple(block for block in self.blocks if block.kind in kinds)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages something is written in, its own first."""
        found = {text.language for block in self.blocks for text in block.texts if text.says}
        return tuple(sorted(found, key=lambda one: (one != self.language, one)))

    def share(self, language: str) -> float:
        """How much of what it says is said in `language`, from 0 to 1."""
        said = {
            block.id: frozenset(text.language for text in block.texts if text.says)
            for block in self.of_kind(*WRITTEN)
        }
        return shares(self.language, said).get(language, 0.0)

    def untranslated(self, language: str) -> tuple[Block, ...]:
        """The blocks that say something in the story's language and nothing in this one."""
        return tuple(
            block
            for block in self.of_kind(*WRITTEN)
            if block.in_language(self.language) and not block.in_language(language)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """What a table row shows of a story; `written` says how far each language is, up to 1."""

    id: StoryId
    title: str
    state: StoryState
    language: str
    written: tuple[tuple[str, float], ...] = ()
    cooperation: str = ""
    published: When | None = None
    edition: int = 1
    open_remarks: int = 0

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which every block has its words."""
        return tuple(language for language, done in self.written if done == 1)

    def share(self, language: str) -> float:
        """How much of what it says is said in `language`, from 0 to 1."""
        return dict(self.written).get(language, 0.0)


def shares(own: str, said: Mapping[Key, frozenset[str]]) -> dict[str, float]:
    """For each language the share of blocks with words in it; `said` has those of each block.

    What the story says in its own language counts; if that is nothing, all that it says.
    """
    counted = [one for one in said.values() if own in one]
    counted = counted or [one for one in said.values() if one]
    found = sorted(frozenset[str]().union(*counted))
    return {one: sum(one in block for block in counted) / len(counted) for one in found}


def title_of(blocks: Iterable[Block], language: str) -> str:
    """The words of the title block in this language, else in the first one it has."""
    titles = [block for block in blocks if block.kind is BlockKind.TITLE]
    for title in titles:
        if (own := title.in_language(language)) is not None:
            return own.text
    return next((text.text for title in titles for text in title.texts if text.text), "")
