"""Entries as an iCalendar file, all-day, and never more precise than what is known.

A day is a day. What is known to a month, a quarter or a season covers all of its days, does
not block them, and bears the words of the date in its title: nobody takes the first of the
month for the day. What has no bounds on both sides is in no calendar, and is told.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from desktop_app.domain.handing_out import Losses
from desktop_app.domain.marks import N_
from desktop_app.domain.when import Precision, Qualifier, When
from desktop_app.exchange.calendar.entry import Entry
from desktop_app.words import Words

UNDATED = N_("Entries without a date")
OPEN = N_("Entries whose date is open on one side, or said only in words")
LONGEST_LINE = 75
DAY = len("2014-10-14")
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def ics_pieces(
    entries: Iterable[Entry], words: Words, now: datetime, losses: Losses
) -> Iterator[bytes]:
    """The file, entry by entry."""
    yield _lines(
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Brueckenbuch//EN", "CALSCALE:GREGORIAN"
    )
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for entry in entries:
        when = entry.when
        if when is None:
            losses.note(UNDATED)
        elif when.earliest is None or when.latest is None:
            losses.note(OPEN)
        else:
            yield _event(entry, when, words, stamp)
    yield _lines("END:VCALENDAR")


def _event(entry: Entry, when: When, words: Words, stamp: str) -> bytes:
    exact = _is_exact(when)
    said = words.date(when)
    first, last = when.earliest, when.latest
    if first is None or last is None:
        raise ValueError(when)
    title = entry.title if exact else f"{entry.title} ({said})"
    behind = last + timedelta(days=1) if last.year < 9999 else last
    state = "CANCELLED" if entry.cancelled else "TENTATIVE" if entry.tentative else "CONFIRMED"
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_escaped(entry.uid)}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{behind:%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        f"STATUS:{state}",
        "TRANSP:TRANSPARENT",
        f"X-BRUECKENBUCH-DATE:{_escaped(when.text)}",
        f"X-BRUECKENBUCH-TITLE:{_escaped(entry.title)}",
    ]
    if entry.place:
        lines.append(f"LOCATION:{_escaped(entry.place)}")
    if entry.detail:
        lines.append(f"DESCRIPTION:{_escaped(entry.detail)}")
    if entry.categories:
        lines.append(f"CATEGORIES:{','.join(map(_escaped, entry.categories))}")
    return _lines(*lines, "END:VEVENT")


def _is_exact(when: When) -> bool:
    """Whether it is known to the day where it begins and ends."""
    if when.precision not in (Precision.DAY, Precision.INTERVAL, Precision.WEEK):
        return False
    sides = (when.edtf or "").split("/")
    return when.qualifier is Qualifier.EXACT and all(len(side) == DAY for side in sides)


def _escaped(text: str) -> str:
    plain = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return plain.translate(ESCAPES)


def _lines(*lines: str) -> bytes:
    return b"".join(_folded(line) for line in lines)


def _folded(line: str) -> bytes:
    """No line longer than 75 bytes, and no character cut in two."""
    rest = line.encode("utf-8", "replace")
    pieces = []
    room = LONGEST_LINE
    while len(rest) > room:
        at = room
        while rest[at] & 0xC0 == 0x80:
            at -= 1
        pieces.append(rest[:at])
        rest, room = rest[at:], LONGEST_LINE - 1
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"
