"""The long work on many stories, for the background.

Imported when the page is opened: the paper engine must not delay the window.
"""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import StoryId
from desktop_app.domain.sheet import STORY
from desktop_app.services import sheet_names
from desktop_app.services.book import Book
from desktop_app.services.print import Order, print_in_one_file, print_stories
from desktop_app.services.print_brochure import print_brochure
from desktop_app.services.release import Held, held_back
from desktop_app.ui.printing.batch_wish import BROCHURE, EACH, BatchWish
from desktop_app.values import dataclass

EXAMPLES = 3

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """What came of looking at all of them."""

    wish: BatchWish
    held: tuple[Held, ...]
    names: tuple[str, ...] = ()
    refusal: UserError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """How many files, and the last one."""

    files: int
    last: Path


def examine(book: Book, wish: BatchWish, progress: Progress) -> Examined:
    """Which sheets are held back, and what the first files would be called."""
    try:
        first = wish.sheets[:EXAMPLES] if wish.form == EACH else ()
        names = sheet_names.names_for(book, first, wish.day, wish.names) if first else ()
        held = held_back(book, wish.sheets, _order(wish), progress=progress)
    except UserError as refusal:
        return Examined(wish=wish, held=(), refusal=refusal)
    return Examined(wish=wish, held=held, names=names)


def save(book: Book, wish: BatchWish, target: Path, progress: Progress) -> Saved:
    """Make the files; none of them is left half done."""
    keys: list[StoryId] = list(wish.stories)
    order, languages = _order(wish), wish.languages
    if wish.form == EACH:
        done = print_stories(
            *(book, keys, target, order),
            languages=languages,
            names=wish.names,
            folder=True,
            progress=progress,
        )
        return Saved(files=len(done), last=done[-1].path)
    if wish.form == BROCHURE:
        spoken = languages[0] if languages else ""
        print_brochure(
            book, keys, target, order, language=spoken, title=wish.title, progress=progress
        )
    else:
        print_in_one_file(book, keys, target, order, languages=languages, progress=progress)
    return Saved(files=1, last=target)


def _order(wish: BatchWish) -> Order:
    kind = STORY if wish.form == BROCHURE else wish.kind
    return Order(
        printed_on=wish.day, kind=kind, look=wish.look, office_contact=wish.office_contact
    )
