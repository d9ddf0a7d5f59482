"""A poster: a head and a picture on lying paper from A4 to A0, the same as a list behind it.

On larger paper the letters grow with the distance they are read from.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.network_sheet import NetworkSheet
from desktop_app.domain.timeline_sheet import TimelineSheet
from desktop_app.layout.network_page import Area
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import BOTTOM, TOP, Columns
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import HEAD, THICK, head
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Row
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_SIZES: Mapping[str, tuple[float, float, float]] = {
    "A4": (297.0, 210.0, 1.0),
    "A3": (420.0, 297.0, 1.2),
    "A2": (594.0, 420.0, 1.5),
    "A1": (841.0, 594.0, 1.9),
    "A0": (1189.0, 841.0, 2.4),
}
Told: TypeAlias = NetworkSheet | TimelineSheet
"""What is told on posters."""

_LOWEST = 78.0  # millimetres: below this the picture cannot be read and gets its own page
_GAP = 9.0  # between the columns of the list


def on_paper(look: Look, size: str) -> Look:
    """The look on a lying sheet of that size."""
    if size not in _SIZES:
        known = ", ".join(_SIZES)
        raise Invalid(N_("There is no paper “{size}”, only {known}."), size=size, known=known)
    width, height, scale = _SIZES[size]
    page = replace(look.page, width=width / scale, height=height / scale, scale=scale)
    return replace(look, page=page)


@dataclass(frozen=True, slots=True)
class Poster:
    """One that is being made; pieces are put on paper in the order of these methods."""

    told: Told
    look: Look
    paper: Paper
    pen: Pen
    root: Tag

    def open(self, *, below: float) -> list[Row]:
        """The head: what it is, its title, and a thick rule."""
        told, pen, root, width = self.told, self.pen, self.root, self.look.page.inner
        title = pen.cell(
            0,
            pen.say(root, told.title, "title_small", width, "title", kind="H1", lines=1),
            pen.say(root, told.subtitle, "subtitle", width, "subtitle", before=0.8),
        )
        colour = self.look.colour("primary")
        return [
            head(pen, root, told.rubric, told.as_of, width),
            Row((title,), width, above=4.0, below=below, rule=colour, weight=THICK),
        ]

    def area(self, opening: Sequence[Row]) -> Area:
        """Put the head on paper; what is left for the picture, if need be on the next page."""
        page = self.look.page
        columns = Columns(self.paper, [page.margin])
        columns.y = HEAD
        columns.place(list(opening))
        if columns.room < _LOWEST:
            columns.start_page()
        height = page.height - BOTTOM - 1.0 - columns.y
        return Area(page.margin, columns.y, page.inner, height)

    def column(self, least: float) -> float:
        """How wide the columns of the list are: as many as fit."""
        count, inner = self._count(least), self.look.page.inner
        return (inner - (count - 1) * _GAP) / count

    def heading(self, width: float) -> Row:
        """What stands above the list."""
        said = self.pen.say(
            self.root, self.told.listed, "body_heading", width, "listed", kind="H2"
        )
        return Row((Cell(0, said),), width, below=2.0, keep=True)

    def close(self, rows: Iterable[Row], least: float, printed_on: date) -> Rendered:
        """The list on pages of its own, and the finished file."""
        told, width = self.told, self.column(least)
        lefts = [
            self.look.page.margin + place * (width + _GAP)
            for place in range(self._count(least))
        ]
        Columns(self.paper, lefts, top=TOP).place(list(rows))
        said = Running(told.title, told.rubric, told.footer, told.page)
        draw_margins(self.pen.bench, self.paper, self.paper.pages, said)
        meta = called(told.title, told.rubric, told.language)
        return finished(self.paper, meta, printed_on, self.pen.bench.notices)

    def _count(self, least: float) -> int:
        return max(1, int((self.look.page.inner + _GAP) // (least + _GAP)))


def begun(told: Told, look: Look) -> Poster:
    """An empty poster in the language of its words."""
    page = look.page
    paper = Paper(page.width, page.height, told.language, scale=page.scale)
    pen = Pen(Bench(look, told.language))
    return Poster(told, look, paper, pen, paper.root.add("Art"))
