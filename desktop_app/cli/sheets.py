"""Sheets as PDF files: of stories here, of all else in `other_sheets`."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app import settings
from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.ids import StoryId
from desktop_app.domain.name_pattern import USUAL
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import CONTACTS, KINDS
from desktop_app.services import find
from desktop_app.services.book import Book
from desktop_app.services.find import Named
from desktop_app.services.print import Order, print_in_one_file, print_stories
from desktop_app.services.sheet_kinds import TAKES, kind_for


def print_sheets(call: Call) -> Answer:
    """`print KEY… -o FILE`: the files written."""
    asked = call.arguments
    with reading(call) as book:
        if asked.all or (asked.kind == CONTACTS and not asked.keys):
            wanted = TAKES[asked.kind][:1] if asked.kind else (Kind.STORY,)
            records: Sequence[Named] = find.records(book, wanted)
        else:
            kinds = TAKES[asked.kind] if asked.kind else None
            records = [find.resolve(book, key, kinds=kinds) for key in asked.keys]
        order = Order(
            printed_on=date.today(),  # noqa: DTZ011 -- the advisor's own day stands on it
            kind=kind_for(records, asked.kind or ""),
            look=asked.look or "",
            office_contact=settings.load().office_contact,
        )
        if order.kind in KINDS:
            files = _stories(book, [StoryId(row.id) for row in records], order, call)
        else:
            from desktop_app.cli.other_sheets import print_others  # noqa: PLC0415 -- a story needs none

            files = list(print_others(book, records, order, call))
    told = [str(file) for file in files]
    return Answer(value={"files": told}, text="\n".join(told))


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
