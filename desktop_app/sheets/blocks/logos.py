"""Marks of organisations: their logo, or their name set in type beside a neutral sign."""

from desktop_app.domain.sheet import Logo
from desktop_app.sheets import pictures
from desktop_app.sheets.blocks.block import Block
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pictures import Pixels
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_ACROSS, _MOST_ACROSS = 4, 5  # five still fit one line; of more, each line holds four
_GAP = 6.0
_HEIGHT = 11.0  # no mark is higher than the emblem of a funding profile
_BAR = 7.0  # of two lines, also beside a name of one, so that a row of marks is level


@dataclass(frozen=True, slots=True)
class Mark:
    """One logo in a box; `name` is set in type when there is no picture of it."""

    alt: str
    name: Setting
    pixels: Pixels | None
    width: float
    height: float
    colour: str

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the mark, centred between top and bottom of its box."""
        if self.pixels is not None:
            scale = min(self.width / self.pixels.width, self.height / self.pixels.height)
            wide, high = self.pixels.width * scale, self.pixels.height * scale
            top = y + (self.height - high) / 2
            with paper.mark(parent.add("Figure", alt=self.alt)):
                paper.picture(self.pixels, x, top, wide, high)
            paper.occupy(x, top, wide, high, "logo")
            return
        top = y + (self.height - self.name.height) / 2
        with paper.artifact():
            bar = max(_BAR, self.name.height)
            paper.rectangle(x, y + (self.height - bar) / 2, 0.8, bar, self.colour)
        self.name.draw(paper, parent.add("P"), x + 3.4, top)


def mark(job: Job, field: str, logo: Logo, width: float, height: float, colour: str) -> Mark:
    """The mark of one organisation."""
    data = job.usable_picture(field, logo.asset) if logo.asset else None
    pixels = (
        pictures.logo(data, round(width * job.look.page.scale)) if data is not None else None
    )
    name = Setting()
    if pixels is None:
        name = job.fit(field, logo.name, "mark", width - 4, height, colour=colour)
    alt = one_line(job.sheet.labels.logo_alt.format(name=one_line(logo.name)))
    return Mark(alt, name, pixels, width, height, job.look.colour(colour))


@dataclass(frozen=True, slots=True)
class Marks:
    """One line of logos."""

    marks: tuple[Mark, ...]
    height: float = _HEIGHT

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        for each in self.marks:
            each.draw(paper, x, y, parent)
            x += each.width + _GAP


def logos(job: Job, width: float, _form: str) -> list[Block]:
    """The logos in lines of four; up to five share one line."""
    shown = [logo for logo in job.sheet.logos if one_line(logo.name) or logo.asset]
    across = len(shown) if len(shown) <= _MOST_ACROSS else _ACROSS
    if not across:
        return []
    each = (width - (across - 1) * _GAP) / across
    made = [
        mark(job, f"logos.{number}", logo, each, _HEIGHT, "grey")
        for number, logo in enumerate(shown)
    ]
    return [Marks(tuple(made[i : i + across])) for i in range(0, len(made), across)]
