"""What every block can do: say how tall it is, and draw itself where it is put."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag


class Block(Protocol):
    """Something of known height that draws itself below a point."""

    @property
    def height(self) -> float:
        """The height in millimetres."""

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw with the upper left corner at (x, y), as content below `parent`."""


Builder = Callable[[Job, float, str], list[Block]]
"""Makes a block from a job at a width in one of its forms; nothing to show gives no block."""


def write(paper: Paper, parent: Tag, kind: str, text: Setting, x: float, y: float) -> float:
    """Draw a text as a new element of `kind`; an empty one leaves no trace."""
    if not text.parts:
        return 0.0
    language = text.parts[0].language
    return text.draw(paper, parent.add(kind, language=language), x, y)
