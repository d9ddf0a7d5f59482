"""Stories printed: into the bytes of a preview, a file, or a folder of files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.file_names import file_name
from desktop_app.domain.finding import Finding, Severity
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import KINDS, STORY, StorySheet
from desktop_app.domain.story import Story
from desktop_app.services import stories
from desktop_app.services.files import is_file, is_folder, write_file
from desktop_app.services.preflight import check_story
from desktop_app.services.story_sheet import assets, compose
from desktop_app.sheets.look_file import look_names, shipped_look
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.render import Rendered, render, render_all
from desktop_app.store.book import Book
from desktop_app.words import LANGUAGES

LOOK = "standard"
NOTHING = N_("There is no story to print.")


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
    _check_kind(order.kind)
    look = order.look or (drafted or stories.whole(book, key)).look or LOOK
    sheet = _composed(book, key, language, order, drafted)
    return render(sheet, shipped_look(look, order.kind), assets(book, sheet), order.printed_on)


def printable(book: Book, key: StoryId, order: Order, language: str = "") -> Rendered:
    """The sheet as bytes, for a printer; refused where preflight finds an error."""
    _check(book, [(key, language)], order)
    return render_story(book, key, order, language)


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
    _check(book, sheets, order)
    done: list[Printed] = []
    for (key, language), path in zip(sheets, _paths(book, sheets, target), strict=True):
        made = render_story(book, key, order, language)
        write_file(book, path, made.pdf)
        done.append(
            Printed(
                path=path,
                story=key,
                language=language or stories.whole(book, key).language,
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
    if not sheets:
        raise Invalid(NOTHING)
    _check(book, sheets, order)
    values: list[StorySheet] = []
    for key, language in sheets:
        values.append(_composed(book, key, language, order))
        if progress:
            progress(len(values), len(sheets))
    pictures = {name: data for value in values for name, data in assets(book, value).items()}
    look = shipped_look(order.look or LOOK, order.kind)
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


def _composed(
    book: Book, key: StoryId, language: str, order: Order, drafted: Story | None = None
) -> StorySheet:
    return compose(
        book,
        key,
        _known(language),
        printed_on=order.printed_on,
        office_contact=order.office_contact,
        drafted=drafted,
    )


def _check(book: Book, sheets: Sequence[tuple[StoryId, str]], order: Order) -> None:
    _check_kind(order.kind)
    if order.look:
        shipped_look(order.look, order.kind)
    for key, language in sheets:
        found = check_story(
            book,
            key,
            _known(language),
            printed_on=order.printed_on,
            office_contact=order.office_contact,
        )
        errors = [each for each in found if each.severity is Severity.ERROR]
        if errors:
            raise NotPrintable(key, errors)


def _check_kind(kind: str) -> None:
    if kind not in KINDS:
        raise Invalid(N_("There is no kind of sheet called “{kind}”."), kind=kind)


def _known(language: str) -> str:
    if language and language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    return language


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
