"""Stories printed: into the bytes of a preview, a file, or a folder of files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Invalid
from desktop_app.domain.file_names import file_name
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import stories
from desktop_app.services.files import is_file, is_folder, write_file
from desktop_app.services.looks import look_for
from desktop_app.services.release import (
    NOTHING,
    NotPrintable,
    Order,
    check_order,
    draft,
    release,
)
from desktop_app.services.story_sheet import assets
from desktop_app.sheets.look_file import look_names
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.render import render, render_all
from desktop_app.sheets.rendered import Rendered
from desktop_app.store.book import Book

__all__ = [
    "NotPrintable",
    "Order",
    "Printed",
    "looks",
    "print_in_one_file",
    "print_stories",
    "printable",
    "render_story",
]

LOOK = "standard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One file that was written."""

    path: Path
    story: StoryId
    language: str
    pages: int
    warnings: tuple[Notice, ...]


def render_story(
    book: Book,
    key: StoryId,
    order: Order,
    language: str = "",
    *,
    drafted: Story | None = None,
) -> Rendered:
    """The sheet as bytes, for a preview: whatever preflight says.

    `drafted` is the story with words that are being typed and not written yet.
    """
    check_order(book, order)
    whole = drafted or stories.whole(book, key)
    return _rendered(book, draft(book, key, language, order, drafted), order, whole.look)


def printable(book: Book, key: StoryId, order: Order, language: str = "") -> Rendered:
    """The sheet as bytes, for a printer; refused where preflight finds an error."""
    (sheet,) = release(book, [(key, language)], order)
    return _rendered(book, sheet, order, stories.whole(book, key).look)


def print_stories(
    book: Book,
    keys: Sequence[StoryId],
    target: Path,
    order: Order,
    *,
    languages: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Printed, ...]:
    """Print stories, each in each of `languages` (none: its own), to a file or a folder.

    One sheet goes to the file `target`, or into it if it is a folder; several need a folder,
    which is made. An existing file is replaced. If preflight finds an error in any of them,
    nothing is written.
    """
    sheets = [(key, language) for key in keys for language in languages or ("",)]
    if not sheets:
        raise Invalid(NOTHING)
    if len(sheets) > 1 and is_file(target):
        raise Invalid(N_("Choose a folder for several sheets."))
    values = release(book, sheets, order)
    paths = _paths(book, sheets, target)
    done: list[Printed] = []
    for (key, _), sheet, path in zip(sheets, values, paths, strict=True):
        made = _rendered(book, sheet, order, stories.whole(book, key).look)
        write_file(book, path, made.pdf)
        done.append(
            Printed(
                path=path,
                story=key,
                language=sheet.language,
                pages=made.pages,
                warnings=made.warnings,
            )
        )
        if progress:
            progress(len(done), len(sheets))
    return tuple(done)


def print_in_one_file(
    book: Book,
    keys: Sequence[StoryId],
    file: Path,
    order: Order,
    *,
    languages: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Printed:
    """Print stories behind each other into one file, each from a right-hand page on."""
    sheets = [(key, language) for key in keys for language in languages or ("",)]
    values = release(book, sheets, order, progress=progress)
    pictures = {name: data for value in values for name, data in assets(book, value).items()}
    look = look_for(book, order.look, order.kind)
    made = render_all(values, look, pictures, order.printed_on)
    write_file(book, file, made.pdf)
    return Printed(
        path=file,
        story=keys[0],
        language=values[0].language,
        pages=made.pages,
        warnings=made.warnings,
    )


def looks() -> tuple[str, ...]:
    """The looks a sheet can be printed in."""
    return look_names()


def _rendered(book: Book, sheet: StorySheet, order: Order, own_look: str) -> Rendered:
    look = look_for(book, order.look or own_look, order.kind)
    return render(sheet, look, assets(book, sheet), order.printed_on)


def _paths(book: Book, sheets: Sequence[tuple[StoryId, str]], target: Path) -> Iterator[Path]:
    """Where each sheet goes; names in a folder are safe and differ."""
    if len(sheets) == 1 and not is_folder(target):
        yield target
        return
    taken: set[str] = set()
    for key, language in sheets:
        story = stories.whole(book, key)
        name = file_name(story.title, f" ({language or story.language}).pdf", taken)
        taken.add(name)
        yield target / name
