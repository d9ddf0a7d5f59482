"""What was agreed, numbered on a dark ground."""

from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_PADDING, _GAP, _ACROSS = 8.0, 6.0, 4
_RULE = "#6FA09E"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A number and a point."""

    number: Setting
    point: Setting


@dataclass(frozen=True, slots=True)
class Panel:
    """One row of points; the heading stands above the first row."""

    heading: Setting
    points: tuple[Outcome, ...]
    width: float
    each: float
    ground: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        top = 13.2 if self.heading.parts else 6.0
        return top + 10.2 + max(point.point.height for point in self.points) + 5.4

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        section = parent.add("Sect")
        with paper.artifact():
            paper.rectangle(x, y, self.width, self.height, self.ground)
        left = x + _PADDING
        write(paper, section, "H2", self.heading, left, y + 5.4)
        y += 13.2 if self.heading.parts else 6.0
        items = section.add("L")
        for point in self.points:
            with paper.artifact():
                paper.line([(left, y), (left + self.each, y)], _RULE, 0.6)
            item = items.add("LI")
            write(paper, item, "Lbl", point.number, left - 0.3, y + 1.7)
            write(paper, item.add("LBody"), "P", point.point, left, y + 10.2)
            left += self.each + _GAP


def outcomes(job: Job, width: float, _form: str) -> list[Block]:
    """The points of the agreement, up to four in a row."""
    agreed = job.sheet.outcomes
    shown = [
        (n, point) for n, point in enumerate(agreed.points if agreed else ()) if point.strip()
    ]
    if agreed is None or not shown:
        return []
    across = min(len(shown), _ACROSS if len(shown) % 3 else 3)
    each = (width - 2 * _PADDING - (across - 1) * _GAP) / across
    heading = job.fit("outcomes.heading", agreed.heading, "outcome_heading", width - 16, 6)
    points = [
        Outcome(
            number=job.line(str(place), "outcome_number", 12),
            point=job.fit(f"outcomes.{n}", point, "outcome", each, 40),
        )
        for place, (n, point) in enumerate(shown, 1)
    ]
    ground = job.look.colour("primary")
    return [
        Panel(
            heading if start == 0 else Setting(),
            tuple(points[start : start + across]),
            width,
            each,
            ground,
        )
        for start in range(0, len(points), across)
    ]
