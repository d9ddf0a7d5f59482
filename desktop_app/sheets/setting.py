"""A text in its place: its lines, and the line below them that says where it goes on."""

from desktop_app.sheets.paper import Paper
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import Text
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """A text in its place, and the line that says it goes on elsewhere."""

    parts: tuple[Text, ...] = ()

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return sum(part.height for part in self.parts)

    @property
    def size(self) -> float:
        """The type size that was taken."""
        return self.parts[0].style.size if self.parts else 0.0

    @property
    def ink(self) -> float:
        """The width of the longest line."""
        return max((part.ink for part in self.parts), default=0.0)

    def draw(self, paper: Paper, tag: Tag | None, x: float, y: float) -> float:
        """Write the text as the content of `tag` (None: decoration) and return its height."""
        if self.parts:
            with paper.mark(tag) if tag is not None else paper.artifact():
                at = y
                for part in self.parts:
                    paper.text(part, x, at)
                    at += part.height
        return self.height
