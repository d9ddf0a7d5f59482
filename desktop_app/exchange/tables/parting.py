"""Text into records: which sign parts the fields, and what quotes do."""

import csv
from collections import Counter
from collections.abc import Generator, Iterator
from itertools import islice

from desktop_app.domain.draft import Remark
from desktop_app.domain.marks import N_

SIGNS = (";", ",", "\t", "|")
QUOTES = ('"', "'")
SAMPLE, LOOKED_AT = 200_000, 200
SAID = "sep="
END = "\x00end of the table\x00"
MOST_REPAIRS = 20
csv.field_size_limit(50_000_000)

OPEN_QUOTE = N_("A quotation mark is never closed; the line was read as it stands.")
ZERO = N_("The file held characters that are no text; they were left out.")

Record = tuple[int, list[str]]


def delimiter_of(text: str, quote: str) -> str:
    """The sign that parts most records of the beginning into equally many fields."""
    said = text[: len(SAID) + 1].lower()
    if said.startswith(SAID) and len(said) > len(SAID) and said[-1] not in "\r\n":
        return said[-1]
    return max(SIGNS, key=lambda sign: _regular(text[:SAMPLE], sign, quote))


def quote_of(text: str) -> str:
    """The mark around fields: straight double ones, unless only single ones are used so."""
    start = text[:SAMPLE]
    around = {
        mark: sum(start.count(sign + mark) + start.count(mark + sign) for sign in SIGNS)
        for mark in QUOTES
    }
    return "'" if around["'"] > 4 and not around['"'] else '"'


def records(text: str, delimiter: str, quote: str, remarks: list[Remark]) -> Iterator[Record]:
    """Each record with the number of its first line; empty lines have no field.

    A mark that opens and never closes costs its line, not the rest of the file.
    """
    if "\x00" in text:
        text = text.replace("\x00", "")
        remarks.append(Remark(line=1, reason=ZERO, lost=False))
    start, repairs = 0, 0
    lines = _lines(text)
    while start < len(lines):
        broken = yield from _until_broken(lines, start, delimiter, quote)
        if broken is None:
            return
        remarks.append(Remark(line=broken + 1, reason=OPEN_QUOTE, lost=False))
        repairs += 1
        last = broken + 1 if repairs < MOST_REPAIRS else len(lines)
        for at in range(broken, last):
            yield at + 1, _parted(lines[at], delimiter)
        start = last


def _until_broken(
    lines: list[str], start: int, delimiter: str, quote: str
) -> Generator[Record, None, int | None]:
    """The records from a line on; returns the line whose quotation mark swallows the end."""
    rest = islice(lines, start, None)
    reader = csv.reader(_ended(rest), delimiter=delimiter, quotechar=quote)
    before = 0
    held: Record | None = None
    for values in reader:
        if values == [END]:
            break
        if held is not None:
            yield held
        held = (start + before + 1, values)
        before = reader.line_num
    else:
        return held[0] - 1 if held else start
    if held is not None:
        yield held
    return None


def _ended(lines: Iterator[str]) -> Iterator[str]:
    last = ""
    for line in lines:
        if last:
            yield last
        last = line
    if last:
        yield last if last.endswith(("\n", "\r")) else last + "\n"
    yield END


def _lines(text: str) -> list[str]:
    """The lines with their ends: LF, CR LF, CR alone; CR CR LF counts as one."""
    plain = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    parts = plain.split("\n")  # `splitlines` would part at signs inside of fields
    return [part + "\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _parted(line: str, delimiter: str) -> list[str]:
    plain = line.rstrip("\n")
    return plain.split(delimiter) if plain else []


def _regular(sample: str, delimiter: str, quote: str) -> float:
    """How regular a table is if this sign parts it: none at all is 0."""
    reader = csv.reader(_lines(sample), delimiter=delimiter, quotechar=quote)
    widths = Counter(len(values) for values in islice(reader, LOOKED_AT) if values)
    if not widths:
        return 0.0
    wide = {width: times for width, times in widths.items() if width > 1}
    if not wide:
        return 0.0
    width, times = max(wide.items(), key=lambda one: (one[1], one[0]))
    return times / widths.total() + min(width, 50) / 100
