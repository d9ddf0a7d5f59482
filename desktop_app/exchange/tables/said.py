"""What one row of a table says, gathered under the aims of its columns."""

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.domain.columns import KEPT, OWN_FIELD, SKIP, Column, Matching
from desktop_app.domain.draft import Extra, Remark
from desktop_app.exchange.tables.table import Row

JOINED = " ::: "


class Said:
    """The cells of a row by aim; what has been asked for is used up."""

    def __init__(self, row: Row, matching: Matching) -> None:
        self.line = row.line
        self.remarks: list[Remark] = []
        self.first_day = matching.day_first
        self.asked = {column.aim for column in matching.columns}
        self.extras: list[Extra] = []
        self.cells: list[tuple[Column, str]] = []
        self.labels: dict[tuple[str, str], list[str]] = {}
        self._by_aim: dict[str, list[str]] = defaultdict(list)
        for number, value in enumerate(row.values, 1):
            column = matching.columns[number - 1]
            if value and column.aim != SKIP:
                self._take(column, value, number)

    def _take(self, column: Column, value: str, number: int) -> None:
        if column.aim in (OWN_FIELD, KEPT):
            self.extras.append(Extra(name=column.heading or str(number), value=value))
        elif column.aim == "label":
            self.labels[column.label, column.group] = parts(value)
        else:
            self.cells.append((column, value))
            self._by_aim[column.aim].append(value)

    def one(self, aim: str) -> str:
        """The first cell with an aim, on one line."""
        return " ".join(self._by_aim[aim][0].split()) if self._by_aim.get(aim) else ""

    def all(self, aim: str) -> list[str]:
        """All values of an aim, joined ones apart."""
        return [part for value in self._by_aim.get(aim, ()) for part in parts(value)]

    def whole(self, aim: str) -> list[str]:
        """The cells of an aim as they stand."""
        return list(self._by_aim.get(aim, ()))

    def ways(self, fields: frozenset[str]) -> Iterator[tuple[Column, str, str]]:
        """Each value whose field is one of some, with its column and the label beside it."""
        for column, value in self.cells:
            if column.field in fields:
                labels = self.labels.get((column.field, column.group), [])
                for at, part in enumerate(parts(value)):
                    beside = labels[min(at, len(labels) - 1)] if labels else ""
                    yield column, part, beside.removeprefix("*").strip()

    def remark(
        self, reason: str, *, lost: bool = False, asks: bool = False, **values: str
    ) -> None:
        """Note what could not be taken as it was meant."""
        self.remarks.append(
            Remark(line=self.line, reason=reason, values=values, lost=lost, asks=asks)
        )


def parts(value: str) -> list[str]:
    """The values of a cell: Google joins several by ` ::: `."""
    if ":::" not in value:
        return [value]
    return [part for piece in value.split(":::") if (part := piece.strip())]
