"""Reading the sample story from its files: names become keys, words become dates."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.ids import Key
from desktop_app.domain.seed import Seed, SeedValue
from desktop_app.domain.when import Anchor, When
from desktop_app.values import dataclass

Written: TypeAlias = str | int | float | bool | Mapping[str, str]
Rows: TypeAlias = Mapping[str, list[Mapping[str, Written]]]

NOT_COLUMNS = frozenset(("ref", "id", "file"))


@dataclass(frozen=True, slots=True)
class _Row:
    table: str
    written: Mapping[str, Written]


def read_seeds(folder: Path) -> tuple[Seed, ...]:
    """All rows of the files in a folder."""
    rows = tuple(_rows(folder))
    keys = _keys(rows)
    days = _days(rows)
    return tuple(
        Seed(
            table=row.table,
            id=_key(row, keys),
            values={
                name: _value(name, written, keys, days)
                for name, written in row.written.items()
                if name not in NOT_COLUMNS
            },
            file=str(row.written.get("file", "")),
        )
        for row in rows
    )


def _rows(folder: Path) -> Iterator[_Row]:
    for path in sorted(folder.glob("*.toml")):
        tables: Rows = tomllib.loads(path.read_text(encoding="utf-8"))
        for table, rows in tables.items():
            yield from (_Row(table, row) for row in rows)


def _keys(rows: tuple[_Row, ...]) -> dict[str, Key]:
    """The keys by the names the files use; a cluster bears the key of its organisation."""
    named = {
        str(row.written["ref"]): str(row.written["id"]) for row in rows if "ref" in row.written
    }
    return {name: Key(named.get(key, key)) for name, key in named.items()}


def _key(row: _Row, keys: Mapping[str, Key]) -> Key:
    written = str(row.written["id"])
    return keys.get(written, Key(written))


def _days(rows: tuple[_Row, ...]) -> dict[str, When]:
    """The dates other dates hang on, by the name of their row."""
    return {
        str(row.written["ref"]): _date(written, {}, {})
        for row in rows
        for written in row.written.values()
        if isinstance(written, Mapping) and "anchor" not in written and "ref" in row.written
    }


def _value(
    name: str, written: Written, keys: Mapping[str, Key], days: Mapping[str, When]
) -> SeedValue:
    if isinstance(written, Mapping):
        return _date(written, keys, days)
    return keys[str(written)] if name.endswith("_id") else written


def _date(
    written: Mapping[str, str], keys: Mapping[str, Key], days: Mapping[str, When]
) -> When:
    """What was said, or what hangs on the date of another row."""
    if "anchor" not in written:
        return When.parse(written["text"])
    name = written["anchor"]
    anchor = Anchor(text=written["called"], offset=written["offset"], key=keys[name])
    return When(text=written["text"]).relative_to(anchor).anchored(days[name])
