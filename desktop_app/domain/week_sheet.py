"""What the plan of a week says on paper, as one frozen value."""

from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to do (with a box to tick) or something that takes place."""

    text: str
    about: str = ""
    step: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day, or what stands before the days: its name, its date, what it brings."""

    name: str
    date: str = ""
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSheet:
    """What is overdue, seven days, and what the week holds without a day."""

    language: str
    rubric: str
    title: str
    as_of: str
    before: tuple[Day, ...]
    days: tuple[Day, ...]
    footer: str = ""
    page: str = ""  # "Page {page} of {pages}"
