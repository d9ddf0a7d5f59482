"""A CSV file as a table: letters, signs and headings found, each changeable by a wish."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.draft import Remark
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.exchange.tables.guard import unguarded
from desktop_app.exchange.tables.heading_row import heading_row
from desktop_app.exchange.tables.letters import decoded, proof
from desktop_app.exchange.tables.parting import SAID, delimiter_of, quote_of, records
from desktop_app.exchange.tables.table import AS_FOUND, NO_HEADING, Form, Row, Table

MOST_BYTES = 100_000_000
MOST_COLUMNS, MOST_ROWS = 1_000, 200_000
TOO_LARGE = N_("The file {file} is too large: 100 MB are the most. Bring it in in parts.")
TOO_MANY = N_("The file {file} has too many rows: 200,000 are the most. Bring it in in parts.")
TOO_WIDE = N_("The file {file} has too many columns: 1,000 are the most.")
NOTHING = N_("There is no table in the file {file}.")
ONE_SIGN = N_("The columns are parted by one sign, such as ; or , or a tab, not by “{text}”.")
LONGER = N_("The line has more values than there are headings; they were kept: {values}.")
NAMED_SIGNS = {"tab": "\t", "\\t": "\t", "semicolon": ";", "comma": ",", "space": " "}


def read_csv(content: bytes, file: str, wish: Form = AS_FOUND) -> Table:
    """The table in the bytes of a file."""
    if len(content) > MOST_BYTES:
        raise Invalid(TOO_LARGE, file=file)
    text, encoding = decoded(content, file, wish.encoding)
    quote = wish.quote if wish.quote is not None else quote_of(text)
    delimiter = _sign(wish.delimiter) or delimiter_of(text, quote)
    remarks: list[Remark] = []
    found: list[tuple[int, list[str]]] = []
    for line, values in records(text, delimiter, quote, remarks):
        if len(found) > MOST_ROWS:
            raise Invalid(TOO_MANY, file=file)
        if values and not (line == 1 and values[0].lower().startswith(SAID)):
            found.append((line, [unguarded(value.strip()) for value in values]))
    form = Form(
        encoding=encoding, delimiter=delimiter, quote=quote, header=wish.header, sheet=None
    )
    return tabled(found, file, form, remarks, proof(text))


def tabled(
    found: Sequence[tuple[int, Sequence[str]]],
    file: str,
    form: Form,
    remarks: Iterable[Remark] = (),
    proven: str = "",
    sheets: tuple[str, ...] = (),
) -> Table:
    """Records as a table: headings, rows of one width, and what stood above the headings."""
    if not found:
        raise Invalid(NOTHING, file=file)
    at = form.header if form.header is not None else heading_row([r for _, r in found])
    at = max(NO_HEADING, min(at, len(found) - 1))
    told = [] if at == NO_HEADING else _trimmed(found[at][1])
    rows = [(line, _trimmed(values)) for line, values in found[at + 1 :]]
    width = max([len(told), *(len(values) for _, values in rows)])
    if width > MOST_COLUMNS:
        raise Invalid(TOO_WIDE, file=file)
    longer = [
        _longer(line, values[len(told) :])
        for line, values in rows
        if len(values) > len(told) > 0
    ]
    return Table(
        file=file,
        headings=tuple(told + [""] * (width - len(told))),
        rows=tuple(
            Row(line=line, values=(*values, *[""] * (width - len(values))))
            for line, values in rows
            if any(values)
        ),
        form=replace(form, header=at),
        proof=proven,
        sheets=sheets,
        preamble=tuple(" ".join(filter(None, values)) for _, values in found[: max(at, 0)]),
        remarks=(*remarks, *longer),
    )


def _trimmed(values: Sequence[str]) -> list[str]:
    """Without the empty fields at the end."""
    width = len(values)
    while width and not values[width - 1]:
        width -= 1
    return list(values[:width])


def _longer(line: int, values: Sequence[str]) -> Remark:
    said = " · ".join(filter(None, values))
    return Remark(line=line, reason=LONGER, values={"values": said[:200]}, lost=False)


def _sign(text: str | None) -> str:
    if text is None:
        return ""
    sign = NAMED_SIGNS.get(text.lower(), text)
    if len(sign) != 1 or sign in "\r\n\"'":
        raise Invalid(ONE_SIGN, text=text)
    return sign
