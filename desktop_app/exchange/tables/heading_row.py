"""Where the headings of a table stand: some programs write a preamble above them."""

from collections import Counter
from collections.abc import Sequence

from desktop_app.exchange.tables.headings import is_known
from desktop_app.exchange.tables.table import NO_HEADING

LOOKED_AT = 30


def heading_row(records: Sequence[Sequence[str]]) -> int:
    """The number of the record with the headings; -1 if the first one says data already."""
    start = [[cell.strip() for cell in values] for values in records[:LOOKED_AT]]
    known = [sum(map(is_known, filter(None, values))) for values in start]
    if known and max(known) >= 2:
        return known.index(max(known))
    widths = Counter(_filled(values) for values in start if _filled(values) > 1)
    usual = max(widths, key=lambda width: (widths[width], width), default=1)
    for at, values in enumerate(start):
        if _filled(values) >= max(1, usual - 1):
            return NO_HEADING if _says_data(values) and not known[at] else at
    return NO_HEADING


def _filled(values: Sequence[str]) -> int:
    return sum(map(bool, values))


def _says_data(values: Sequence[str]) -> bool:
    """Whether a record cannot be headings: a mail address, a page, a number stands in it."""
    return any(
        ("@" in cell and " " not in cell)
        or cell.startswith(("http://", "https://", "+"))
        or sum(sign.isdigit() for sign in cell) > max(4, len(cell) // 2)
        for cell in values
    )
