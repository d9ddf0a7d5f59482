"""A table as it was found in a file, and how it was found."""

from desktop_app.domain.draft import Remark
from desktop_app.values import dataclass

NO_HEADING = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How a file was read. As a wish, what is None is found out by looking.

    `header` is the number of the record with the headings, counted from 0; -1 if there is none.
    """

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header: int | None = None
    sheet: str | None = None


AS_FOUND = Form()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record with the number of its first line, as long as the headings at least."""

    line: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Headings and rows, with the form they were found in.

    `proof` is the first word with an accent: whoever sees “Müller” knows the encoding is right.
    `sheets` are the names one can choose from, `preamble` the lines above the headings.
    """

    file: str = ""
    headings: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    form: Form = AS_FOUND
    proof: str = ""
    sheets: tuple[str, ...] = ()
    preamble: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def samples(self, column: int, most: int = 3) -> tuple[str, ...]:
        """The first values of a column that say something."""
        found: dict[str, None] = {}
        for row in self.rows:
            if row.values[column]:
                found[row.values[column]] = None
            if len(found) == most:
                break
        return tuple(found)
