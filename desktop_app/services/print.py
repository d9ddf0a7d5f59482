"""Stories printed: into the bytes of a preview, a file, or a folder of files."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import USUAL, canonical
from desktop_app.domain.sheet import StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import stories
from desktop_app.services.files import is_file, is_folder, write_file
from desktop_app.services.looks import look_for
from desktop_app.services.presses import pressed
from desktop_app.services.release import (
    NOTHING,
    NotPrintable,
    Order,
    Progress,
    Released,
    check_order,
    draft,
    release,
    released,
)
from desktop_app.services.sheet_names import distinct
from desktop_app.services.story_sheet import assets
from desktop_app.sheets.look_file import look_names
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.press import Plate
from desktop_app.sheets.render import render, render_all
from desktop_app.sheets.rendered import Rendered
from desktop_app.store.book import Book
from desktop_app.values import dataclass

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
    names: str = USUAL,
    folder: bool = False,
    progress: Progress | None = None,
) -> tuple[Printed, ...]:
    """Print stories, each in each of `languages` (none: its own), to a file or a folder.

    One sheet goes to the file `target`, or into it if it is a folder or is to be one; several
    need a folder, which is made, and are called as the pattern `names` says. An existing file
    is replaced. If preflight finds an error in any of them, nothing is written.
    """
    canonical(names)
    sheets = [(key, language) for key in keys for language in languages or ("",)]
    if not sheets:
        raise Invalid(NOTHING)
    if len(sheets) > 1 and is_file(target):
        raise Invalid(N_("Choose a folder for several sheets."))
    steps = _Steps(progress, len(sheets))
    values = released(book, sheets, order, progress=steps.read)
    paths = [target]
    if folder or len(sheets) > 1 or is_folder(target):
        called = [replace(each.called, kind=order.kind) for each in values]
        paths = [target / name for name in distinct(names, called)]
    done: list[Printed] = []
    with closing(pressed(_plates(book, values, order), len(values), steps.wait)) as ready:
        for each, path, made in zip(values, paths, ready, strict=True):
            write_file(book, path, made.pdf)
            done.append(_printed(path, each, made))
            steps.made(len(done))
    return tuple(done)


def print_in_one_file(
    book: Book,
    keys: Sequence[StoryId],
    file: Path,
    order: Order,
    *,
    languages: Sequence[str] = (),
    progress: Progress | None = None,
) -> Printed:
    """Print stories behind each other into one file, each from a right-hand page on."""
    sheets = [(key, language) for key in keys for language in languages or ("",)]
    steps = _Steps(progress, len(sheets))
    values = released(book, sheets, order, progress=steps.read)
    told = [each.sheet for each in values]
    pictures = {name: data for sheet in told for name, data in assets(book, sheet).items()}
    look = look_for(book, order.look, order.kind)
    made = render_all(told, look, pictures, order.printed_on, steps.made)
    write_file(book, file, made.pdf)
    return _printed(file, values[0], made)


def looks() -> tuple[str, ...]:
    """The looks a sheet can be printed in."""
    return look_names()


def _rendered(book: Book, sheet: StorySheet, order: Order, own_look: str) -> Rendered:
    look = look_for(book, order.look or own_look, order.kind)
    return render(sheet, look, assets(book, sheet), order.printed_on)


def _plates(book: Book, values: Sequence[Released], order: Order) -> Iterator[Plate]:
    """What each sheet is made of, its pictures read when its turn comes."""
    for each in values:
        yield Plate(
            sheet=each.sheet,
            look=look_for(book, each.look, order.kind),
            assets=assets(book, each.sheet),
            day=order.printed_on,
        )


def _printed(path: Path, told: Released, made: Rendered) -> Printed:
    return Printed(
        path=path,
        story=told.story,
        language=told.sheet.language,
        pages=made.pages,
        warnings=made.warnings,
    )


class _Steps:
    """How far it is: each sheet is read, then made. Every step may say that it is enough."""

    def __init__(self, progress: Progress | None, sheets: int) -> None:
        self._progress, self._sheets, self._done = progress, sheets, 0

    def read(self, number: int, _sheets: int) -> None:
        """So many have been read and examined."""
        self._tell(number)

    def made(self, number: int) -> None:
        """So many are finished."""
        self._tell(self._sheets + number)

    def wait(self) -> None:
        """Nothing new."""
        self._tell(self._done)

    def _tell(self, done: int) -> None:
        self._done = done
        if self._progress:
            self._progress(done, 2 * self._sheets)
