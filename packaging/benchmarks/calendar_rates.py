"""How many real calendar files are opened, and how many with every appointment read.

We read each appointment by icalendar too, but apart from the others: one that is broken costs
only itself. Beside us stands icalendar with the whole file, as it is used otherwise.
"""

import warnings
from collections.abc import Iterator
from pathlib import Path

import icalendar
from card_rates import Rates, guessed, rates_of
from dedupe import corpora
from measured import Measured

from desktop_app.domain.errors import UserError
from desktop_app.exchange.calendar.reading import UNREADABLE, calendar_of

KINDS = ("VEVENT", "VTODO")
DAYS = ("DTSTART", "DTEND", "DUE")


def measure() -> Iterator[Measured]:
    """One row for each folder, and one for all."""
    folder = corpora()
    if folder is None or not (folder / "ical").is_dir():
        yield Measured("calendars of other programs", "–", "skipped: not here", within=True)
        return
    sources = sorted(one for one in (folder / "ical").iterdir() if one.is_dir())
    for source in sources:
        yield _row(source.name, sorted(source.rglob("*.ics")))
    yield _row("all calendars", sorted((folder / "ical").rglob("*.ics")))


def our_rates(files: list[Path]) -> Rates:
    """What we make of these files."""
    return rates_of([_ours(path) for path in files])


def _row(name: str, files: list[Path]) -> Measured:
    ours = our_rates(files)
    theirs = rates_of([_theirs(path) for path in files])
    better = ours.opened >= theirs.opened and ours.written >= theirs.written
    what = f"{name}, {len(files)} files: opened / every appointment read"
    return Measured(what, "as icalendar, or more", f"{ours} (icalendar: {theirs})", better)


def _ours(path: Path) -> tuple[bool, bool]:
    """A file without any appointment is opened if that is what is said."""
    content = path.read_bytes()
    try:
        calendar = calendar_of(content, path.name)
    except UserError:
        has_none = not any(f"BEGIN:{kind}".encode() in content.upper() for kind in KINDS)
        return has_none, has_none
    return True, all(one.reason != UNREADABLE for one in calendar.skipped)


def _theirs(path: Path) -> tuple[bool, bool]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = icalendar.Calendar.from_ical(guessed(path.read_bytes()), multiple=True)
        except (ValueError, LookupError, TypeError, AttributeError):
            return False, False
        events = [one for each in found for one in each.walk() if one.name in KINDS]
        return True, all(map(_has_its_days, events))


def _has_its_days(event: icalendar.Component) -> bool:
    """Whether what the file says of its days can be read."""
    faulty = {name for name, _ in event.errors}
    return not faulty.intersection(DAYS)
