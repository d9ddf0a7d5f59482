"""A spreadsheet (XLSX, ODS, XLS) as a table: values as they are read by people, no formulas."""

import datetime
import io
from collections.abc import Iterable, Sequence

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.exchange import packed
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.tables.letters import proof
from desktop_app.exchange.tables.reading import MOST_COLUMNS, TOO_MANY, TOO_WIDE, tabled
from desktop_app.exchange.tables.table import Form, Table

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_BYTES = 100_000_000
MOST_ROWS, MOST_CELLS = 200_000, 5_000_000
NO_SHEET = N_("There is no sheet “{name}” in the file {file}. There are: {choices}.")
TOO_LARGE = N_("The file {file} is too large: 100 MB are the most. Bring it in in parts.")
UNREADABLE = N_("The file {file} is no spreadsheet that can be read: {reason}")
LOCKED = N_("The file {file} is locked with a password. Save it without one.")
EMPTY = N_("There is no table in the file {file}.")

Cells = list[tuple[int, list[str]]]


def is_spreadsheet(content: bytes) -> bool:
    """Whether some bytes begin as spreadsheets do. A zip may still be something else."""
    return content.startswith((ZIP, OLE))


def read_spreadsheet(content: bytes, file: str, wish: Form, apart: Apart) -> Table:
    """The table on one sheet of a spreadsheet: the first one with something on it."""
    if len(content) > MOST_BYTES:
        raise Invalid(TOO_LARGE, file=file)
    if content.startswith(ZIP):
        packed.opened(content, file).close()
    sheets, sheet, rows = apart.run(cells_of, content, file, wish.sheet)
    form = Form(header=wish.header, sheet=sheet)
    return tabled(rows, file, form, proven=_proof(rows), sheets=sheets)


def cells_of(
    content: bytes, file: str, wanted: str | None
) -> tuple[tuple[str, ...], str, Cells]:
    """The names of the sheets, the chosen one, and what its cells say, with row numbers."""
    from python_calamine import (  # noqa: PLC0415 -- only the reading process pays for it
        CalamineError,
        CalamineWorkbook,
        PasswordError,
    )

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = tuple(book.sheet_names)
        if wanted is not None and wanted not in names:
            raise Invalid(NO_SHEET, name=wanted, file=file, choices=", ".join(names))
        for name in (wanted,) if wanted is not None else names:
            sheet = book.get_sheet_by_name(name)
            _measured(sheet.total_height, sheet.total_width, file)
            rows = _said(sheet.iter_rows(), file)
            if rows or wanted is not None or name == names[-1]:
                return names, name, rows
    except PasswordError as fault:
        raise Invalid(LOCKED, file=file) from fault
    except (CalamineError, OSError, ValueError, OverflowError, KeyError) as fault:
        raise Invalid(UNREADABLE, file=file, reason=str(fault)[:200]) from fault
    raise Invalid(EMPTY, file=file)


def _measured(height: int, width: int, file: str) -> None:
    """A sheet that claims more than a book can use; phantom rows are dropped when read."""
    if width > MOST_COLUMNS * 20:
        raise Invalid(TOO_WIDE, file=file)
    if height * max(width, 1) > MOST_CELLS * 20:
        raise Invalid(TOO_MANY, file=file)


def _said(rows: Iterable[Sequence[object]], file: str) -> Cells:
    """The rows that say something, with their numbers and no empty cells at their end."""
    found: Cells = []
    cells = 0
    for number, row in enumerate(rows, 1):
        values = [said(value) for value in row]
        while values and not values[-1]:
            values.pop()
        if values:
            cells += len(values)
            found.append((number, values))
        if len(found) > MOST_ROWS or cells > MOST_CELLS:
            raise Invalid(TOO_MANY, file=file)
    return found


def said(value: object) -> str:
    """What a cell shows: 72160.0 is the postcode 72160, midnight is a day."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole else f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    text = str(value) if value is not None else ""
    return text.replace("\r\n", "\n").replace("_x000D_", "").strip()


def _proof(rows: Cells) -> str:
    words = (proof(value) for _, values in rows[:1_000] for value in values)
    return next(filter(None, words), "")
