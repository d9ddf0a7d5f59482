"""Words turned into glyphs: kerned, with a fallback face for what the wanted face lacks.

A printed character is its own code: the code of a glyph in the PDF is the character it shows,
so that text copied from the page is the text that was typed. Only glyphs without a character
of their own (joined Arabic letters, combined marks) get a private code.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import uharfbuzz as hb

from desktop_app.sheets.bidi import breaks
from desktop_app.sheets.fonts import Face, face, fallback_for
from desktop_app.sheets.hyphenation import patterns
from desktop_app.values import dataclass

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
SOFT_HYPHEN = "\u00ad"
_KERNED = dict.fromkeys(("liga", "clig", "dlig", "calt", "rlig", "locl"), False) | {
    "kern": True
}
_PRIVATE = 0xE000
_SPACES = "\u00a0\u2007\u202f"
_LONG = 16  # letters; a longer name may be divided, a narrow column could not hold it
_NARROW = 500.0  # at most this share (in thousandths) of a space for a narrow one
_MISSING = "\u25a1"
_HARD = re.compile(r"(?<=[-\u2010\u2013/@._])(?=[^\W\d_])")
_LETTERS = re.compile(r"[^\W\d_]{6,}")

HARD, SOFT = 0, 1


Span = tuple[str, float, str]
"""What several glyphs together read as (or ""), how far they are raised, their codes."""

GOES_ON = "\u2060"
"""Stands for the first part of a span whose group has begun before it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of one word in one face, ready to be written into a page.

    `codes` is the inside of a TJ array, unless the run needs `spans`; `edges[i]` is the width
    of the first i characters, or None where the text must not be cut.
    """

    face: Face
    text: str
    codes: str
    width: float
    glyphs: dict[int, int]
    texts: dict[int, str]
    edges: tuple[float | None, ...]
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word and what does not depend on its size. Cuts are (place, kind) inside `text`."""

    text: str
    runs: tuple[Run, ...]
    width: float
    cuts: tuple[tuple[int, int], ...]
    edges: tuple[float | None, ...]
    missing: str
    backwards: bool


@lru_cache(maxsize=6000)
def shape(name: str, text: str, direction: str) -> Run:
    """`text`, all of one direction ("ltr" or "rtl"), as one run of the face called `name`."""
    font = face(name)
    joining = RIGHT_TO_LEFT.search(text) is not None
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = direction
    hb.shape(font.font, buffer, {} if joining else _KERNED)
    return _Writer(font, text).run(buffer)


class _Writer:
    """Collects one run while harfbuzz's glyphs are read in visual order."""

    def __init__(self, font: Face, text: str) -> None:
        self.font, self.text = font, text
        self.glyphs: dict[int, int] = {}
        self.texts: dict[int, str] = {}
        self.spans: list[Span] = []
        self.edges: list[float | None] = [None] * (len(text) + 1)

    def run(self, buffer: hb.Buffer) -> Run:
        """The run of what harfbuzz made of the text."""
        glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        starts = sorted({info.cluster for info, _ in glyphs})
        ends = dict(zip(starts, [*starts[1:], len(self.text)], strict=True))
        advances = dict.fromkeys(starts, 0.0)
        for cluster, group in groupby(glyphs, lambda pair: int(pair[0].cluster)):
            members = list(group)
            shown = self.text[cluster : ends[cluster]]
            advances[cluster] += sum(p.x_advance for _, p in members) * self.font.scale
            self._write(members, shown)
        total = 0.0
        for start in starts:
            self.edges[start] = total
            total += advances[start]
        self.edges[len(self.text)] = total
        return self._finish(total)

    def _write(self, members: list[tuple[hb.GlyphInfo, hb.GlyphPosition]], shown: str) -> None:
        """One cluster; if several glyphs show it, it carries what it reads as."""
        scale = self.font.scale
        actual = shown if len(members) > 1 else ""
        for index, (info, position) in enumerate(members):
            advance, dx = position.x_advance * scale, position.x_offset * scale
            lift = position.y_offset * scale
            code = self._code(info.codepoint, "" if index else shown)
            kern = self.font.width(info.codepoint) + dx - advance
            codes = f"{_gap(-dx)}<{code:04X}>{_gap(kern)}"
            if index or actual or not self.spans or self.spans[-1][:2] != ("", lift):
                self.spans.append((actual if not index else GOES_ON, lift, codes))
            else:
                self.spans[-1] = ("", lift, self.spans[-1][2] + codes)
        if actual:
            self.spans.append(("", 0.0, ""))

    def _code(self, glyph: int, shown: str) -> int:
        if len(shown) == 1 and ord(shown) < _PRIVATE and self.font.glyph(shown) == glyph:
            code = ord(shown)
        else:
            code = _PRIVATE + glyph
            if shown or code not in self.texts:
                self.texts[code] = shown
        self.glyphs[code] = glyph
        return code

    def _finish(self, width: float) -> Run:
        spans = tuple(
            (actual, lift, codes.replace("><", ""))
            for actual, lift, codes in self.spans
            if codes
        )
        flat = len(spans) == 1 and spans[0][:2] == ("", 0.0)
        return Run(
            face=self.font,
            text=self.text,
            codes=spans[0][2] if flat else "",
            width=width,
            glyphs=self.glyphs,
            texts=self.texts,
            edges=tuple(self.edges),
            spans=() if flat else spans,
        )


def _gap(distance: float) -> str:
    """A step back inside a TJ array, in thousandths of the size."""
    return f"{distance:.0f}" if abs(distance) >= 0.5 else ""


@lru_cache(maxsize=512)
def space(name: str, character: str = " ") -> Run:
    """A space of the face; narrow ones are drawn narrow and read as ordinary spaces."""
    font = face(name)
    glyph = font.glyph(" ") or 0
    full = font.width(glyph)
    width = full
    if character == "\u202f":
        width = min(font.width_of(character, full * 0.5), full * _NARROW / 1000)
    codes = f"<0020>{_gap(full - width)}"
    return Run(font, " ", codes, width, {32: glyph}, {}, (0.0, width))


@lru_cache(maxsize=64)
def line_hyphen(name: str) -> Run:
    """The hyphen at a line's end; it reads as a soft one, so that the word stays whole."""
    font = face(name)
    glyph = font.glyph("-") or 0
    width = font.width(glyph)
    return Run(font, "-", "<00AD>", width, {0xAD: glyph}, {}, (0.0, width))


def _runs(name: str, text: str) -> Iterator[tuple[Run, str]]:
    """The runs of `text`, each with the characters that no face has."""
    wanted = face(name)
    turns = frozenset(breaks(text)) if RIGHT_TO_LEFT.search(text) else frozenset()
    start, current, missing, shown = 0, wanted, "", ""
    for index, character in enumerate(text):
        found = wanted if wanted.glyph(character) is not None else fallback_for(character)
        lost = found is None and character not in _SPACES
        here = found or wanted
        ends = here is not current or character in _SPACES or index in turns
        if ends and index > start:
            yield shape(current.name, shown, direction_of(shown)), missing
            start, missing, shown = index, "", ""
        current = here
        if character in _SPACES:
            yield space(name, character), ""
            start = index + 1
            continue
        shown += _stand_in(wanted) if lost else character
        missing += character if lost else ""
    if shown:
        yield shape(current.name, shown, direction_of(shown)), missing


def direction_of(text: str) -> str:
    """The direction a piece of one direction has by itself."""
    left = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return "rtl" if left else "ltr"


def _stand_in(wanted: Face) -> str:
    return _MISSING if wanted.glyph(_MISSING) is not None else "?"


@lru_cache(maxsize=6000)
def word(name: str, text: str, language: str) -> Word:
    """One word of a paragraph (no ordinary spaces in it); `language` allows hyphens."""
    visible = text.replace(SOFT_HYPHEN, "")
    pairs = tuple(_runs(name, visible))
    runs = tuple(run for run, _ in pairs)
    edges: list[float | None] = [0.0]
    for run in runs:
        base = edges[-1] or 0.0
        edges.extend(None if edge is None else base + edge for edge in run.edges[1:])
    backwards = RIGHT_TO_LEFT.search(visible) is not None
    return Word(
        text=visible,
        runs=runs,
        width=edges[-1] or 0.0,
        cuts=() if backwards else _cuts(text, visible, language, edges),
        edges=tuple(edges),
        missing="".join(missing for _, missing in pairs),
        backwards=backwards,
    )


def _cuts(
    text: str, visible: str, language: str, edges: list[float | None]
) -> tuple[tuple[int, int], ...]:
    length = len(visible)
    found: dict[int, int] = {}
    place = 0
    for character in text:
        if character == SOFT_HYPHEN:
            found[place] = SOFT
        else:
            place += 1
    if not found and "\u00a0" not in visible:
        found = dict.fromkeys(hyphens(visible, language), SOFT)
    for match in _HARD.finditer(visible):
        if 2 <= match.start() <= length - 2:
            found[match.start()] = HARD
    return tuple(
        (place, found[place])
        for place in sorted(found)
        if 0 < place < length and edges[place] is not None
    )


def hyphens(visible: str, language: str) -> list[int]:
    """Where the patterns of `language` divide the words inside `visible`."""
    rules = patterns(language) if language else None
    if rules is None:
        return []
    return [
        match.start() + place
        for match in _LETTERS.finditer(visible)
        if not _is_name(match.group(), language)
        for place in rules.positions(match.group())
    ]


def _is_name(text: str, language: str) -> bool:
    """Names stay whole: capitals anywhere, a capital at the front where nouns have none."""
    if text.isupper():
        return True
    return text[:1].isupper() and len(text) < _LONG and not language.startswith("de")
