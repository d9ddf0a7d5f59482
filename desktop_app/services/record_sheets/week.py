"""The week as a plan: what the Today place shows, on one page."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.due import Turn, sunday_after, turn_of
from desktop_app.domain.marks import N_
from desktop_app.domain.today import StepLine, WeekLine
from desktop_app.domain.week_sheet import Day, Item, WeekSheet
from desktop_app.domain.weekdays import days_from, monday_before
from desktop_app.domain.when import When
from desktop_app.services.record_sheets.wording import as_of, day, joined
from desktop_app.store import step_lines
from desktop_app.store import week as weeks
from desktop_app.store.book import Book
from desktop_app.words import Words

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
MOST_OVERDUE = 8


def week_sheet(book: Book, on: date, language: str, *, printed_on: date) -> WeekSheet:
    """The plan of the week that `on` lies in; overdue is what is so on `printed_on`."""
    words = Words(language)
    first, last = monday_before(on), sunday_after(on)
    with book.read() as session:
        lines = weeks.week(session, first, last)
        steps = step_lines.steps(session, printed_on)
    late = [
        step
        for step in steps.lines
        if not step.done and turn_of(step.due, printed_on) is Turn.OVERDUE
    ]
    shown = {step.id for step in late}
    rubric = words("Plan of the week")
    number = first.isocalendar().week
    return WeekSheet(
        language=language,
        rubric=rubric,
        title=words("Week {n}, {dates}", n=number, dates=_dates(words, first, last)),
        as_of=as_of(words, printed_on),
        before=tuple(_overdue(words, late)),
        days=tuple(
            Day(
                name=words(WEEKDAYS[place]),
                date=day(words, days_from(first, place)),
                items=tuple(
                    _item(line)
                    for line in lines
                    if line.day == days_from(first, place) and line.id not in shown
                ),
            )
            for place in range(7)
        ),
        footer=joined(rubric, words("Week {n}", n=number)),
        page=words("Page {page} of {pages}"),
    )


def _dates(words: Words, first: date, last: date) -> str:
    return words.date(When.from_edtf(f"{first.isoformat()}/{last.isoformat()}", text=""))


def _overdue(words: Words, late: Sequence[StepLine]) -> Iterator[Day]:
    if not late:
        return
    items = [
        Item(
            text=step.what,
            about=joined(
                words.date(step.due, short=True) if step.due else "",
                step.about.title if step.about else "",
                step.beside,
            ),
        )
        for step in late[:MOST_OVERDUE]
    ]
    more = len(late) - len(items)
    if more:
        told = words.count("and {n} more", "and {n} more", more)
        items.append(Item(text=told, step=False))
    yield Day(name=words("Overdue"), items=tuple(items))


def _item(line: WeekLine) -> Item:
    about = line.about.title if line.about else ""
    return Item(text=line.title, about=about, step=line.event is None)
