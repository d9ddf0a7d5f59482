"""One story under examination: what the rules look at, and how they say what they found."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date

from desktop_app.domain.consent import Consent, Medium
from desktop_app.domain.fair import Edition
from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.domain.ids import Key
from desktop_app.domain.issue import Approval
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import StorySheet
from desktop_app.domain.story import WRITTEN, Block, BlockText, Story
from desktop_app.domain.when import When
from desktop_app.services.story_sheet.material import Material
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.paper import Placed
from desktop_app.values import dataclass

BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is known. `sheet`, `notices` and `boxes` are missing where the story cannot be set
    at all; `look_funding` is the profile that the look brings along.
    """

    material: Material
    medium: Medium
    office_contact: str
    consents: Mapping[Key, tuple[Consent, ...]]
    changed_quotes: frozenset[Key] = frozenset()
    outdated: frozenset[Key] = frozenset()
    editions: Mapping[Key, Edition] = field(default_factory=dict)
    approvals: tuple[Approval, ...] = ()
    sheet: StorySheet | None = None
    notices: tuple[Notice, ...] = ()
    boxes: tuple[Placed, ...] = ()
    look_funding: str = ""

    @property
    def story(self) -> Story:
        """The story that is examined."""
        return self.material.story

    @property
    def language(self) -> str:
        """The language of the sheet."""
        return self.material.language

    @property
    def on(self) -> date:
        """The day it is to be printed."""
        return self.material.printed_on

    def texts(self) -> Iterator[tuple[Block, BlockText]]:
        """The written blocks with their words in the language of the sheet."""
        for block in self.story.of_kind(*WRITTEN):
            text = block.in_language(self.language)
            if text is not None:
                yield block, text

    def passages(self) -> Iterator[tuple["Spot", str]]:
        """Every heading and text in the language of the sheet, and where it stands."""
        for block, text in self.texts():
            for part, words in (("heading", text.heading), ("text", text.text)):
                if words:
                    yield of_block(block, part, self.language), words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where something can be put right: the field of a record, and the block that shows it."""

    kind: str
    id: Key
    field: str = ""
    language: str = ""
    block: Key | None = None


def of_block(block: Block, field: str, language: str = "") -> Spot:
    """A field of a block."""
    return Spot(kind=BLOCK, id=block.id, field=field, language=language, block=block.id)


def of_story(case: Case, field: str) -> Spot:
    """A field of the story itself."""
    return Spot(kind=Kind.STORY, id=case.story.id, field=field)


def of_quote(block: Block, quote: Key, field: str, language: str = "") -> Spot:
    """A field of the quote a block shows."""
    return Spot(kind=Kind.QUOTE, id=quote, field=field, language=language, block=block.id)


def of_picture(block: Block, picture: Key, field: str, language: str = "") -> Spot:
    """A field of the picture a block shows."""
    return Spot(kind=Kind.PICTURE, id=picture, field=field, language=language, block=block.id)


def error(rule: Rule, spot: Spot, message: str, **values: str | When) -> Finding:
    """It keeps the story from being handed out."""
    return _found(rule, Severity.ERROR, spot, message, values)


def warning(rule: Rule, spot: Spot, message: str, **values: str | When) -> Finding:
    """It should be put right; the story can be handed out all the same."""
    return _found(rule, Severity.WARNING, spot, message, values)


def hint(rule: Rule, spot: Spot, message: str, **values: str | When) -> Finding:
    """It is worth a look."""
    return _found(rule, Severity.HINT, spot, message, values)


def _found(
    rule: Rule, severity: Severity, spot: Spot, message: str, values: Mapping[str, str | When]
) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        values=values,
        kind=spot.kind,
        id=spot.id,
        field=spot.field,
        language=spot.language,
        block=spot.block,
    )
