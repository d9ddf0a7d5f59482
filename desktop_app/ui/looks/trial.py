"""A look tried on the longest and the shortest story, for the background.

Imported when the first trial is wanted: the paper engine must not delay the window.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtGui import QImage

from desktop_app.domain.errors import UserError
from desktop_app.domain.house_look import HouseLook
from desktop_app.services import trial_prints
from desktop_app.services.book import Book
from desktop_app.ui.stories.paper import Paper
from desktop_app.values import dataclass
from desktop_app.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came of it: a refusal, or the pages of both stories."""

    look: HouseLook
    refusal: UserError | None = None
    longest: tuple[QImage, ...] = ()
    shortest: tuple[QImage, ...] = ()


def tried(
    book: Book,
    look: HouseLook,
    logo: bytes | None,
    width: int,
    day: date,
    words: Words,
    files: Mapping[str, bytes],
) -> Trial:
    """The look on paper, or why it cannot be printed in."""
    try:
        sheets = trial_prints.try_look(book, look, logo, day, words, files)
    except UserError as refusal:
        return Trial(look=look, refusal=refusal)
    longest, shortest = (_pages(pdf, width) for pdf in sheets)
    return Trial(look=look, longest=longest, shortest=shortest)


def _pages(pdf: bytes, width: int) -> tuple[QImage, ...]:
    paper = Paper(pdf)
    return tuple(paper.picture(page, width) for page in range(paper.pages))
