"""A text set in one style at one width: its words, its lines, and where it may be split."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app.layout import fit
from desktop_app.layout.fit import Cut, Manners, Pieces
from desktop_app.sheets.shaping import HARD, SOFT, Word, hyphens, line_hyphen, space, word
from desktop_app.sheets.tidy import tidy
from desktop_app.values import dataclass

MM = 72 / 25.4
"""Points in a millimetre. Places and heights are millimetres, type sizes are points."""

Segment = tuple[Word, int, int]
"""A word, or the part of it between two places."""

_KIND = {HARD: Cut.HARD, SOFT: Cut.SOFT}


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks. `hyphens`: "" never, "rare" when it helps, "free" in reading text."""

    face: str
    size: float
    leading: float
    colour: str
    hyphens: str = ""
    align: str = "left"

    @property
    def manners(self) -> Manners:
        """What a line end costs in this style."""
        return Manners(
            hyphen=9.0 if self.hyphens == "free" else 120.0,
            hard=70.0 if self.size >= 20 else 2.0,
            even=self.size >= 18,
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its segments, its width in thousandths of the size, and how it ends."""

    segments: tuple[Segment, ...]
    width: float
    cut: Cut


@dataclass(frozen=True, slots=True)
class Text:
    """A text in lines. `field` says where it came from, `language` is set if foreign.

    `hang` is how far the first line stands out to the left, for an opening quotation mark.
    """

    lines: tuple[Line, ...]
    style: Style
    width: float
    field: str = ""
    language: str = ""
    hang: float = 0.0

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return len(self.lines) * self.style.leading / MM

    @property
    def ink(self) -> float:
        """The width of the longest line in millimetres."""
        widest = max((line.width for line in self.lines), default=0.0)
        return widest * self.style.size / 1000 / MM

    @property
    def missing(self) -> str:
        """The characters that no face has."""
        return "".join(w.missing for line in self.lines for w, _, _ in line.segments)

    @property
    def divided(self) -> bool:
        """Whether a word is cut in two."""
        return any(line.cut in (Cut.SOFT, Cut.FORCED) for line in self.lines)

    def head(self, count: int) -> "Text":
        """The first `count` lines."""
        return replace(self, lines=self.lines[:count])

    def rest(self, count: int) -> "Text":
        """All lines but the first `count`."""
        return replace(self, lines=self.lines[count:])

    @property
    def spelled(self) -> str:
        """The words of the lines as text again."""
        parts: list[str] = []
        for line in self.lines:
            parts.append(" ".join(w.text[start:end] for w, start, end in line.segments))
            parts.append({Cut.END: "\n", Cut.SPACE: " "}.get(line.cut, ""))
        return "".join(parts).strip()


class Paragraph:
    """Words of one text in one face, ready to be broken at any size and width."""

    __slots__ = ("_broken", "face", "language", "pieces", "rows")

    def __init__(self, face: str, text: str, language: str) -> None:
        self.face, self.language = face, language
        self.rows = [
            [word(face, w, language) for w in row.split(" ") if w]
            for row in tidy(text).split("\n")
        ]
        self.rows = [row for row in self.rows if row]
        self.pieces: list[tuple[Pieces, list[tuple[int, int, int]]] | None]
        self.pieces = [None] * len(self.rows)
        self._broken: dict[tuple[float, Manners, str], tuple[Line, ...]] = {}

    @property
    def widest(self) -> float:
        """The widest word, in thousandths of the size."""
        return max((w.width for row in self.rows for w in row), default=0.0)

    @property
    def length(self) -> float:
        """The whole text on one line, in thousandths of the size."""
        blank = space(self.face).width
        return sum(w.width + blank for row in self.rows for w in row)

    def lines(self, width: float, manners: Manners, language: str) -> tuple[Line, ...]:
        """The lines at `width` thousandths; `language` divides words wider than that."""
        key = (width, manners, language)
        found = self._broken.get(key)
        if found is None:
            if len(self._broken) > 16:
                self._broken.clear()
            made: list[Line] = []
            for index, row in enumerate(self.rows):
                made += self._row(index, row, width, manners, language)
            found = self._broken[key] = tuple(made)
        return found

    def _row(
        self, index: int, row: list[Word], width: float, manners: Manners, language: str
    ) -> list[Line]:
        if any(w.width > width for w in row):
            pieces, spans = _pieces(self.face, row, width, language)
        else:
            ready = self.pieces[index]
            if ready is None:
                ready = self.pieces[index] = _pieces(self.face, row, None, "")
            pieces, spans = ready
        made: list[Line] = []
        first = 0
        for end in fit.lines(pieces, width, manners):
            made.append(_line(row, pieces, spans, first, end))
            first = end
        return made


def _pieces(
    face: str, row: Sequence[Word], width: float | None, language: str
) -> tuple[Pieces, list[tuple[int, int, int]]]:
    """The pieces of a row; words wider than `width` may be cut anywhere if need be."""
    blank = space(face).width
    starts: list[float] = []
    ends: list[float] = []
    cuts: list[Cut] = []
    spans: list[tuple[int, int, int]] = []
    at = 0.0
    for index, item in enumerate(row):
        inner = [(place, _KIND[kind]) for place, kind in item.cuts]
        if width is not None and item.width > width:
            inner = _forced(item, inner, language)
        start, reached = 0, 0.0
        for place, cut in (*inner, (len(item.text), Cut.SPACE)):
            edge = item.edges[place] or 0.0
            starts.append(at + reached)
            ends.append(at + edge)
            cuts.append(cut)
            spans.append((index, start, place))
            start, reached = place, edge
        at += item.width + blank
    if cuts:
        cuts[-1] = Cut.END
    return Pieces(starts, ends, cuts, line_hyphen(face).width), spans


def _forced(item: Word, inner: list[tuple[int, Cut]], language: str) -> list[tuple[int, Cut]]:
    found = dict(inner)
    if not item.backwards and Cut.SOFT not in found.values():
        for place in hyphens(item.text, language):
            found.setdefault(place, Cut.SOFT)
    for place in range(1, len(item.text)):
        found.setdefault(place, Cut.FORCED)
    return [(place, found[place]) for place in sorted(found) if item.edges[place] is not None]


def _line(
    row: Sequence[Word],
    pieces: Pieces,
    spans: Sequence[tuple[int, int, int]],
    first: int,
    end: int,
) -> Line:
    segments: list[Segment] = []
    for index, start, stop in spans[first:end]:
        if segments and start:  # the same word goes on
            segments[-1] = (row[index], segments[-1][1], stop)
        else:
            segments.append((row[index], start, stop))
    cut = pieces.cuts[end - 1]
    extra = pieces.hyphen if cut is Cut.SOFT else 0.0
    return Line(tuple(segments), pieces.ends[end - 1] - pieces.starts[first] + extra, cut)


@lru_cache(maxsize=400)
def paragraph(face: str, text: str, language: str) -> Paragraph:
    """The words of a text, kept for the next size, width or edition of the same text."""
    return Paragraph(face, text, language)


def typeset(
    text: str, style: Style, width: float, *, language: str, field: str = "", foreign: str = ""
) -> Text:
    """`text` broken into lines of at most `width` millimetres."""
    spoken = foreign or language
    words = paragraph(style.face, text, spoken if style.hyphens else "")
    broken = words.lines(round(width * MM / style.size * 1000, 3), style.manners, spoken)
    return Text(broken, style, width, field, foreign)


def split(text: Text, height: float) -> tuple[Text, Text] | None:
    """The lines that fit `height` and the rest, no line left alone; None if none fit."""
    count = int((height + 0.02) * MM // text.style.leading)
    total = len(text.lines)
    if count >= total:
        return text, text.rest(total)
    if total - count < 2:
        count = total - 2
    if count < 2:
        return None
    return text.head(count), text.rest(count)
