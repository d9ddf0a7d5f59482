"""The one door through which a story leaves the book: nothing with an error passes it.

Whoever hands a story out, in whatever form, asks here for the value that is handed out. What
is only shown to the advisor herself, who is still writing, is a `draft`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.consent import Medium
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.finding import Finding
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import KINDS, STORY, StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import looks, stories
from desktop_app.services.preflight import errors_in
from desktop_app.services.story_sheet import compose
from desktop_app.store.book import Book
from desktop_app.words import LANGUAGES

NOTHING = N_("There is no story to print.")

Wanted = tuple[StoryId, str]
"""A story and the language it is wanted in; without one, its own."""


class NotPrintable(UserError):
    """Preflight found errors in a story; the message is the first of `findings`."""

    def __init__(self, story: StoryId, findings: Sequence[Finding]) -> None:
        super().__init__(findings[0].message, **findings[0].values)
        self.story, self.findings = story, tuple(findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How to print: kind of sheet, look (empty: the story's own), day, the office's contact."""

    printed_on: date
    kind: str = STORY
    look: str = ""
    office_contact: str = ""


def release(
    book: Book,
    wanted: Sequence[Wanted],
    order: Order,
    medium: Medium = Medium.PRINT,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[StorySheet, ...]:
    """The stories as they may leave the book; refused as a whole if one of them may not."""
    if not wanted:
        raise Invalid(NOTHING)
    check_order(book, order)
    for key, language in wanted:
        found = errors_in(
            book,
            key,
            known(language),
            printed_on=order.printed_on,
            kind=order.kind,
            look=order.look,
            medium=medium,
        )
        if found:
            raise NotPrintable(key, found)
    values: list[StorySheet] = []
    for key, language in wanted:
        values.append(draft(book, key, language, order))
        if progress:
            progress(len(values), len(wanted))
    return tuple(values)


def draft(
    book: Book, key: StoryId, language: str, order: Order, drafted: Story | None = None
) -> StorySheet:
    """The story as it stands, for the eyes of who is writing it only.

    `drafted` is the story with words that are being typed and not written yet.
    """
    sheet = compose(
        book,
        key,
        known(language),
        printed_on=order.printed_on,
        office_contact=order.office_contact,
        drafted=drafted,
    )
    story = drafted or stories.whole(book, key)
    return looks.dressed(book, sheet, order.look or story.look)


def check_order(book: Book, order: Order) -> None:
    """Refuse a kind of sheet or a look that is not there."""
    if order.kind not in KINDS:
        raise Invalid(N_("There is no kind of sheet called “{kind}”."), kind=order.kind)
    if order.look:
        looks.look_for(book, order.look, order.kind)


def known(language: str) -> str:
    """A language that sheets are made in, or none."""
    if language and language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    return language
