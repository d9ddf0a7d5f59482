"""The faces that print: their outlines, widths and which characters they have."""

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


@lru_cache(maxsize=64)
def face(name: str) -> Face:
    """The face called `name`, read once."""
    return Face(name, font_file(name).read_bytes())


def fallback_for(character: str) -> Face | None:
    """The first fallback face that has `character`."""
    return next((f for f in map(face, FALLBACK) if f.glyph(character) is not None), None)


def unfit(data: bytes) -> str | None:
    """Why these font bytes cannot be printed with: "cff", "restricted", "broken", or None."""
    if data[:4] == b"OTTO":
        return "cff"
    found = hb.Face(hb.Blob(data))
    if found.glyph_count == 0 or not found.reference_table("glyf"):
        return "broken"
    os2 = bytes(found.reference_table("OS/2").data)
    if len(os2) >= 10 and int.from_bytes(os2[8:10], "big") & 0x000F == _RESTRICTED:
        return "restricted"
    return None
