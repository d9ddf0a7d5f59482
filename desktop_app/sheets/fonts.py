"""The faces that print: their outlines, widths and which characters they have."""

from collections import OrderedDict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import uharfbuzz as hb

from desktop_app import paths

FALLBACK = (
    "Inter-Regular",
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansSymbols2-Regular",
    "NotoEmoji-Regular",
)
"""Asked in this order for a character the wanted face lacks."""

_RESTRICTED = 0x0002  # OS/2 fsType: the licence forbids embedding
_WHOLE_ONLY = 0x0100  # the licence forbids embedding a part
_BITMAPS_ONLY = 0x0200  # the licence forbids embedding outlines
_MOST_OWN = 24  # faces of the office that are held at once


class Face:
    """One static TrueType face. Widths are in thousandths of the size."""

    __slots__ = ("_glyphs", "_widths", "data", "font", "name", "scale")

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = hb.Face(hb.Blob(data))
        self.font = hb.Font(self.data)
        self.scale: float = 1000 / self.data.upem
        self._glyphs: dict[str, int | None] = {}
        self._widths: dict[int, float] = {}

    def glyph(self, character: str) -> int | None:
        """The glyph of a single character, if the face has it."""
        try:
            return self._glyphs[character]
        except KeyError:
            found: int | None = self.font.get_nominal_glyph(ord(character))
            self._glyphs[character] = found
            return found

    def width(self, glyph: int) -> float:
        """How far the pen moves after `glyph`."""
        try:
            return self._widths[glyph]
        except KeyError:
            width: float = self.font.get_glyph_h_advance(glyph) * self.scale
            self._widths[glyph] = width
            return width

    def width_of(self, character: str, default: float = 0.0) -> float:
        """The width of a character's own glyph."""
        glyph = self.glyph(character)
        return default if glyph is None else self.width(glyph)


def font_file(name: str) -> Path:
    """Where the face called `name` is kept."""
    return paths.resource("fonts", name + ".ttf")


_own: OrderedDict[str, "Face"] = OrderedDict()


def bring(brought: Mapping[str, bytes]) -> None:
    """Hold faces that are not shipped; those used longest ago make room.

    Their names hold the checksum of their bytes, so what is held changes no sheet.
    """
    for name, data in brought.items():
        if name not in _own:
            _own[name] = Face(name, data)
        _own.move_to_end(name)
    while len(_own) > _MOST_OWN:
        _own.popitem(last=False)


def face(name: str) -> Face:
    """The face called `name`."""
    return _own.get(name) or _shipped(name)


@lru_cache(maxsize=64)
def _shipped(name: str) -> Face:
    return Face(name, font_file(name).read_bytes())


def fallback_for(character: str) -> Face | None:
    """The first fallback face that has `character`."""
    return next((f for f in map(face, FALLBACK) if f.glyph(character) is not None), None)


def unfit(data: bytes) -> str | None:
    """Why these font bytes cannot be printed with, as a word, or None.

    "cff", "restricted", "whole" (no part of it may be embedded), or "broken".
    """
    if data[:4] == b"OTTO":
        return "cff"
    found = hb.Face(hb.Blob(data))
    if found.glyph_count == 0 or not found.reference_table("glyf"):
        return "broken"
    os2 = bytes(found.reference_table("OS/2").data)
    licence = int.from_bytes(os2[8:10], "big")
    if licence & 0x000F == _RESTRICTED or licence & _BITMAPS_ONLY:
        return "restricted"
    return "whole" if licence & _WHOLE_ONLY else None
