"""The network on paper: the picture on the first page, the same as a list behind it."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.network_sheet import NetworkSheet
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.look import Look
from desktop_app.sheets.network_picture import WEIGHTS, draw_bridge, draw_network, draw_node
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.poster_page import Poster, begun
from desktop_app.sheets.rendered import Rendered
from desktop_app.sheets.rows import Cell, Placed, Row
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_COLUMN, _NUMBER = 84.0, 9.0
_SIGN, _NODE, _BETWEEN, _TALL = 10.5, 2.2, 5.5, 5.0


def render_network(sheet: NetworkSheet, look: Look, printed_on: date) -> Rendered:
    """Print a network in `look`; the same arguments give the same bytes."""
    poster = begun(sheet, look)
    paper, pen, root = poster.paper, poster.pen, poster.root
    opening = poster.open(below=2.0)
    area = poster.area([*opening, *_legend(pen, sheet, root, look.page.inner)])
    with paper.mark(root.add("Figure", alt=one_line(sheet.alt))):
        draw_network(paper, pen.bench, sheet, area)
    return poster.close(_list(poster, sheet, poster.column(_COLUMN)), _COLUMN, printed_on)


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


def _list(poster: Poster, sheet: NetworkSheet, width: float) -> Iterator[Row]:
    """Every node with its number, its place, and its bridges in words."""
    yield poster.heading(width)
    pen = poster.pen
    items, rule = poster.root.add("L"), poster.look.colour("rule")
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
