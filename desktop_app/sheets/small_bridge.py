"""The way of a cooperation at the height of two lines of text, on paper."""

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.layout.timeline import MiniBridge, mini_bridge
from desktop_app.layout.timeline.palette import COLOURS
from desktop_app.layout.timeline.ways import course_of
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_PIXELS = 0.3  # millimetres: the geometry is made for the screen


@dataclass(frozen=True, slots=True)
class SmallBridge:
    """Two strands that draw together, and lines where something happened."""

    figure: Tag
    drawn: MiniBridge
    height: float
    ink: str

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw the picture."""
        with paper.mark(self.figure):
            for colour, points in self.drawn.lines:
                line = [(x + p.x * _PIXELS, y + p.y * _PIXELS) for p in points]
                paper.line(line, COLOURS[colour % len(COLOURS)].line, 1.6)
            for top, foot in self.drawn.marks:
                ends = [(x + end.x * _PIXELS, y + end.y * _PIXELS) for end in (top, foot)]
                paper.line(ends, self.ink, 1.0)


def small_bridge(
    line: CooperationLine,
    way: Way,
    width: float,
    height: float,
    *,
    parent: Tag,
    ink: str,
    alt: str,
) -> SmallBridge | None:
    """The picture of a way; without any date there is nothing to draw."""
    course = course_of(line, way)
    if course.timeless:
        return None
    drawn = mini_bridge(course, width=width / _PIXELS, height=height / _PIXELS)
    return SmallBridge(parent.add("Figure", alt=one_line(alt)), drawn, height, ink)
