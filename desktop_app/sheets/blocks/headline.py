"""Subtitle and title, the lead, and the box of facts beside it."""

from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_FACTS_HEIGHT = 66.0  # what does not fit beside the longest lead goes to the end
_MOST_LABEL = 0.42  # of the width
_TITLE_ROOM = (42.0, 42.0, 34.0, 28.0)  # by how much the opening has to be squeezed
_POSTER_ROOM = (66.0, 66.0, 46.0, 34.0)
_ROOMY = (62.0, 52.0, 46.0, 42.5)
_LEAD_ROOM = (50.0, 42.0, 36.0, 31.0)


@dataclass(frozen=True, slots=True)
class Headline:
    """The subtitle above the title."""

    subtitle: Setting
    title: Setting
    between: float

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return self.subtitle.height + self.between + self.title.height

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        y += write(paper, parent, "P", self.subtitle, x, y) + self.between
        write(paper, parent, "H1", self.title, x, y)


def headline(job: Job, width: float, form: str) -> list[Block]:
    """The title of the story; larger where there is no photo."""
    compact = form == "compact"
    small = "_small" if compact else ""
    tall = form == "full" and job.sheet.picture is None
    subtitle = job.fit("subtitle", job.sheet.subtitle, f"subtitle{small}", width, 14)
    style = "title_tall" if tall else f"title{small}"
    room = 23.0 if compact else 62.0 if tall else _TITLE_ROOM[job.squeeze]
    if form == "poster":
        style, room = "title_poster", _POSTER_ROOM[job.squeeze]
    title = job.fit("title", job.sheet.title, style, width, room)
    gap = 0.0 if not subtitle.parts else 0.8 if compact else 2.4
    return [Headline(subtitle, title, gap)] if title.parts or subtitle.parts else []


@dataclass(frozen=True, slots=True)
class Lead:
    """The opening paragraph, its first line level with what stands beside it."""

    text: Setting

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return self.text.height

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        write(paper, parent, "P", self.text, x, y - 0.8)


def lead(job: Job, width: float, form: str) -> list[Block]:
    """The lead in the largest type that leaves room for the rest of the page."""
    style, room = {
        "compact": ("lead_small", 32.0),
        "roomy": ("lead_small", _ROOMY[job.squeeze]),
    }.get(form, ("lead", _LEAD_ROOM[job.squeeze]))
    text = job.fit("lead", job.sheet.lead, style, width, room)
    return [Lead(text)] if text.parts else []


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values between thin rules."""

    lines: tuple[tuple[Setting, Setting], ...]
    width: float
    indent: float
    rule: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return sum(self._line(pair) for pair in self.lines)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        table = parent.add("L")
        for label, value in self.lines:
            with paper.artifact():
                paper.line([(x, y), (x + self.width, y)], self.rule, 0.5)
            body = table.add("LI").add("LBody")
            write(paper, body, "P", label, x, y + 1.5)
            write(paper, body, "P", value, x + self.indent, y + 1.5)
            y += self._line((label, value))

    @staticmethod
    def _line(pair: tuple[Setting, Setting]) -> float:
        return max(pair[0].height, pair[1].height) + 3.2


def facts(job: Job, width: float, _form: str) -> list[Block]:
    """The facts, each as high as it needs; where all are too high, each has a fair share."""
    inner = width - 4
    each = max(4.0, _FACTS_HEIGHT / max(1, len(job.sheet.facts)) - 3.2)
    free = _facts(Job(job.sheet, job.look, job.assets), inner, _FACTS_HEIGHT)
    if free.height <= _FACTS_HEIGHT:
        each = _FACTS_HEIGHT
    box = _facts(job, inner, each)
    return [box] if box.lines else []


def _facts(job: Job, inner: float, each: float) -> Facts:
    """The facts, each at most `each` high."""
    shown = list(enumerate(job.sheet.facts))
    labels = [
        job.fit(f"facts.{n}.label", fact.label, "fact_label", inner * _MOST_LABEL, each)
        for n, fact in shown
    ]
    indent = max((label.ink for label in labels), default=0.0) + 3.6
    values = [
        job.fit(f"facts.{n}.value", fact.value, "fact", inner - indent, each)
        for n, fact in shown
    ]
    pairs = zip(labels, values, strict=True)
    lines = tuple((label, value) for label, value in pairs if label.parts or value.parts)
    return Facts(lines, inner, indent, job.look.colour("rule"))
