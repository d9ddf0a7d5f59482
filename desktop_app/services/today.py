"""What the day begins with: steps, the week, who falls asleep, what moves, what is written.

Each is read in a fixed number of queries, however much there is.
"""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.due import sunday_after
from desktop_app.domain.ids import Key
from desktop_app.domain.rhythm import Drowsy
from desktop_app.domain.story import StoryLine
from desktop_app.domain.today import Motion, Steps, WeekLine
from desktop_app.domain.weekdays import monday_before
from desktop_app.store import (
    cooperation_lines,
    cooperation_ways,
    drowsy,
    keys,
    merges,
    motions,
    step_lines,
    story_lines,
)
from desktop_app.store import week as weeks
from desktop_app.store.book import Book
from desktop_app.store.keys import Named


def steps(book: Book, today: date, *, limit: int | None = None) -> Steps:
    """The next steps in the order of their turn; behind them what was done today."""
    with book.read() as session:
        return step_lines.steps(session, today, limit)


def count_due(book: Book, today: date) -> int:
    """How many steps are overdue or due today."""
    with book.read() as session:
        return step_lines.count_due(session, today)


def asleep(book: Book, today: date, *, limit: int | None = None) -> tuple[list[Drowsy], int]:
    """People past their rhythm, who waited longest first; and how many there are."""
    with book.read() as session:
        return drowsy.asleep(session, today, limit)


def moving(
    book: Book, today: date, *, limit: int | None = None
) -> list[tuple[Motion, CooperationLine, Way]]:
    """The cooperations in which something is nearest to today, each with its small picture."""
    with book.read() as session:
        found = motions.motions(session, today, limit)
        wanted = [motion.id for motion in found]
        lines = cooperation_lines.lines(session, wanted)
        ways = cooperation_ways.ways(session, wanted)
    return [(motion, lines[motion.id], ways[motion.id]) for motion in found]


def in_work(book: Book, *, limit: int | None = None) -> tuple[list[StoryLine], int]:
    """The stories that are not published yet, the furthest first; and how many there are."""
    with book.read() as session:
        wanted, number = story_lines.in_work(session, limit)
        lines = story_lines.lines(session, wanted)
    return [lines[key] for key in wanted], number


def week(book: Book, today: date) -> list[WeekLine]:
    """Events and due steps of the week of `today`, from Monday to Sunday."""
    with book.read() as session:
        return weeks.week(session, monday_before(today), sunday_after(today))


def still_there(book: Book, wanted: Sequence[Key]) -> dict[Key, Named]:
    """What records are called now; those in the bin are left out.

    A record that was merged into another one is that one.
    """
    with book.read() as session:
        where = merges.where_now(session, wanted)
        there = keys.visible(session, list(where.values()))
    return {key: there[now] for key, now in where.items() if now in there}
