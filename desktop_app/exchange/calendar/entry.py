"""One entry of a calendar, on its way into the book or out of it."""

from datetime import date

from desktop_app.domain.draft import Remark, Skipped
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that happens on a day or over a span; `people` are mail addresses and names.

    `at` is the time of day of what begins at one, as it is written: “14:30–16:00”. A task
    `is_step`, with the day it was `done`.
    """

    uid: str
    title: str
    when: When | None = None
    at: str = ""
    is_step: bool = False
    done: When | None = None
    place: str = ""
    detail: str = ""
    categories: tuple[str, ...] = ()
    cancelled: bool = False
    tentative: bool = False
    people: tuple[tuple[str, str], ...] = ()
    file: str = ""
    line: int = 0
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What a calendar file says."""

    entries: tuple[Entry, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day of something, both included."""

    first: date
    last: date
