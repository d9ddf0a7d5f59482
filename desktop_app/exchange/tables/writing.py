"""Tables as files: CSV as spreadsheets and address books take it, and XLSX."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from desktop_app.domain.handing_out import Losses
from desktop_app.domain.marks import N_
from desktop_app.exchange.tables.guard import guarded

MARK = b"\xef\xbb\xbf"
LONGEST_CELL = 32_767
CUT = N_("Texts longer than a cell can hold, cut at 32,767 characters")
Rows = Iterable[Sequence[str]]


def csv_pieces(
    headings: Sequence[str], rows: Rows, *, delimiter: str = ",", marked: bool = True
) -> Iterator[bytes]:
    """A CSV file piece by piece: UTF-8, every field in quotes, no field a formula."""
    yield (MARK if marked else b"") + _line(headings, delimiter)
    for row in rows:
        yield _line([guarded(value) for value in row], delimiter)


def _line(values: Sequence[str], delimiter: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(
        values
    )
    return out.getvalue().encode("utf-8", "replace")


def write_xlsx(
    file: BinaryIO,
    sheets: Iterable[tuple[str, Sequence[str], Rows]],
    losses: Losses,
) -> None:
    """A spreadsheet in which every cell is text: `07231` and `+49` stay as they are."""
    import xlsxwriter  # noqa: PLC0415 -- only who writes a spreadsheet pays for it

    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        plain = book.add_format({"num_format": "@", "valign": "top"})
        for name, headings, rows in sheets:
            sheet = book.add_worksheet(name[:31])
            sheet.freeze_panes(1, 0)
            for column, heading in enumerate(headings):
                sheet.set_column(column, column, max(12, min(40, len(heading) + 4)), plain)
                sheet.write_string(0, column, heading, bold)
            last = 0
            for last, row in enumerate(rows, 1):
                for column, value in enumerate(row):
                    if value:
                        if len(value) > LONGEST_CELL:
                            losses.note(CUT)
                        sheet.write_string(last, column, value[:LONGEST_CELL], plain)
            if headings:
                sheet.autofilter(0, 0, last, len(headings) - 1)
