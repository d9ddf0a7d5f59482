"""How many real CSV files come apart rightly: every heading and every value in its column.

What is right was looked up by hand. The sniffer of Python and clevercsv stand beside us, with a
guess of the encoding; clevercsv only where it is installed.
"""

import csv
import importlib
import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

from card_rates import guessed, percent
from dedupe import corpora
from measured import Measured

from desktop_app.domain.errors import UserError
from desktop_app.exchange.tables.opening import table_of

Rows = list[list[str]]
Reader = Callable[[Path], Rows]

SEMICOLONS = "german-semicolon"
ENDINGS = {".csv", ".xlsx", ".ods", ".xls"}


def measure() -> Iterator[Measured]:
    """One row for each folder with CSV files, and one for all."""
    folder = corpora()
    if folder is None or not (folder / "csv").is_dir():
        yield Measured("CSV files of other programs", "–", "skipped: not here", within=True)
        return
    sources = sorted(one for one in (folder / "csv").iterdir() if list(one.glob("*.csv")))
    for source in sources:
        yield _row(source.name, sorted(source.glob("*.csv")))
    every = [path for source in sources for path in sorted(source.glob("*.csv"))]
    yield _row("all CSV files", every)


def our_rate(files: list[Path]) -> float:
    """The part of these files that we read as they are, in percent."""
    return percent(sum(_is_right(path, _ours) for path in files), len(files))


def _row(name: str, files: list[Path]) -> Measured:
    ours = our_rate(files)
    theirs = {
        peer: percent(sum(_is_right(path, reader) for path in files), len(files))
        for peer, reader in _peers()
    }
    told = ", ".join(f"{peer}: {rate:.0f} %" for peer, rate in theirs.items())
    what = f"{name}, {len(files)} files: every value in its column"
    better = all(ours >= rate for rate in theirs.values())
    return Measured(what, "as the others, or more", f"{ours:.0f} % ({told})", better)


def _peers() -> Iterator[tuple[str, Reader]]:
    yield "csv.Sniffer", _sniffed
    if importlib.util.find_spec("clevercsv") is not None:
        yield "clevercsv", _clever


def _is_right(path: Path, reader: Reader) -> bool:
    try:
        return _plain(reader(path)) == _plain(_truth(path))
    except (UserError, csv.Error, ValueError, TypeError):
        return False


def _plain(rows: Rows) -> Rows:
    """Without empty lines, and without empty fields and spaces at the ends."""
    bare = [[value.strip() for value in row] for row in rows]
    for row in bare:
        while row and not row[-1]:
            row.pop()
    return [row for row in bare if row]


def _truth(path: Path) -> Rows:
    sign = ";" if path.parent.name == SEMICOLONS else ","
    text = guessed(path.read_bytes())
    return list(csv.reader(text.splitlines(keepends=True), delimiter=sign))


def _ours(path: Path) -> Rows:
    table = table_of(path.read_bytes(), path.name)
    return [list(table.headings), *(list(row.values) for row in table.rows)]


def _sniffed(path: Path) -> Rows:
    text = guessed(path.read_bytes())
    dialect = csv.Sniffer().sniff(text)
    return list(csv.reader(text.splitlines(keepends=True), dialect))


def _clever(path: Path) -> Rows:
    clevercsv = importlib.import_module("clevercsv")
    text = guessed(path.read_bytes())
    dialect = clevercsv.Sniffer().sniff(text)
    if dialect is None:
        raise ValueError(path.name)
    return list(clevercsv.reader(text.splitlines(keepends=True), dialect))
