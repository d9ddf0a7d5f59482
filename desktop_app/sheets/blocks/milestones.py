"""The steps of a cooperation: on an axis true to scale, or as a list when there are many."""

from collections.abc import Sequence

from desktop_app.domain.sheet import Milestone
from desktop_app.layout.timeline.paper_axis import Axis, Mark, Span, axis
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_MOST_ON_AXIS = 6
_GAP = 5.0
_INDENT = 2.2
_TURN = 3.4  # where the first elbow turns below the axis, and how far the last one is from it
_TURNS = 3.0
_BETWEEN = 0.3  # a little air at the ends of bands, so that two months in a row are two
_MARK = "*"
_TWO_COLUMNS = 150.0  # a list this wide has two columns


@dataclass(frozen=True, slots=True)
class Step:
    """The texts of one milestone."""

    date: Setting
    title: Setting
    text: Setting

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return self.date.height + 0.3 + self.title.height + 0.5 + self.text.height

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the texts below each other."""
        y += write(paper, parent, "P", self.date, x, y) + 0.3
        y += write(paper, parent, "P", self.title, x, y) + 0.5
        write(paper, parent, "P", self.text, x, y)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Heading, axis with marks, elbows, and labels in even columns."""

    heading: Setting
    note: Setting
    axis: Axis
    steps: tuple[Step, ...]
    years: tuple[Setting, ...]
    width: float
    job: Job

    @property
    def _drawn(self) -> bool:
        return any(mark.at is not None for mark in self.axis.marks)

    @property
    def _axis_y(self) -> float:
        return 13.2 if self._drawn else 5.0

    @property
    def _labels_y(self) -> float:
        return self._axis_y + 9.2 if self._drawn else 7.0

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return self._labels_y + max(step.height for step in self.steps)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        section = parent.add("Sect")
        write(paper, section, "H2", self.heading, x, y)
        if self._drawn:
            self._draw_axis(paper, x, y + self._axis_y)
        items = section.add("L")
        for mark, step in zip(self.axis.marks, self.steps, strict=True):
            body = items.add("LI").add("LBody")
            step.draw(paper, x + mark.label + _INDENT, y + self._labels_y - 0.2, body)
        with paper.artifact():
            for mark in self.axis.marks:
                left = x + mark.label + 0.3
                bottom = y + self._labels_y + max(step.height for step in self.steps)
                top = y + self._labels_y + 1.2
                paper.line([(left, top), (left, bottom)], self._colour("primary"), 0.7)
        write(paper, section, "P", self.note, x + self.width - 80, y + 0.4)

    def _colour(self, name: str) -> str:
        return self.job.look.colour(name)

    def _draw_axis(self, paper: Paper, x: float, y: float) -> None:
        lines, ink = self.axis, self._colour("primary")
        with paper.artifact():
            for mark in lines.marks:
                if mark.band:
                    left, right = mark.band
                    band = self._colour("band")
                    wide = max(right - left - 2 * _BETWEEN, 0.4)
                    paper.rectangle(x + left + _BETWEEN, y - 2.6, wide, 5.2, band)
            paper.line([(x, y), (x + self.width, y)], self._colour("rule"), 1.0)
            for tick in lines.ticks:
                top = y - (1.9 if tick.year_begins else 1.1)
                paper.line([(x + tick.x, top), (x + tick.x, y)], self._colour("rule"), 0.7)
            paper.line([(x + lines.begin, y), (x + lines.end, y)], ink, 2.2)
            for mark in lines.marks:
                self._draw_elbow(paper, mark, x, y)
            self._draw_dots(paper, x, y)
        for (at, _), year in zip(lines.years, self.years, strict=True):
            year.draw(paper, None, x + at - 1.6, y - 7.4)

    def _draw_elbow(self, paper: Paper, mark: Mark, x: float, y: float) -> None:
        if mark.at is None:
            return
        turn = y + _TURN + mark.elbow * _TURNS
        left = x + mark.label + 0.3
        bottom = y + self._labels_y - self._axis_y + 1.2
        points = [(x + mark.at, y), (x + mark.at, turn), (left, turn), (left, bottom)]
        paper.line(points, self._colour("primary"), 0.7)

    def _draw_dots(self, paper: Paper, x: float, y: float) -> None:
        dated = [mark for mark in self.axis.marks if mark.at is not None]
        open_marks = [(x + (mark.at or 0.0), y, 1.7) for mark in dated[:-1]]
        if open_marks:
            paper.dots(open_marks, self._colour("paper"))
            paper.dots(open_marks, self._colour("primary"), line=1.6)
        paper.dots([(x + (dated[-1].at or 0.0), y, 2.0)], self._colour("accent"))


@dataclass(frozen=True, slots=True)
class StepList:
    """A part of a long list of milestones: two columns along vertical lines."""

    heading: Setting
    note: Setting
    columns: tuple[tuple[Step, ...], ...]
    air: float
    width: float
    line: str
    dot: str
    paper_colour: str

    @property
    def _top(self) -> float:
        return 8.0 if self.heading.parts else 0.0

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return self._top + max(_tall(column, self.air) for column in self.columns)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        section = parent.add("Sect")
        write(paper, section, "H2", self.heading, x, y)
        items = section.add("L")
        for column in self.columns:
            at = y + self._top
            for step in column:
                self._entry(paper, step, x, at, items.add("LI").add("LBody"))
                at += _entry(step, self.air)
            x += self.width + _GAP + 1
        write(paper, section, "P", self.note, x - _GAP - 1 - 80, y + 0.4)

    def _entry(self, paper: Paper, step: Step, x: float, y: float, body: Tag) -> None:
        line = x + 27
        with paper.artifact():
            paper.line([(line, y), (line, y + _entry(step, self.air))], self.line, 0.8)
            paper.dots([(line, y + 2.2, 1.2)], self.paper_colour)
            paper.dots([(line, y + 2.2, 1.2)], self.dot, line=1.2)
        write(paper, body, "P", step.date, x, y + 0.2)
        at = y + 0.2 + write(paper, body, "P", step.title, x + 31, y + 0.2)
        write(paper, body, "P", step.text, x + 31, at + 0.2)


def milestones(job: Job, width: float, form: str) -> list[Block]:
    """The milestones on an axis; more than six as a list."""
    shown = [
        (number, each)
        for number, each in enumerate(job.sheet.milestones)
        if each.title.strip() or each.text.strip()
    ]
    if not shown:
        return []
    note = Setting()
    if any(each.derived for _, each in shown):
        explained = f"{_MARK} {job.sheet.labels.derived}"
        note = job.line(explained, "note", 80, align="right")
    beside = note.ink + 4 if note.parts else 0.0
    heading = job.line(job.sheet.labels.milestones, "heading", width - beside)
    if len(shown) > _MOST_ON_AXIS or form == "list":
        return _lists(job, shown, width, heading, note)
    lines = axis([Span(m.earliest, m.latest) for _, m in shown], width, _GAP)
    last = max((m.index for m in lines.marks if m.at is not None), default=-1)
    steps = tuple(
        _step(
            job,
            *shown[mark.index],
            lines.column - _INDENT,
            short=True,
            bare=form == "compact",
            last=mark.index == last,
        )
        for mark in lines.marks
    )
    years = tuple(job.line(str(year), "year", 20) for _, year in lines.years)
    return [Timeline(heading, note, lines, steps, years, width, job)]


def _step(
    job: Job,
    number: int,
    milestone: Milestone,
    width: float,
    *,
    short: bool,
    bare: bool = False,
    last: bool = False,
) -> Step:
    field = f"milestones.{number}"
    wording = milestone.short_wording if short else milestone.wording
    date = (wording or milestone.wording) + (_MARK if milestone.derived else "")
    return Step(
        date=job.fit(
            f"{field}.date",
            date,
            "step_date",
            width if short else 24.0,
            12,
            colour="accent" if last else "",
        ),
        title=job.fit(f"{field}.title", milestone.title, "step_title", width, 16),
        text=Setting()
        if bare
        else job.fit(f"{field}.text", milestone.text, "step_text", width, 40),
    )


def _entry(step: Step, air: float) -> float:
    return max(step.date.height, step.title.height + step.text.height) + air


def _tall(steps: Sequence[Step], air: float) -> float:
    return sum(_entry(step, air) for step in steps)


def _lists(
    job: Job,
    shown: Sequence[tuple[int, Milestone]],
    width: float,
    heading: Setting,
    note: Setting,
) -> list[Block]:
    """The list cut into parts no taller than a page, in two even columns on a wide page."""
    across, air = (2, 3.2) if width >= _TWO_COLUMNS else (1, 2.2)
    column = (width - (across - 1) * (_GAP + 1)) / across
    steps = [_step(job, number, each, column - 31, short=False) for number, each in shown]
    room = job.look.page.height - 60
    parts: list[list[Step]] = [[]]
    used = 0.0
    for step in steps:
        if parts[-1] and used + _entry(step, air) > across * (room - 20):
            parts.append([])
            used = 0.0
        parts[-1].append(step)
        used += _entry(step, air)
    return [
        StepList(
            heading=heading if index == 0 else Setting(),
            note=note if index == 0 else Setting(),
            columns=_halves(part, air) if across == 2 else (tuple(part),),
            air=air,
            width=column,
            line=job.look.colour("primary"),
            dot=job.look.colour("primary"),
            paper_colour=job.look.colour("paper"),
        )
        for index, part in enumerate(parts)
    ]


def _halves(part: Sequence[Step], air: float) -> tuple[tuple[Step, ...], ...]:
    total = _tall(part, air)
    used = 0.0
    for index, step in enumerate(part):
        used += _entry(step, air)
        if used >= total / 2:
            return tuple(part[: index + 1]), tuple(part[index + 1 :])
    return tuple(part), ()
