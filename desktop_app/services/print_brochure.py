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
from desktop_app.services.release import release
from desktop_app.services.story_sheet import assets
from desktop_app.sheets.brochure import render_brochure
from desktop_app.store.book import Book
from desktop_app.words import Words


def print_brochure(
    book: Book, keys: Sequence[StoryId], file: Path, order: Order, *, language: str = ""
) -> Printed:
    """Print stories with a cover, contents and an index; nothing, if one may not leave."""
    asked = replace(order, kind=STORY)
    sheets = release(book, [(key, language) for key in keys], asked)
    pictures = {name: data for sheet in sheets for name, data in assets(book, sheet).items()}
    words = _words(sheets, language or sheets[0].language, order)
    look = look_for(book, order.look, STORY)
    made = render_brochure(words, sheets, look, pictures, order.printed_on)
    write_file(book, file, made.pdf)
    return Printed(
        path=file,
        story=keys[0],
        language=words.language,
        pages=made.pages,
        warnings=made.warnings,
    )


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
