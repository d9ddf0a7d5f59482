"""A look: the colours, the type and the order of things on a printed page, as one value."""

from collections.abc import Mapping
from dataclasses import field

from desktop_app.sheets.text import Style
from desktop_app.values import dataclass

BLOCKS: Mapping[str, tuple[str, ...]] = {
    "masthead": ("photo", "strip", "banner", "small"),
    "headline": ("full", "compact", "poster"),
    "picture": ("full",),
    "facts": ("full",),
    "lead": ("full", "compact", "roomy"),
    "partners": ("full", "compact"),
    "milestones": ("full", "compact", "list"),
    "article": ("2", "3", "2 small"),
    "quote": ("column", "band", "wide"),
    "outcomes": ("full",),
    "contact": ("panel", "line"),
    "logos": ("full",),
    "funding": ("wide", "narrow"),
}
"""The blocks a layout can place, and the forms of each; the first is the usual one."""

PLACES = ("here", "next page", "foot")


@dataclass(frozen=True, slots=True)
class Ladder:
    """A style with the sizes it may take, largest first: (size, leading)."""

    face: str
    steps: tuple[tuple[float, float], ...]
    colour: str
    hyphens: str


@dataclass(frozen=True, slots=True)
class PageForm:
    """The page and its grid, in millimetres. `bleed`: the photo runs over the edge.

    With a `scale` above 1 all lengths are those of a smaller page, printed so much larger.
    """

    width: float
    height: float
    margin: float
    columns: int
    gutter: float
    bleed: bool
    scale: float = 1.0

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def x(self, column: int) -> float:
        """The left edge of a column, counted from 1."""
        return self.margin + (column - 1) * (self._column + self.gutter)

    def span(self, columns: int) -> float:
        """The width of so many columns with the gutters between them."""
        return columns * self._column + (columns - 1) * self.gutter

    @property
    def _column(self) -> float:
        return (self.inner - (self.columns - 1) * self.gutter) / self.columns


@dataclass(frozen=True, slots=True)
class Slot:
    """A block in its columns (first and last, counted from 1)."""

    block: str
    form: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks side by side, `gap` below what stands above them."""

    slots: tuple[Slot, ...]
    place: str
    gap: float


@dataclass(frozen=True, slots=True)
class Look:
    """Everything about the appearance of one kind of sheet; `fonts` are not shipped ones."""

    name: str
    kind: str
    colours: Mapping[str, str]
    ladders: Mapping[str, Ladder]
    page: PageForm
    rows: tuple[Row, ...]
    emblem: str = "colour"
    fonts: Mapping[str, bytes] = field(default_factory=dict)

    def colour(self, name: str) -> str:
        """A colour by its name in the look."""
        return self.colours[name]

    def ladder(self, name: str) -> Ladder:
        """The sizes of a style."""
        return self.ladders[name]

    def style(
        self, name: str, step: int = 0, *, colour: str = "", align: str = "left"
    ) -> Style:
        """A style at one step of its ladder, in its own colour or another one of the look."""
        ladder = self.ladders[name]
        size, leading = ladder.steps[step]
        shade = self.colours[colour or ladder.colour]
        return Style(ladder.face, size, leading, shade, ladder.hyphens, align)
