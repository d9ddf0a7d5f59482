"""A calendar file as entries: each appointment once, a series as the span it covers."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.draft import Remark, Skipped
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.calendar.entry import Calendar, Entry
from desktop_app.exchange.calendar.series import Series, series_of
from desktop_app.exchange.tables.letters import decoded

if TYPE_CHECKING:
    from icalendar import Component

MOST_BYTES, MOST_ENTRIES = 10_000_000, 20_000
TOO_LARGE = N_("The file {file} is too large: 10 MB are the most. Bring it in in parts.")
TOO_MANY = N_("The file {file} has too many entries: 20,000 are the most.")
NO_CALENDAR = N_("There is no calendar in the file {file}.")
UNREADABLE = N_("The entry cannot be read: {reason}")
NO_DAY = N_("The entry has no day.")
NO_TITLE = N_("The entry has no title; it is called after its place or its file.")
CAPPED = N_("The series goes on for ever or very long; its first 730 dates are taken.")
BEGINS, ENDS = ("BEGIN:VEVENT", "BEGIN:VTODO"), ("END:VEVENT", "END:VTODO")
ODD_SERIES = N_("The rule of the series cannot be read; only its first date is taken.")


def read_calendar(content: bytes, file: str, apart: Apart) -> Calendar:
    """The entries of a file; one that is broken costs only itself."""
    if len(content) > MOST_BYTES:
        raise Invalid(TOO_LARGE, file=file)
    return apart.run(calendar_of, content, file)


def is_calendar(start: bytes) -> bool:
    """Whether some bytes begin as calendars do."""
    return b"BEGIN:VCALENDAR" in start.replace(b"\0", b"").upper()


def calendar_of(content: bytes, file: str) -> Calendar:
    """The same, here and now."""
    text, _ = decoded(content, file)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    zones, blocks = _parted(lines)
    if not blocks and "BEGIN:VCALENDAR" not in text.upper():
        raise Invalid(NO_CALENDAR, file=file)
    if len(blocks) > MOST_ENTRIES:
        raise Invalid(TOO_MANY, file=file)
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for line, block in blocks:
        found = _read(zones, block, file, line)
        if isinstance(found, Entry):
            entries.append(found)
        else:
            skipped.append(found)
    return Calendar(entries=tuple(_changed_ones_last(entries)), skipped=tuple(skipped))


def _parted(lines: list[str]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The lines of the time zones, and those of each entry with the number of its first.

    Alarms are left out: this program rings at nobody, and many of them are broken.
    """
    zones: list[str] = []
    blocks: list[tuple[int, list[str]]] = []
    inside = alarm = in_zone = False
    for number, line in enumerate(lines, 1):
        word = line.strip().upper()
        if word in BEGINS:
            blocks.append((number, []))
            inside, alarm = True, False
        in_zone = in_zone or word == "BEGIN:VTIMEZONE"
        alarm = alarm or word == "BEGIN:VALARM"
        if inside and not alarm:
            blocks[-1][1].append(line)
        elif in_zone:
            zones.append(line)
        alarm = alarm and word != "END:VALARM"
        inside = inside and word not in (*ENDS, "END:VCALENDAR")
        in_zone = in_zone and word != "END:VTIMEZONE"
    return zones, blocks


def _read(zones: list[str], block: list[str], file: str, line: int) -> Entry | Skipped:
    last = (
        [] if block[-1].strip().upper() in ENDS else [block[0].upper().replace("BEGIN", "END")]
    )
    entry = [*block, *last]
    needed = zones if any("TZID" in one for one in block) else []
    faults = []
    for told in ([*needed, *entry], entry) if needed else (entry,):
        try:
            return _entry(_parsed(told), file, line)
        except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as fault:
            faults.append(str(fault) or type(fault).__name__)
    reason = faults[0].splitlines()[0][:200]
    return Skipped(file=file, line=line, reason=UNREADABLE, values={"reason": reason})


def _parsed(told: list[str]) -> "Component":
    """The one entry of a calendar that holds nothing else."""
    from icalendar import Calendar as Parsed  # noqa: PLC0415 -- only who reads one pays for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # guessed time zones are as good as it gets
        calendar = Parsed.from_ical(
            "\r\n".join(["BEGIN:VCALENDAR", *told, "END:VCALENDAR", ""])
        )
        return next(one for one in calendar.walk() if one.name in ("VEVENT", "VTODO"))


def _entry(event: "Component", file: str, line: int) -> Entry | Skipped:
    is_step = event.name == "VTODO"
    begin = _moment(event, "DUE") if is_step else None
    begin = begin or _moment(event, "DTSTART")
    if begin is None and not is_step:
        return Skipped(file=file, line=line, reason=NO_DAY)
    end = _moment(event, "DTEND") or _after(event, begin)
    remarks = []
    series = Series()
    if begin is not None and not is_step:
        series, odd = _series(event, begin)
        remarks = [Remark(line=line, reason=odd, lost=False)] if odd else []
    title = _text(event, "X-BRUECKENBUCH-TITLE") or _text(event, "SUMMARY")
    if not title:
        title = _text(event, "LOCATION") or file.rpartition(".")[0] or file
        remarks.append(Remark(line=line, reason=NO_TITLE, lost=False))
    own = _text(event, "X-BRUECKENBUCH-DATE")
    state = _text(event, "STATUS").upper()
    return Entry(
        uid=_text(event, "UID"),
        title=title,
        when=When.parse(own) if own else _when(begin, end, series) if begin else None,
        at=_time(begin, end),
        is_step=is_step,
        done=_done(event) if is_step else None,
        place=" ".join(_text(event, "LOCATION").split()),
        detail=_lines(event, "DESCRIPTION"),
        categories=tuple(_categories(event)),
        cancelled=state == "CANCELLED",
        tentative=state == "TENTATIVE",
        people=tuple(_people(event)),
        file=file,
        line=line,
        remarks=tuple(remarks),
    )


def _series(event: "Component", begin: datetime | date) -> tuple[Series, str]:
    """The dates of a series, and what must be said of it."""
    try:
        series = series_of(event, begin)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        return Series(), ODD_SERIES
    return series, CAPPED if series.capped else ""


def _done(event: "Component") -> When | None:
    """When a task was done; the day it was due if nobody said."""
    moment = _moment(event, "COMPLETED")
    if moment is None and _text(event, "STATUS").upper() == "COMPLETED":
        moment = _moment(event, "DUE") or _moment(event, "DTSTART")
    if moment is None:
        return None
    return When.from_edtf(_day(moment).isoformat(), text=_day(moment).isoformat())


def _moment(event: "Component", name: str) -> datetime | date | None:
    """A point in time, on this laptop's clock where it has a zone."""
    found = event.get(name)
    try:
        value = getattr(found[0] if isinstance(found, list) else found, "dt", None)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None  # a broken property says nothing
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone()
    return value if isinstance(value, date) else None


def _after(event: "Component", begin: datetime | date | None) -> datetime | date | None:
    try:
        length = getattr(event.get("DURATION"), "dt", None)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    if (
        begin is None
        or not isinstance(length, timedelta)
        or abs(length) > timedelta(days=36_600)
    ):
        return None
    return begin + length


def _when(begin: datetime | date, end: datetime | date | None, series: Series) -> When:
    """The day, or the days from first to last; the end of a whole day is the day after."""
    first, last = _day(begin), _day(end or begin)
    whole = not isinstance(begin, datetime)
    midnight = isinstance(end, datetime) and (end.hour, end.minute) == (0, 0)
    if end is not None and last > first and (whole or midnight):
        last -= timedelta(days=1)
    last = max(first, last)
    if series.last is not None:
        last = max(last, series.last + (last - first))
    if first == last:
        return When.from_edtf(first.isoformat(), text=first.isoformat())
    span = f"{first.isoformat()}/{last.isoformat()}"
    return When.from_edtf(span, text=f"{first:%d.%m.%Y}–{last:%d.%m.%Y}")


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _time(begin: datetime | date | None, end: datetime | date | None) -> str:
    """The time of day as it is read: “14:30–16:00”; empty for a whole day."""
    if not isinstance(begin, datetime):
        return ""
    if isinstance(end, datetime) and end.date() == begin.date() and end.time() > begin.time():
        return f"{begin:%H:%M}–{end:%H:%M}"
    return f"{begin:%H:%M}"


def _text(event: "Component", name: str) -> str:
    return " ".join(_lines(event, name).split())


def _lines(event: "Component", name: str) -> str:
    found = event.get(name)
    value = found[0] if isinstance(found, list) and found else found
    return "" if value is None else str(value).strip()


def _categories(event: "Component") -> Iterator[str]:
    found = event.get("CATEGORIES")
    for one in found if isinstance(found, list) else [found] if found is not None else []:
        for category in getattr(one, "cats", []):
            if text := str(category).strip():
                yield text


def _people(event: "Component") -> Iterator[tuple[str, str]]:
    """The mail address and the name of everybody who is asked."""
    for name in ("ORGANIZER", "ATTENDEE"):
        found = event.get(name)
        for one in found if isinstance(found, list) else [found] if found is not None else []:
            address = str(one)
            mail = address[7:] if address.lower().startswith("mailto:") else ""
            called = str(getattr(one, "params", {}).get("CN", ""))
            if mail or called:
                yield mail.strip().lower(), called.strip()


def _changed_ones_last(entries: list[Entry]) -> Iterator[Entry]:
    """One entry for each identifier: the first tells the series, the others change one date."""
    seen: set[str] = set()
    for one in entries:
        if one.uid and one.uid in seen:
            continue
        seen.add(one.uid)
        yield one
