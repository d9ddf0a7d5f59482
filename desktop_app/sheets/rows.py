"""Rows of set texts side by side: they know their height, draw themselves, and can be split.

A text belongs to its element from the start, in reading order; where a row goes on on the next
page, its element goes on with it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.sheets.paper import Paper
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import MM, Text
from desktop_app.values import dataclass

_NEAR = 0.02


@dataclass(frozen=True, slots=True)
class Said:
    """A text as the content of its element (None: decoration), perhaps opening an address
    or leading to a page.
    """

    tag: Tag | None
    text: Text
    before: float = 0.0
    address: str = ""
    spoken: str = ""
    page: int = 0

    @property
    def height(self) -> float:
        """The height with the space above it."""
        return self.before + self.text.height

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Write the text."""
        top = y + self.before
        with paper.mark(self.tag) if self.tag is not None else paper.artifact():
            paper.text(self.text, x, top)
        if (self.address or self.page) and self.tag is not None:
            box = (x, top, self.text.ink, self.text.height)
            paper.link(self.tag, self.address, self.spoken, box, page=self.page)


class Drawing(Protocol):
    """Something that is not a text: a small bridge, a square code, a bar of colour."""

    @property
    def height(self) -> float:
        """The height in millimetres."""

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw with the upper left corner at (x, y)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Texts below each other, `x` from the left edge of the row."""

    x: float
    parts: tuple[Said, ...]

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return sum(part.height for part in self.parts)


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing in a row: from its left and its upper edge."""

    x: float
    y: float
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side.

    `before` is left out at the top of a column; `keep`: never the last thing in a column;
    `flows`: running text, split wherever there is room for two lines of it.
    """

    cells: tuple[Cell, ...]
    width: float
    drawings: tuple[Placed, ...] = ()
    before: float = 0.0
    above: float = 0.0
    below: float = 0.0
    rule: str = ""
    weight: float = 0.5
    ground: str = ""
    keep: bool = False
    flows: bool = False

    @property
    def height(self) -> float:
        """The height in millimetres, without the space before it."""
        tall = [cell.height for cell in self.cells]
        tall += [placed.y + placed.drawing.height for placed in self.drawings]
        return self.above + max(tall, default=0.0) + self.below

    @property
    def least(self) -> float:
        """The height of the smallest part of it that may stand at the foot of a column."""
        if not self.flows:
            return self.height
        leading = max((p.text.style.leading for c in self.cells for p in c.parts), default=0.0)
        return min(self.height, self.above + 2 * leading / MM)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw with the upper left corner at (x, y)."""
        with paper.artifact():
            if self.ground:
                paper.rectangle(x, y, self.width, self.height, self.ground)
            if self.rule:
                paper.line([(x, y), (x + self.width, y)], self.rule, self.weight)
        for cell in self.cells:
            at = y + self.above
            for part in cell.parts:
                part.draw(paper, x + cell.x, at)
                at += part.height
        for placed in self.drawings:
            placed.drawing.draw(paper, x + placed.x, y + self.above + placed.y)

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """What fits into `room`, and the rest; None if nothing of it does."""
        heads: list[Cell] = []
        rests: list[Cell] = []
        for cell in self.cells:
            fitting, left = _split(cell.parts, room - self.above)
            heads.append(replace(cell, parts=fitting))
            rests.append(replace(cell, parts=left))
        begun = any(cell.parts for cell in heads)
        drawn = all(placed.y + placed.drawing.height <= room for placed in self.drawings)
        if not begun or not drawn:
            return None
        head = replace(self, cells=tuple(heads), below=0.0, keep=False)
        return head, replace(self, cells=tuple(rests), before=0.0, rule="", drawings=())


def _split(parts: Sequence[Said], room: float) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The texts and lines that fit, and the others; one line alone is better left out."""
    for index, part in enumerate(parts):
        if part.height <= room + _NEAR:
            room -= part.height
            continue
        total = len(part.text.lines)
        count = int((room - part.before + _NEAR) * MM // part.text.style.leading)
        count = min(count, total - 1) if total < 4 else min(count, total - 2)
        if count < 1:
            return tuple(parts[:index]), tuple(parts[index:])
        head = replace(part, text=part.text.head(count))
        rest = replace(part, text=part.text.rest(count), before=0.0)
        return (*parts[:index], head), (rest, *parts[index + 1 :])
    return tuple(parts), ()
