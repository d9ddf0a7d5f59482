"""The network on paper: the picture on the first page, the same as a list behind it."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.network_sheet import NetworkSheet
from desktop_app.layout.network_page import Area
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import BOTTOM, TOP, Columns
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.network_picture import WEIGHTS, draw_bridge, draw_network, draw_node
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import HEAD, THICK, head
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Placed, Row
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_LOWEST = 78.0  # millimetres: below this the picture cannot be read and gets its own page
_COLUMN, _GAP, _NUMBER = 84.0, 9.0, 9.0
_SIGN, _NODE, _BETWEEN, _TALL = 10.5, 2.2, 5.5, 5.0


def render_network(sheet: NetworkSheet, look: Look, printed_on: date) -> Rendered:
    """Print a network in `look`; the same arguments give the same bytes."""
    page = look.page
    paper = Paper(page.width, page.height, sheet.language, scale=page.scale)
    bench = Bench(look, sheet.language)
    pen = Pen(bench)
    root = paper.root.add("Art")
    columns = Columns(paper, [page.margin])
    columns.y = HEAD
    columns.place(_opening(pen, sheet, root, page.inner))
    if columns.room < _LOWEST:
        columns.start_page()
    area = Area(page.margin, columns.y, page.inner, page.height - BOTTOM - 1.0 - columns.y)
    with paper.mark(root.add("Figure", alt=one_line(sheet.alt))):
        draw_network(paper, bench, sheet, area)
    count = max(1, int((page.inner + _GAP) // (_COLUMN + _GAP)))
    width = (page.inner - (count - 1) * _GAP) / count
    lefts = [page.margin + place * (width + _GAP) for place in range(count)]
    Columns(paper, lefts, top=TOP).place(list(_list(pen, sheet, root, width)))
    said = Running(sheet.title, sheet.rubric, sheet.footer, sheet.page)
    draw_margins(bench, paper, paper.pages, said)
    meta = called(sheet.title, sheet.rubric, sheet.language)
    return finished(paper, meta, printed_on, bench.notices)


@dataclass(frozen=True, slots=True)
class _Sign:
    """One sign of the legend; the words beside it say what it means."""

    bench: Bench
    stage: Stage | None = None
    resting: bool = False
    tint: int | None = None
    height: float = _TALL

    @property
    def width(self) -> float:
        """How far its words stand from its left edge."""
        return _SIGN if self.stage is not None else 2 * _NODE + 1.4

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """A piece of a bridge, or a node without its number."""
        with paper.artifact():
            middle = y + _TALL / 2
            if self.stage is None:
                draw_node(paper, self.bench, (x + _NODE, middle), _NODE, self.tint)
                return
            long = self.width - 1.5
            ends = [(x + long * share / 8, middle) for share in range(9)]
            grey = self.bench.look.colour("grey")
            weight = WEIGHTS[self.stage]
            draw_bridge(paper, ends, (grey, grey), weight, resting=self.resting)


def _opening(pen: Pen, sheet: NetworkSheet, root: Tag, width: float) -> list[Row]:
    title = pen.cell(
        0,
        pen.say(root, sheet.title, "title_small", width, "title", kind="H1", lines=1),
        pen.say(root, sheet.subtitle, "subtitle", width, "subtitle", before=0.8),
    )
    colour = pen.bench.look.colour("primary")
    return [
        head(pen, root, sheet.rubric, sheet.as_of, width),
        Row((title,), width, above=4.0, below=2.0, rule=colour, weight=THICK),
        *_legend(pen, sheet, root, width),
    ]


def _legend(pen: Pen, sheet: NetworkSheet, root: Tag, width: float) -> Iterator[Row]:
    """What lines and signs mean, as many side by side as fit."""
    signs = [(_Sign(pen.bench, stage=stage), name) for stage, name in sheet.names.items()]
    signs += [
        (_Sign(pen.bench, stage=Stage.EXCHANGE, resting=True), sheet.resting),
        (_Sign(pen.bench, tint=0), sheet.cluster),
        (_Sign(pen.bench), sheet.organisation),
    ]
    listed = root.add("L")
    cells: list[Cell] = []
    drawings: list[Placed] = []
    x = 0.0
    for number, (sign, name) in enumerate(signs):
        body = listed.add("LI").add("LBody")
        said = pen.say(body, name, "year", 60.0, f"legend.{number}", before=0.7)
        wide = sign.width + max((part.text.ink for part in said), default=0.0)
        if cells and x + wide > width:
            yield Row(tuple(cells), width, tuple(drawings), below=1.0)
            cells, drawings, x = [], [], 0.0
        cells.append(Cell(x + sign.width, said))
        drawings.append(Placed(x, 0.0, sign))
        x += wide + _BETWEEN
    yield Row(tuple(cells), width, tuple(drawings), below=2.0)


def _list(pen: Pen, sheet: NetworkSheet, root: Tag, width: float) -> Iterator[Row]:
    """Every node with its number, its place, and its bridges in words."""
    heading = pen.say(root, sheet.listed, "body_heading", width, "listed", kind="H2")
    yield Row((Cell(0, heading),), width, below=2.0, keep=True)
    items, rule = root.add("L"), pen.bench.look.colour("rule")
    for number, node in enumerate(sheet.nodes, 1):
        entry, field = items.add("LI"), f"nodes.{number}"
        label = pen.say(entry, str(number), "step_date", _NUMBER - 1, kind="Lbl")
        body, room = entry.add("LBody"), width - _NUMBER
        bridges: Sequence[str] = node.bridges or (sheet.alone,)
        told = pen.cell(
            _NUMBER,
            pen.say(body, node.name, "step_title", room, f"{field}.name"),
            pen.say(body, node.where, "step_text", room, f"{field}.where"),
            *(
                pen.say(body, said, "step_text", room, f"{field}.bridges.{place}", before=0.3)
                for place, said in enumerate(bridges)
            ),
        )
        cells = (Cell(0, label), told)
        yield Row(cells, width, above=1.5, below=1.7, rule=rule)
