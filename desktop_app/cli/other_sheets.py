"""The sheets that are no single story, as PDF files."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.cli.arguments import Call
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.name_pattern import USUAL
from desktop_app.domain.sheet import BROCHURE, CONTACTS, LABELS, NETWORK, WEEK
from desktop_app.domain.when import When
from desktop_app.services.book import Book
from desktop_app.services.find import Named
from desktop_app.services.print import Order
from desktop_app.services.print_brochure import print_brochure
from desktop_app.services.print_lists import Wishes, print_list
from desktop_app.services.print_network import print_network
from desktop_app.services.print_records import Poster, print_records


def print_others(
    book: Book, records: Sequence[Named], order: Order, call: Call
) -> Sequence[Path]:
    """The files written: a list, the network, a brochure, or a sheet of each record."""
    asked = call.arguments
    if order.kind in (CONTACTS, LABELS, WEEK):
        keys = [row.id for row in records]
        print_list(book, keys, asked.output, order, language=call.spoken, wishes=_wishes(call))
        return [asked.output]
    if order.kind == NETWORK and not records:
        print_network(book, asked.output, order, language=call.spoken, paper=asked.paper)
        return [asked.output]
    if order.kind == BROCHURE:
        stories = [StoryId(row.id) for row in records]
        language, title = call.language or "", asked.title
        made = print_brochure(
            book, stories, asked.output, order, language=language, title=title
        )
        return [made.path]
    return _records(book, records, order, call)


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


def _records(book: Book, records: Sequence[Named], order: Order, call: Call) -> list[Path]:
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
