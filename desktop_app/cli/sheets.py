"""Sheets as PDF files."""

from datetime import date
from pathlib import Path

from desktop_app import settings
from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import USUAL
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import BROCHURE, CONTACTS, KINDS, LABELS, NETWORK, WEEK
from desktop_app.domain.when import When
from desktop_app.services import find
from desktop_app.services.book import Book
from desktop_app.services.find import Named
from desktop_app.services.print import Order, print_in_one_file, print_stories
from desktop_app.services.print_brochure import print_brochure
from desktop_app.services.print_lists import Wishes, print_list
from desktop_app.services.print_network import print_network
from desktop_app.services.print_records import TAKES, Poster, kind_for, print_records


def print_sheets(call: Call) -> Answer:
    """`print KEY… -o FILE`: the files written."""
    asked = call.arguments
    with reading(call) as book:
        if asked.all or (asked.kind == CONTACTS and not asked.keys):
            wanted = TAKES[asked.kind][:1] if asked.kind else (Kind.STORY,)
            records = find.records(book, wanted)
        else:
            records = [
                find.resolve(book, key, kinds=_printable(asked.kind)) for key in asked.keys
            ]
        kind = kind_for(records, asked.kind or "")
        order = Order(
            printed_on=date.today(),  # noqa: DTZ011 -- the advisor's own day stands on it
            kind=kind,
            look=asked.look or "",
            office_contact=settings.load().office_contact,
        )
        if kind in (CONTACTS, LABELS, WEEK):
            keys = [row.id for row in records]
            wishes = _wishes(call)
            print_list(book, keys, asked.output, order, language=call.spoken, wishes=wishes)
            files = [asked.output]
        elif kind == NETWORK and not records:
            print_network(book, asked.output, order, language=call.spoken, paper=asked.paper)
            files = [asked.output]
        elif kind == BROCHURE:
            files = [_brochure(book, [StoryId(row.id) for row in records], order, call)]
        elif kind in KINDS:
            files = _stories(book, [StoryId(row.id) for row in records], order, call)
        else:
            files = _records(book, records, order, call)
    told = [str(file) for file in files]
    return Answer(value={"files": told}, text="\n".join(told))


def _printable(kind: str | None) -> tuple[str, ...] | None:
    """Which records a key may name; without a kind of sheet all."""
    return TAKES[kind] if kind else None


def _wishes(call: Call) -> Wishes:
    asked = call.arguments
    return Wishes(
        group=asked.group,
        coded=asked.codes,
        labels=asked.labels,
        start=asked.start,
        day=_day(call, asked.day),
    )


def _day(call: Call, text: str | None) -> date | None:
    """A day as people say it: the first one it may mean."""
    if not text:
        return None
    day = When.parse(text, call.spoken).earliest
    if day is None:
        raise Invalid(N_("“{text}” is not a date."), text=text)
    return day


def _records(book: Book, records: list[Named], order: Order, call: Call) -> list[Path]:
    asked = call.arguments
    poster = Poster(
        paper=asked.paper, first=_day(call, asked.since), last=_day(call, asked.until)
    )
    made = print_records(
        *(book, records, asked.output, order),
        languages=(call.spoken,),
        poster=poster,
        names=asked.names or USUAL,
    )
    return [each.path for each in made]


def _brochure(book: Book, keys: list[StoryId], order: Order, call: Call) -> Path:
    file, title = call.arguments.output, call.arguments.title
    spoken = call.language or ""
    return print_brochure(book, keys, file, order, language=spoken, title=title).path


def _stories(book: Book, keys: list[StoryId], order: Order, call: Call) -> list[Path]:
    asked = call.arguments
    languages = () if call.language is None else (call.language,)
    if asked.one_file:
        made = print_in_one_file(book, keys, asked.output, order, languages=languages)
        return [made.path]
    done = print_stories(
        book,
        keys,
        asked.output,
        order,
        languages=languages,
        names=asked.names or USUAL,
        folder=asked.all and not asked.output.suffix,
    )
    return [file.path for file in done]
