"""The records that are no stories, printed."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import CooperationId, Key
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import USUAL as USUAL_NAMES
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import (
    NETWORK,
    TIMELINE,
)
from desktop_app.services.files import is_file, is_folder, write_file
from desktop_app.services.looks import look_for
from desktop_app.services.print import Order
from desktop_app.services.print_network import render_network_sheet
from desktop_app.services.record_sheets.organisation import organisation_sheet
from desktop_app.services.record_sheets.person import person_sheet
from desktop_app.services.record_sheets.timeline import timeline_sheet
from desktop_app.services.release import NOTHING
from desktop_app.services.sheet_names import Spoken, distinct, record_called
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.poster_page import on_paper
from desktop_app.sheets.record import render_record
from desktop_app.sheets.rendered import Rendered
from desktop_app.sheets.timeline import render_timeline
from desktop_app.store.book import Book
from desktop_app.store.keys import Named
from desktop_app.values import dataclass
from desktop_app.words import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """On which paper a timeline or a network is printed, and which part of a timeline."""

    paper: str = "A3"
    first: date | None = None
    last: date | None = None


WHOLE = Poster()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPrinted:
    """One file that was written."""

    path: Path
    record: Key
    pages: int
    warnings: tuple[Notice, ...]


def render_one(
    book: Book, record: Named, order: Order, language: str, poster: Poster = WHOLE
) -> Rendered:
    """The sheet of one record that is no story."""
    if language not in LANGUAGES:
        raise Invalid(N_("There is no language “{language}” for sheets."), language=language)
    look, day = look_for(book, order.look, order.kind), order.printed_on
    if order.kind == TIMELINE:
        key = CooperationId(record.id)
        first, last = poster.first, poster.last
        told = timeline_sheet(book, key, language, printed_on=day, first=first, last=last)
        return render_timeline(told, on_paper(look, poster.paper), day)
    if order.kind == NETWORK:
        around = Key(record.id)
        return render_network_sheet(book, order, language, paper=poster.paper, around=around)
    make = person_sheet if record.kind == Kind.PERSON else organisation_sheet
    return render_record(make(book, record.id, language, printed_on=day), look, day)


def print_records(
    book: Book,
    records: Sequence[Named],
    target: Path,
    order: Order,
    *,
    languages: Sequence[str] = ("de",),
    poster: Poster = WHOLE,
    names: str = USUAL_NAMES,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[RecordPrinted, ...]:
    """Print records, each in each of `languages`, to a file or into a folder."""
    sheets = [(record, language) for record in records for language in languages]
    if not sheets:
        raise Invalid(NOTHING)
    if len(sheets) > 1 and is_file(target):
        raise Invalid(N_("Choose a folder for several sheets."))
    done: list[RecordPrinted] = []
    paths = [target]
    if len(sheets) > 1 or is_folder(target):
        day = order.printed_on
        called = [
            record_called(book, order.kind, [record], Spoken(language=language, day=day))
            for record, language in sheets
        ]
        paths = [target / name for name in distinct(names, called)]
    for (record, language), path in zip(sheets, paths, strict=True):
        made = render_one(book, record, order, language, poster)
        write_file(book, path, made.pdf)
        done.append(
            RecordPrinted(path=path, record=record.id, pages=made.pages, warnings=made.warnings)
        )
        if progress:
            progress(len(done), len(sheets))
    return tuple(done)
