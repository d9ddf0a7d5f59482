"""The funding lines of the sheet's profile; the emblem only where the profile has it."""

from desktop_app.domain.sheet import Passage
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.emblem import RATIO, draw_emblem
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_EMBLEM = 11.0  # height; the rules of the European Commission ask for a centimetre at least
_EVENED = 3  # lines of a statement that are made alike
_NARROWEST, _STEP = 24.0, 1.5  # millimetres
_BESIDE_A_LOGO = 12.0  # no other mark on a sheet is higher
_MOST = 30.0  # a disclaimer is not cut; only what no funder asks for would be higher


@dataclass(frozen=True, slots=True)
class Band:
    """Emblem and statement left, the other lines beside or below them."""

    statement: Setting
    emblem_alt: str
    lines: tuple[Setting, ...]
    width: float
    wide: bool
    rule: str
    emblem: float  # its height
    ink: str

    @property
    def _emblem(self) -> float:
        return self.emblem if self.emblem_alt else 0.0

    @property
    def _left(self) -> float:
        return max(self._emblem, self.statement.height + (0.6 if self.statement.parts else 0))

    @property
    def height(self) -> float:
        """The height in millimetres."""
        lines = sum(line.height + 0.5 for line in self.lines)
        if self.wide:
            return 4.0 + max(self._left, lines)
        return 3.2 + self._left + (1.6 if self._left and lines else 0.0) + lines

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        with paper.artifact():
            paper.line([(x, y), (x + self.width, y)], self.rule, 0.5)
        section = parent.add("Sect")
        y += 4.0 if self.wide else 3.2
        across = 0.0
        if self.emblem_alt:
            with paper.mark(section.add("Figure", alt=self.emblem_alt)):
                draw_emblem(paper, x, y, self.emblem, self.ink)
            paper.occupy(x, y, self.emblem * RATIO, self.emblem, "funding.emblem")
            across = self.emblem * RATIO + 3
        write(paper, section, "P", self.statement, x + across, y + 0.4)
        if self.wide and self._left:
            x += self.width * 0.42
        elif not self.wide and self._left:
            y += self._left + 1.6
        for line in self.lines:
            y += write(paper, section, "P", line, x, y) + 0.5


def funding(job: Job, width: float, form: str) -> list[Block]:
    """The lines the profile asks for; a profile without any prints nothing."""
    lines = job.sheet.funding
    if lines is None:
        return []
    wide, emblem = form == "wide", _height(job)
    side = 45.0 if wide else width - (emblem * RATIO + 3 if lines.emblem else 0)
    statement = _even(job, lines.statement, side)
    beside = wide and (lines.emblem or bool(statement.parts))
    room = width * 0.58 if beside else width
    others = [
        _line(job, "slogan", lines.slogan, "slogan", room),
        _line(job, "guidance", lines.guidance, "small", room),
        _line(job, "disclaimer", lines.disclaimer, "small", room),
    ]
    shown = tuple(line for line in others if line.parts)
    if not (statement.parts or shown or lines.emblem):
        return []
    alt = job.sheet.labels.emblem_alt if lines.emblem else ""
    rule, ink = job.look.colour("rule"), job.look.emblem
    return [Band(statement, alt, shown, width, wide, rule, emblem, ink)]


def _height(job: Job) -> float:
    """At least as high as the highest of the other marks."""
    issuer = job.sheet.issuer
    return _BESIDE_A_LOGO if issuer and issuer.asset else _EMBLEM


def _even(job: Job, passage: Passage | None, width: float) -> Setting:
    """The statement in lines of like length: no single word stands below a full line."""
    said = _line(job, "statement", passage, "statement", width)
    lines, best = _count(said), said
    while 1 < lines <= _EVENED and width > _NARROWEST:
        width -= _STEP
        narrower = _line(job, "statement", passage, "statement", width)
        if _count(narrower) > lines or narrower.height > said.height:
            break
        best = narrower
    return best


def _count(said: Setting) -> int:
    return sum(len(part.lines) for part in said.parts)


def _line(job: Job, field: str, passage: Passage | None, style: str, width: float) -> Setting:
    if passage is None:
        return Setting()
    foreign = passage.language if passage.language != job.language else ""
    return job.fit(f"funding.{field}", passage.text, style, width, _MOST, foreign=foreign)
