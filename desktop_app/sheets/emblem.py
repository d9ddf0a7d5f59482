"""The flag of Europe by its construction: three to two, twelve upright stars on a circle.

The circle has a third of the height as its radius, each star an eighteenth; no star is turned.
"""

from collections.abc import Mapping
from math import cos, pi, sin

from desktop_app.sheets.paper import Paper

RATIO = 1.5
COLOUR, BLUE, BLACK = "colour", "blue", "black"
INKS: Mapping[str, tuple[str, str, str]] = {
    COLOUR: ("#003399", "#FFCC00", ""),
    BLUE: ("#003399", "#FFFFFF", ""),
    BLACK: ("#FFFFFF", "#000000", "#000000"),
}
"""Ground, stars and frame: in colours, where there is only blue, where there is only black."""

_INNER = 0.381966  # of a star: where its arms meet, seen from its middle
_FRAME = 0.5


def draw_emblem(paper: Paper, x: float, y: float, height: float, ink: str = COLOUR) -> None:
    """Draw it with its upper left corner there; the rules ask for a centimetre at least."""
    ground, stars, frame = INKS[ink]
    width = height * RATIO
    paper.rectangle(x, y, width, height, ground)
    if frame:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        paper.line(corners, frame, _FRAME)
    paper.polygon([_star(x, y, height, hour) for hour in range(12)], stars)


def _star(x: float, y: float, height: float, hour: int) -> list[tuple[float, float]]:
    angle = hour * pi / 6
    across = x + height * RATIO / 2 + height / 3 * sin(angle)
    down = y + height / 2 - height / 3 * cos(angle)
    reaches = [height / 18 * (1 if corner % 2 == 0 else _INNER) for corner in range(10)]
    return [
        (across + reach * sin(corner * pi / 5), down - reach * cos(corner * pi / 5))
        for corner, reach in enumerate(reaches)
    ]
