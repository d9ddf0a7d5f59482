"""The plan of a week on one page: what is overdue, and seven days with room to write."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.week_sheet import Day, Item, WeekSheet
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import Columns
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import HEAD, THICK, head
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Placed, Row
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_BOX = 2.8
_INDENT = 5.4
_AIR = 1.2  # between two items
_LEAST = 15.0  # a day without anything in it


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick, or the dot of something that takes place."""

    step: bool
    colour: str
    height: float = _BOX

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw it; the words beside it say the same."""
        with paper.artifact():
            if not self.step:
                paper.dots([(x + _BOX / 2, y + _BOX / 2, 1.0)], self.colour)
                return
            corners = [(x, y), (x + _BOX, y), (x + _BOX, y + _BOX), (x, y + _BOX), (x, y)]
            paper.line(corners, self.colour, 0.8)


@dataclass(frozen=True, slots=True)
class Room:
    """White paper to write on."""

    height: float

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Nothing: it is to be filled by hand."""


def render_week(sheet: WeekSheet, look: Look, printed_on: date) -> Rendered:
    """Print the plan in `look`; the same arguments give the same bytes."""
    page = look.page
    paper = Paper(page.width, page.height, sheet.language, scale=page.scale)
    bench = Bench(look, sheet.language)
    columns = Columns(paper, [page.margin])
    columns.y = HEAD
    plan = _Plan(bench, sheet, paper.root.add("Art"))
    columns.place(plan.opening())
    columns.place([row for day in sheet.before for row in plan.day(day, "before")])
    days = [list(plan.day(day, f"days.{n}")) for n, day in enumerate(sheet.days)]
    spare = columns.room - sum(row.before + row.height for day in days for row in day)
    spare = max(0.0, spare - 0.5) / max(1, len(days))
    for day in days:
        columns.place([*day, _spacer(page.inner, spare)] if spare > 1 else day)
    said = Running(sheet.title, sheet.rubric, sheet.footer, sheet.page)
    draw_margins(bench, paper, columns.pages, said)
    meta = called(sheet.title, sheet.rubric, sheet.language)
    return finished(paper, meta, printed_on, bench.notices)


def _spacer(width: float, height: float) -> Row:
    return Row((), width, (Placed(0, 0, Room(height)),))


class _Plan:
    """Makes the rows of the plan, in reading order."""

    def __init__(self, bench: Bench, sheet: WeekSheet, root: Tag) -> None:
        self.bench, self.sheet, self.root = bench, sheet, root
        self.pen = Pen(bench)
        page = bench.look.page
        self.width = page.inner
        self.side = page.span(3)
        self.left = self.side + page.gutter
        self.rule = bench.look.colour("rule")

    def opening(self) -> list[Row]:
        """Rubric and title."""
        sheet = self.sheet
        title = self.pen.say(
            self.root, sheet.title, "title_small", self.width, "title", kind="H1", lines=2
        )
        colour = self.bench.look.colour("primary")
        return [
            head(self.pen, self.root, sheet.rubric, sheet.as_of, self.width),
            Row((Cell(0, title),), self.width, above=4.6, below=3.0, rule=colour, weight=THICK),
        ]

    def day(self, day: Day, field: str) -> Iterator[Row]:
        """The rows of a day: its name at the left of the first item."""
        section, pen = self.root.add("Sect"), self.pen
        named = pen.cell(
            0,
            pen.say(section, day.name, "body_heading", self.side, f"{field}.name", kind="H2"),
            pen.say(section, day.date, "note", self.side, f"{field}.date"),
        )
        items = section.add("L")
        first: tuple[Cell, ...] = (named,)
        if not day.items:
            yield self._row(first, (), (Placed(self.left, 0, Room(_LEAST - 5)),))
        for number, item in enumerate(day.items):
            cells, box = self._item(items, item, f"{field}.items.{number}")
            yield self._row(first, cells, (box,))
            first = ()

    def _row(
        self, first: tuple[Cell, ...], cells: Sequence[Cell], drawings: tuple[Placed, ...]
    ) -> Row:
        return Row(
            (*first, *cells),
            self.width,
            drawings,
            before=_AIR if first else 0.0,
            above=1.8 if first else 0.0,
            below=_AIR,
            rule=self.rule if first else "",
        )

    def _item(self, items: Tag, item: Item, field: str) -> tuple[tuple[Cell, ...], Placed]:
        entry = items.add("LI")
        body, pen = entry.add("LBody"), self.pen
        width = self.width - self.left - _INDENT
        text = pen.cell(
            self.left + _INDENT,
            pen.say(body, item.text, "step_title", width, f"{field}.text"),
            pen.say(body, item.about, "step_text", width, f"{field}.about"),
        )
        colour = self.bench.look.colour("primary" if item.step else "accent")
        return (text,), Placed(self.left, 0.5, Box(item.step, colour))
