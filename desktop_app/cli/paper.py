"""Sheets as PDF files."""

from datetime import date

from desktop_app import settings
from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.opening import reading
from desktop_app.domain.ids import StoryId
from desktop_app.domain.reference import Kind
from desktop_app.services import find
from desktop_app.services.print import Order, Printed, print_in_one_file, print_stories


def print_sheets(call: Call) -> Answer:
    """`print KEY… -o FILE`: the files written."""
    asked = call.arguments
    order = Order(
        printed_on=date.today(),  # noqa: DTZ011 -- the advisor's own day stands on the sheet
        kind=asked.kind,
        look=asked.look or "",
        office_contact=settings.load().office_contact,
    )
    with reading(call) as book:
        if asked.all:
            keys = [StoryId(row.id) for row in find.records(book, (Kind.STORY,))]
        else:
            found = [find.resolve(book, key, kinds=(Kind.STORY,)) for key in asked.keys]
            keys = [StoryId(row.id) for row in found]
        languages = () if call.language is None else (call.language,)
        if asked.one_file:
            made: tuple[Printed, ...] = (
                print_in_one_file(book, keys, asked.output, order, languages=languages),
            )
        else:
            made = print_stories(book, keys, asked.output, order, languages=languages)
    files = [str(file.path) for file in made]
    return Answer(value={"files": files}, text="\n".join(files))
