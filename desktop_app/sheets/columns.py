"""Rows poured into columns, from page to page; heads are repeated where a list goes on."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.sheets.paper import Page, Paper
from desktop_app.sheets.rows import Cell, Row, Said

TOP, BOTTOM = 24.0, 15.8  # from the edges to the first and the last line of a page
_NEAR = 0.05


class Columns:
    """The columns of one sheet: where the next row goes, and the pages made for it."""

    def __init__(
        self,
        paper: Paper,
        lefts: Sequence[float],
        *,
        top: float = TOP,
        bottom: float = BOTTOM,
    ) -> None:
        self._paper, self._lefts, self._top = paper, list(lefts), top
        self._bottom = paper.height - bottom
        self._column = 0
        self._first = len(paper.pages)
        paper.new_page()
        self.y, self.empty = top, True

    @property
    def pages(self) -> list[Page]:
        """The pages made here."""
        return self._paper.pages[self._first :]

    @property
    def room(self) -> float:
        """What is left below in this column."""
        return self._bottom - self.y

    @property
    def x(self) -> float:
        """The left edge of this column."""
        return self._lefts[self._column]

    def go_on(self) -> None:
        """To the next column, or to a new page."""
        self._column += 1
        if self._column == len(self._lefts):
            self._column = 0
            self._paper.new_page()
        self.y, self.empty = self._top, True

    def start_page(self) -> None:
        """A new page, unless this one is empty."""
        if not (self.empty and self._column == 0):
            self._column = len(self._lefts) - 1
            self.go_on()

    def place(self, rows: Sequence[Row], head: Sequence[Row] = ()) -> None:
        """Draw the rows in their order; `head` stands above them again in every new column."""
        again = [_unsaid(row) for row in head]
        left = list(rows)
        while left:
            row = left.pop(0)
            before = 0.0 if self.empty else row.before
            if before + self._needed([row, *left]) <= self.room + _NEAR:
                self._draw(row, before)
                continue
            tall = row.flows or row.height > self._bottom - self._top - self._tall(again)
            parts = row.split(self.room - before) if tall else None
            if parts is not None:
                self._draw(parts[0], before)
                left.insert(0, parts[1])
            elif self.empty or (again and self.y <= self._top + self._tall(again) + _NEAR):
                self._draw(row, before)  # nothing to be gained by another column
                continue
            else:
                left.insert(0, row)
            self.go_on()
            for each in again:
                self._draw(each, 0.0 if self.empty else each.before)

    def _draw(self, row: Row, before: float) -> None:
        row.draw(self._paper, self.x, self.y + before)
        self.y += before + row.height
        self.empty = False

    def _needed(self, rows: Sequence[Row]) -> float:
        """The first row, and of what it must stay with as much as makes sense."""
        needed = 0.0
        for index, row in enumerate(rows):
            needed += row.before if index else 0.0
            if not row.keep:
                return needed + (row.least if index else row.height)
            needed += row.height
        return needed

    @staticmethod
    def _tall(rows: Sequence[Row]) -> float:
        return sum(row.before + row.height for row in rows)


def _unsaid(row: Row) -> Row:
    """A row as decoration: it has been said where the list begins."""
    cells = tuple(
        Cell(cell.x, tuple(Said(None, part.text, part.before) for part in cell.parts))
        for cell in row.cells
    )
    return replace(row, cells=cells, keep=False)
