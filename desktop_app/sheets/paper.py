"""Pages being written: shapes, pictures and set text as PDF operators, all of it tagged.

Places are millimetres from the upper left corner. Everything is either the content of a
structure element (`mark`) or decoration (`artifact`), as PDF/UA asks.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import lru_cache

from desktop_app.sheets.lines import flush, line_runs, number, shift, write_spans
from desktop_app.sheets.pictures import Pixels
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import MM, Line, Text
from desktop_app.values import dataclass

_ROUND = 0.5522847498  # control points of a quarter circle


@dataclass(frozen=True, slots=True)
class Placed:
    """A box on paper, in millimetres, and the field whose text or picture fills it."""

    page: int
    x: float
    y: float
    width: float
    height: float
    field: str


@dataclass(slots=True)
class UsedFace:
    """What a document needs of one face: the glyph of every code, and what it reads as."""

    resource: str
    glyphs: dict[int, int] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that opens an address, or leads to a page (counted from 1)."""

    tag: Tag
    address: str
    description: str
    box: tuple[float, float, float, float]
    page: int = 0


@dataclass(slots=True)
class Page:
    """One page under work: operators, the tags of its marked content, pictures and links."""

    code: list[str] = field(default_factory=list)
    marked: list[Tag] = field(default_factory=list)
    pictures: dict[str, Pixels] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)


class Paper:
    """The pages of one document in the making."""

    def __init__(
        self, width: float, height: float, language: str, *, scale: float = 1.0
    ) -> None:
        """`scale` is how much larger everything comes to paper than it is measured here."""
        self.width, self.height, self.language = width, height, language
        self.scale, self._unit = scale, MM * scale
        self.pages: list[Page] = []
        self.faces: dict[str, UsedFace] = {}
        self.boxes: list[Placed] = []
        self.marks: list[tuple[str, int]] = []  # the outline: titles and indexes of pages
        self.root = Tag("Document")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, before the scale."""
        return self.width, self.height

    @property
    def page(self) -> Page:
        """The page that is written on."""
        return self.pages[-1]

    def new_page(self) -> None:
        """Begin a page."""
        self.pages.append(Page())

    @contextmanager
    def mark(self, tag: Tag) -> Iterator[None]:
        """What is drawn inside is the content of `tag`."""
        page = self.page
        page.code.append(f"/{tag.kind} <</MCID {len(page.marked)}>> BDC")
        tag.kids.append((len(self.pages) - 1, len(page.marked)))
        page.marked.append(tag)
        yield
        page.code.append("EMC")

    @contextmanager
    def artifact(self, page: Page | None = None) -> Iterator[None]:
        """What is drawn inside is decoration: a reader with a screen reader misses nothing."""
        target = page or self.page
        target.code.append("/Artifact BMC")
        yield
        target.code.append("EMC")

    def occupy(self, x: float, y: float, width: float, height: float, field: str) -> None:
        """Remember a box that nothing else may touch."""
        x, y, width, height = (value * self.scale for value in (x, y, width, height))
        self.boxes.append(Placed(len(self.pages), x, y, width, height, field))

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        size = f"{number(width * self._unit)} {number(height * self._unit)}"
        self.page.code.append(f"{fill(colour)} {self._at(x, y + height)} {size} re f")

    def line(self, points: Sequence[tuple[float, float]], colour: str, weight: float) -> None:
        """An open line through `points`, `weight` in points of type."""
        path = " l ".join(self._at(x, y) for x, y in points[1:])
        self.page.code.append(
            f"{stroke(colour)} {number(weight * self.scale)} w 1 j"
            f" {self._at(*points[0])} m {path} l S"
        )

    def rule(self, left: float, y: float, right: float, colour: str, page: Page) -> None:
        """A thin horizontal line on a page that is already finished."""
        ends = f"{self._at(left, y)} m {self._at(right, y)} l S"
        page.code.append(f"{stroke(colour)} {number(0.5 * self.scale)} w {ends}")

    def dots(
        self, dots: Sequence[tuple[float, float, float]], colour: str, *, line: float = 0.0
    ) -> None:
        """Discs (x, y, radius) of one colour; with `line` only their outline of that weight."""
        weight = number(line * self.scale)
        code = [f"{stroke(colour)} {weight} w" if line else fill(colour)]
        code += [self._circle(x, y, radius) for x, y, radius in dots]
        code.append("S" if line else "f")
        self.page.code.append("\n".join(code))

    def polygon(self, shapes: Sequence[Sequence[tuple[float, float]]], colour: str) -> None:
        """Filled shapes with straight sides."""
        code = [fill(colour)]
        for points in shapes:
            path = " l ".join(self._at(x, y) for x, y in points[1:])
            code.append(f"{self._at(*points[0])} m {path} l h")
        self.page.code.append("\n".join([*code, "f"]))

    def cells(
        self, x: float, y: float, unit: float, runs: Sequence[tuple[int, int, int]], colour: str
    ) -> None:
        """Rows of square cells (row, first, count) as one path."""
        code = [fill(colour)]
        side = unit * self._unit
        for row, first, count in runs:
            corner = self._at(x + first * unit, y + (row + 1) * unit, places=3)
            code.append(f"{corner} {number(count * side, 3)} {number(side, 3)} re")
        self.page.code.append("\n".join([*code, "f"]))

    def picture(self, pixels: Pixels, x: float, y: float, width: float, height: float) -> None:
        """A picture that fills the box."""
        self.page.pictures[pixels.name] = pixels
        self.page.code.append(
            f"q {number(width * self._unit)} 0 0 {number(height * self._unit)}"
            f" {self._at(x, y + height)} cm"
            f" /{pixels.name} Do Q"
        )

    def link(
        self,
        tag: Tag,
        address: str,
        description: str,
        box: tuple[float, float, float, float],
        *,
        page: int = 0,
    ) -> None:
        """Let the box (x, y, width, height) open `address` or turn to `page`; part of `tag`."""
        x, y, width, height = box
        left, top = x * self._unit, (self.height - y) * self._unit
        corners = (left, top - height * self._unit, left + width * self._unit, top)
        self.page.links.append(Link(tag, address, description, corners, page))

    def text(self, text: Text, x: float, y: float, *, page: Page | None = None) -> None:
        """Write set text with its first baseline one type size below `y`."""
        style = text.style
        code = [fill(style.colour), "BT"]
        current = ""
        for index, line in enumerate(text.lines):
            left = x + shift(text, line) - (0.0 if index else text.hang)
            base = y + (style.size + index * style.leading) / MM
            code.append(f"1 0 0 1 {self._at(left, base)} Tm")
            current = self._line(line, style.face, style.size * self.scale, current, code)
        code.append("ET")
        (page or self.page).code.append("\n".join(code))
        if text.field and text.lines:
            self._occupied(text, x, y)

    def _occupied(self, text: Text, x: float, y: float) -> None:
        """The inked part of a text: from the top of its capitals to its last baseline."""
        style = text.style
        top = y + style.size * 0.27 / MM
        bottom = y + (style.size + (len(text.lines) - 1) * style.leading) / MM
        left = x + min(shift(text, line) for line in text.lines) - text.hang
        self.occupy(left, top, text.ink, bottom - top, text.field)

    def _line(self, line: Line, face: str, size: float, current: str, code: list[str]) -> str:
        array: list[str] = []
        for run in line_runs(line, face):
            if run.face.name != current:
                flush(array, code)
                current = run.face.name
                code.append(f"/{self._use(current).resource} {number(size)} Tf")
            used = self.faces[current]
            used.glyphs.update(run.glyphs)
            if run.texts:
                used.texts.update(run.texts)
            if run.spans:
                flush(array, code)
                write_spans(run, size, code)
            else:
                array.append(run.codes)
        flush(array, code)
        return current

    def _use(self, name: str) -> UsedFace:
        used = self.faces.get(name)
        if used is None:
            used = self.faces[name] = UsedFace(f"F{len(self.faces) + 1}")
        return used

    def _at(self, x: float, y: float, places: int = 2) -> str:
        return (
            f"{number(x * self._unit, places)} {number((self.height - y) * self._unit, places)}"
        )

    def _circle(self, x: float, y: float, radius: float) -> str:
        cx, cy, r = (value * self._unit for value in (x, self.height - y, radius))
        k = r * _ROUND
        return (
            f"{cx + r:.2f} {cy:.2f} m"
            f" {cx + r:.2f} {cy + k:.2f} {cx + k:.2f} {cy + r:.2f} {cx:.2f} {cy + r:.2f} c"
            f" {cx - k:.2f} {cy + r:.2f} {cx - r:.2f} {cy + k:.2f} {cx - r:.2f} {cy:.2f} c"
            f" {cx - r:.2f} {cy - k:.2f} {cx - k:.2f} {cy - r:.2f} {cx:.2f} {cy - r:.2f} c"
            f" {cx + k:.2f} {cy - r:.2f} {cx + r:.2f} {cy - k:.2f} {cx + r:.2f} {cy:.2f} c h"
        )


@lru_cache(maxsize=128)
def _channels(colour: str) -> str:
    return " ".join(number(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))


def fill(colour: str) -> str:
    """The operator that fills with "#RRGGBB"."""
    return _channels(colour) + " rg"


def stroke(colour: str) -> str:
    """The operator that strokes with "#RRGGBB"."""
    return _channels(colour) + " RG"
