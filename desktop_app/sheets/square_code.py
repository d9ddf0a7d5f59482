"""A square code with its spoken text, as a drawing in a row."""

from desktop_app.sheets import notices, qr
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class SquareCode:
    """The dark cells of a code."""

    figure: Tag
    side: int
    runs: qr.Cells
    height: float
    colour: str
    field: str

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw the code."""
        with paper.mark(self.figure):
            paper.cells(x, y, self.height / self.side, self.runs, self.colour)
        paper.occupy(x, y, self.height, self.height, self.field)


def square_code(
    bench: Bench, text: str, size: float, *, parent: Tag, alt: str, field: str
) -> SquareCode | None:
    """The code of a text; None, and a notice, for one too long to be read by a phone."""
    found = qr.cells(text) if text else None
    if found is None:
        if text:
            bench.note(field, notices.CARD_TOO_LONG)
        return None
    figure = parent.add("Figure", alt=one_line(alt))
    return SquareCode(figure, found[0], found[1], size, bench.look.colour("ink"), field)
