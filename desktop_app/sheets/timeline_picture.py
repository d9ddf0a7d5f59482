"""The bridge of a cooperation drawn on paper, from the geometry that the screen shows."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.domain.timeline_sheet import Step, TimelineSheet
from desktop_app.layout.timeline import Band, BandKind, Box, Bridge, Card, Layout, Point
from desktop_app.layout.timeline.palette import COLOURS
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.text import Text
from desktop_app.sheets.timeline_words import PIXEL, lines_in, tick_label
from desktop_app.values import dataclass

_PAD = 2.6  # inside a card
_MOST = {"date": 1, "title": 2, "text": 9}
"""How many lines each part of a card has at most; the list says everything."""
_STRAND, _LEADER = 3.4, 0.7  # points


@dataclass(frozen=True, slots=True)
class Picture:
    """A laid-out timeline and where its upper left corner comes to lie."""

    bench: Bench
    sheet: TimelineSheet
    steps: Mapping[str, Step]
    layout: Layout
    x: float
    y: float

    def draw(self, paper: Paper) -> None:
        """From the ground up; a card never lies under a line."""
        self._bands(paper)
        self._axis(paper)
        for card in self.layout.cards:
            self._line(paper, card.leader, self._ink("rule"), _LEADER)
        for line in self.layout.strands:
            colour = COLOURS[line.strand.colour % len(COLOURS)].line
            if len(line.points) > 1:
                self._line(paper, line.points, colour, _STRAND)
            self._dashed(paper, line.dashed, colour)
        for number, bridge in enumerate(self.layout.bridges):
            self._bridge(paper, bridge, number)
        self._names(paper)
        for number, card in enumerate(self.layout.cards):
            self._card(paper, card, number)
        self._stages(paper)

    def _ink(self, name: str) -> str:
        return self.bench.look.colour(name)

    def _at(self, point: Point) -> tuple[float, float]:
        return self.x + point.x * PIXEL, self.y + point.y * PIXEL

    def _box(self, box: Box) -> tuple[float, float, float, float]:
        x, y = self._at(Point(box.x, box.y))
        return x, y, box.width * PIXEL, box.height * PIXEL

    def _line(self, paper: Paper, points: Sequence[Point], colour: str, weight: float) -> None:
        paper.line([self._at(point) for point in points], colour, weight)

    def _dashed(self, paper: Paper, points: Sequence[Point], colour: str) -> None:
        """A resting cooperation goes on in dashes."""
        for start in range(0, len(points) - 1, 3):
            self._line(paper, points[start : start + 2], colour, _STRAND)

    def _bands(self, paper: Paper) -> None:
        edge = self.layout.width
        for band in sorted(self.layout.bands, key=_width):
            left, right = max(band.box.x, 0.0), min(band.box.right, edge)
            if right <= left:
                continue
            inside = Box(left, band.box.y, right - left, band.box.height)
            colour = "tint" if band.kind is BandKind.PALE else "band"
            paper.rectangle(*self._box(inside), self._ink(colour))
            middle = inside.y + inside.height / 2
            for open_end, tip, back in (
                (band.before, left + 4, 14),
                (band.after, right - 4, -14),
            ):
                if open_end:
                    ends = [Point(tip + back, middle), Point(tip, middle)]
                    self._line(paper, ends, self._ink("grey"), 1.0)

    def _axis(self, paper: Paper) -> None:
        layout, rule = self.layout, self._ink("rule")
        left, right = layout.scale.left, layout.scale.right
        ends = [Point(left, layout.axis), Point(right, layout.axis)]
        self._line(paper, ends, rule, 0.8)
        for number, tick in enumerate(layout.ticks):
            mark = [Point(tick.x, layout.axis), Point(tick.x, layout.axis + 5)]
            self._line(paper, mark, rule, 0.7)
            if tick.label is None:
                continue
            x, y, width, _ = self._box(tick.label)
            label = tick_label(self.sheet.language, tick)
            colour = "ink" if tick.hot else "grey"
            text = self.bench.grown(
                label,
                "year",
                width + 2,
                field=f"ticks.{number}",
                colour=colour,
                align="centre",
            )
            paper.text(text, x - 1, y)
        if layout.tray is not None:
            x, y, width, _ = self._box(layout.tray)
            self._put(paper, self.sheet.tray, "year", x, y + 0.6, width, field="tray")

    def _bridge(self, paper: Paper, bridge: Bridge, number: int) -> None:
        one = self.steps[bridge.milestones[0].key]
        ink = self._ink("grey" if one.cancelled else "primary")
        ends = [Point(bridge.x, bridge.top), Point(bridge.x, bridge.bottom)]
        self._line(paper, ends, ink, 1.4)
        for joint in bridge.joints:
            if abs(joint.y - bridge.centre) > bridge.radius:
                x, y = self._at(Point(bridge.x, joint.y))
                paper.dots([(x, y, 1.3)], self._ink("paper"))
                paper.dots([(x, y, 1.3)], COLOURS[joint.colour % len(COLOURS)].line, line=1.4)
        x, y = self._at(Point(bridge.x, bridge.centre))
        radius = bridge.radius * PIXEL
        hollow = one.planned or one.cancelled
        paper.dots([(x, y, radius)], self._ink("paper") if hollow else ink)
        if hollow:
            paper.dots([(x, y, radius - 0.3)], ink, line=1.2)
        text = self._disc(_numbers(bridge), radius, "primary" if hollow else "paper", number)
        paper.text(text, x - radius, y - text.style.size * 0.63 / 72 * 25.4)

    def _disc(self, label: str, radius: float, colour: str, number: int) -> Text:
        return self.bench.grown(
            label,
            "disc",
            2 * radius,
            lines=1,
            field=f"discs.{number}",
            colour=colour,
            align="centre",
        )

    def _names(self, paper: Paper) -> None:
        for number, line in enumerate(self.layout.strands):
            colours = COLOURS[line.strand.colour % len(COLOURS)]
            start = (*line.points, *line.dashed)[0]
            x, y = self._at(start)
            paper.dots([(x, y, 1.9)], colours.line)
            paper.dots([(x, y, 0.8)], self._ink("paper"))
            left, top, width, _ = self._box(line.name)
            field = f"strands.{number}"
            self._put(paper, line.strand.name, "step_title", left, top, width, field=field)
            if line.caption is not None:
                left, top, width, _ = self._box(line.caption)
                said = line.strand.caption
                self._put(paper, said, "note", left, top, width, field=f"{field}.caption")

    def _card(self, paper: Paper, card: Card, number: int) -> None:
        """Date, title, and as much of the text as there is room for."""
        x, y, width, height = self._box(card.box)
        paper.rectangle(x, y, width, height, self._ink("rule"))
        paper.rectangle(x + 0.2, y + 0.2, width - 0.4, height - 0.4, self._ink("paper"))
        inner, at, bottom = width - 2 * _PAD, y + 1.7, y + height - 1.4
        field = f"cards.{number}"
        for said, style, name in self._told(card):
            leading = self.bench.style(style).leading
            room = lines_in(bottom - at, leading)
            most = min(room, _MOST[name] + (2 if len(card.says) > 1 else 0))
            if most < 1:
                continue
            text = self.bench.shortened(said, style, inner, lines=most, field=f"{field}.{name}")
            if text is not None:
                paper.text(text, x + _PAD, at)
                at += text.height + 0.3

    def _told(self, card: Card) -> Iterator[tuple[str, str, str]]:
        """What a card says: one step, or the first and the last date of several."""
        said = [self.steps[each.key] for each in card.says]
        first, last = said[0].short_wording, said[-1].short_wording
        dated = first if first == last else f"{first} – {last}"
        yield f"{_numbers(card.bridge)} · {dated}", "step_date", "date"
        yield " · ".join(step.title for step in said if step.title), "step_title", "title"
        if len(said) == 1:
            told = (said[0].state, said[0].text)
            yield " · ".join(part for part in told if part), "step_text", "text"

    def _stages(self, paper: Paper) -> None:
        for number, stage in enumerate(self.layout.stages):
            x, y, width, height = self._box(stage.box)
            paper.rectangle(x, y, width, height, self._ink("band" if stage.current else "tint"))
            if stage.labelled:
                name = self.sheet.names[stage.span.stage]
                top = y + (height - 9 / 72 * 25.4) / 2
                self._put(
                    paper,
                    name,
                    "year",
                    x,
                    top,
                    width,
                    field=f"stages.{number}",
                    align="centre",
                )

    def _put(
        self,
        paper: Paper,
        content: str,
        style: str,
        x: float,
        y: float,
        width: float,
        *,
        field: str,
        align: str = "left",
    ) -> None:
        text = self.bench.shortened(content, style, width, field=field, align=align)
        if text is not None:
            paper.text(text, x, y)


def _numbers(bridge: Bridge) -> str:
    """Where the list tells of it."""
    last = bridge.number + len(bridge.milestones) - 1
    return str(last) if last == bridge.number else f"{bridge.number}–{last}"


def _width(band: Band) -> float:
    """The widest first, so that a narrow one is never hidden."""
    return -band.box.width
