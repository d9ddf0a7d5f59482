"""The one door through which a story leaves the book: nothing with an error passes it.

Whoever hands a story out, in whatever form, asks here for the value that is handed out. What
is only shown to the advisor herself, who is still writing, is a `draft`.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from desktop_app.domain.consent import Medium
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.finding import Finding
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import Called
from desktop_app.domain.sheet import KINDS, STORY, StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import looks
from desktop_app.services.preflight.gate import errors_in
from desktop_app.services.sheet_names import called
from desktop_app.services.story_sheet import compose_from
from desktop_app.services.story_sheet.material import Material, gather, gather_all, known
from desktop_app.store.book import Book
from desktop_app.values import dataclass

NOTHING = N_("There is no story to print.")

AT_ONCE = 40  # stories: their records are read together

Progress = Callable[[int, int], None]

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A story that must not leave the book in one language, and what is to be put right."""

    story: StoryId
    title: str
    language: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """A story that may leave the book: its value, its look, and what its file is called by."""

    story: StoryId
    sheet: StorySheet
    look: str
    called: Called


def release(
    book: Book, wanted: Sequence[Wanted], order: Order, medium: Medium = Medium.PRINT
) -> tuple[StorySheet, ...]:
    """The stories as they may leave the book; refused as a whole if one of them may not."""
    return tuple(each.sheet for each in released(book, wanted, order, medium))


def released(
    book: Book,
    wanted: Sequence[Wanted],
    order: Order,
    medium: Medium = Medium.PRINT,
    *,
    progress: Progress | None = None,
) -> tuple[Released, ...]:
    """The same with all that is known of each, for whoever makes files of them."""
    if not wanted:
        raise Invalid(NOTHING)
    check_order(book, order)
    values: list[Released] = []
    for material, found in _examined(book, wanted, order, medium):
        if found:
            raise NotPrintable(material.story.id, found)
        values.append(_released(book, material, order))
        if progress:
            progress(len(values), len(wanted))
    return tuple(values)


def held_back(
    book: Book,
    wanted: Sequence[Wanted],
    order: Order,
    *,
    progress: Progress | None = None,
) -> tuple[Held, ...]:
    """Which of these would be refused, and why; `release` tells only the first."""
    check_order(book, order)
    found: list[Held] = []
    for number, (material, errors) in enumerate(_examined(book, wanted, order), 1):
        if errors:
            story = material.story
            found.append(
                Held(
                    story=story.id,
                    title=story.title,
                    language=material.language,
                    findings=errors,
                )
            )
        if progress:
            progress(number, len(wanted))
    return tuple(found)


def _examined(
    book: Book, wanted: Sequence[Wanted], order: Order, medium: Medium = Medium.PRINT
) -> Iterator[tuple[Material, tuple[Finding, ...]]]:
    """What each sheet is made of, and what keeps it in; read a page of stories at a time."""
    for start in range(0, len(wanted), AT_ONCE):
        page = [(key, known(language)) for key, language in wanted[start : start + AT_ONCE]]
        materials = gather_all(book, page, order.printed_on)
        found = errors_in(book, materials, kind=order.kind, look=order.look, medium=medium)
        yield from zip(materials, found, strict=True)


def _released(book: Book, material: Material, order: Order) -> Released:
    return Released(
        story=material.story.id,
        sheet=_dressed(book, material, order),
        look=order.look or material.story.look,
        called=called(material),
    )


def _dressed(book: Book, material: Material, order: Order) -> StorySheet:
    sheet = compose_from(material, order.office_contact)
    return looks.dressed(book, sheet, order.look or material.story.look)


def draft(
    book: Book, key: StoryId, language: str, order: Order, drafted: Story | None = None
) -> StorySheet:
    """The story as it stands, for the eyes of who is writing it only.

    `drafted` is the story with words that are being typed and not written yet.
    """
    material = gather(book, key, known(language), order.printed_on, drafted)
    return _dressed(book, material, order)


def check_order(book: Book, order: Order) -> None:
    """Refuse a kind of sheet or a look that is not there."""
    if order.kind not in KINDS:
        raise Invalid(N_("There is no kind of sheet called “{kind}”."), kind=order.kind)
    if order.look:
        looks.look_for(book, order.look, order.kind)
