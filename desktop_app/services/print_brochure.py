"""Many stories printed as one brochure."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.brochure_sheet import Brochure
from desktop_app.domain.ids import StoryId
from desktop_app.domain.sheet import STORY, StorySheet
from desktop_app.services.files import write_file
from desktop_app.services.looks import look_for
from desktop_app.services.print import Order, Printed
from desktop_app.services.record_sheets.wording import as_of
from desktop_app.services.release import Progress, released
from desktop_app.services.story_sheet import assets
from desktop_app.sheets.brochure import render_brochure
from desktop_app.store.book import Book
from desktop_app.words import Words


def print_brochure(
    book: Book,
    keys: Sequence[StoryId],
    file: Path,
    order: Order,
    *,
    language: str = "",
    title: str = "",
    progress: Progress | None = None,
) -> Printed:
    """Print stories with a cover, contents and an index; nothing, if one may not leave.

    Without a `title` the cover bears what the stories have in common.
    """
    asked = replace(order, kind=STORY)
    steps = _Steps(progress, len(keys))
    wanted = [(key, language) for key in keys]
    sheets = [one.sheet for one in released(book, wanted, asked, progress=steps.read)]
    pictures = {name: data for sheet in sheets for name, data in assets(book, sheet).items()}
    words = _words(sheets, language or sheets[0].language, order)
    if title.strip():
        words = replace(words, title=title.strip())
    look = look_for(book, order.look, STORY)
    made = render_brochure(words, sheets, look, pictures, order.printed_on, steps.set)
    write_file(book, file, made.pdf)
    return Printed(
        path=file,
        story=keys[0],
        language=words.language,
        pages=made.pages,
        warnings=made.warnings,
    )


class _Steps:
    """Each story is read, and set twice; every step may say that it is enough."""

    def __init__(self, progress: Progress | None, stories: int) -> None:
        self._progress, self._stories = progress, stories

    def read(self, number: int, _stories: int) -> None:
        """So many have been read and examined."""
        if self._progress:
            self._progress(number, 3 * self._stories)

    def set(self, number: int) -> None:
        """So many have been set, those of the first time and of the second."""
        self.read(self._stories + number, self._stories)


def _words(sheets: Sequence[StorySheet], language: str, order: Order) -> Brochure:
    words = Words(language)
    rubrics = list(dict.fromkeys(sheet.rubric for sheet in sheets if sheet.rubric.strip()))
    issuers = dict.fromkeys(sheet.issuer.name for sheet in sheets if sheet.issuer)
    return Brochure(
        language=language,
        title=rubrics[0] if len(rubrics) == 1 else words("Stories"),
        issuer=" · ".join(issuers),
        told=words.count("{n} story", "{n} stories", len(sheets)),
        as_of=as_of(words, order.printed_on),
        contents=words("Contents"),
        index=words("Partners"),
        page=words("Page {page} of {pages}"),
    )
