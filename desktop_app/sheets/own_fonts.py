"""Fonts the office brings along: read, judged before they are kept, and named for the page."""

import hashlib
import re
from collections.abc import Mapping, Sequence

import uharfbuzz as hb

from desktop_app.domain.errors import Invalid
from desktop_app.domain.house_look import OwnFont
from desktop_app.domain.marks import N_
from desktop_app.sheets import fonts

LARGEST = 3_000_000  # bytes; a font of Latin, Greek and Cyrillic letters has a tenth
WEIGHTS: Mapping[str, int] = {
    "Light": 300,
    "Regular": 400,
    "Medium": 500,
    "SemiBold": 600,
    "Bold": 700,
}
"""What the styles of a look ask for, as OpenType counts."""

_NEEDED = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    ".,;:!?()/%&@+-'\"*"
    "ÄÖÜäöüßÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûœŒ"
    "„“”‚‘’«»–—…·€"
)
_FEW = 8  # missing characters that are named
_FAMILY = (16, 1)  # of the name table: the typographic family, else the plain one
_REFUSALS: Mapping[str, str] = {
    "cff": N_(
        "“{font}” has PostScript outlines, which cannot be put into the sheets;"
        " take the TrueType version (TTF) of it."
    ),
    "restricted": N_("The licence of “{font}” forbids putting it into a PDF."),
    "whole": N_("The licence of “{font}” forbids putting parts of it into a PDF."),
    "broken": N_("“{font}” is no TrueType font."),
}


def read_font(data: bytes, file: str) -> OwnFont:
    """What a font is; `Invalid` says why it cannot be printed with. `file` is its name."""
    if len(data) > LARGEST:
        raise Invalid(N_("“{font}” is too large: 3 MB are the most."), font=file)
    problem = fonts.unfit(data)
    if problem:
        raise Invalid(_REFUSALS[problem], font=file)
    face = fonts.Face(file, data)
    lacking = [each for each in _NEEDED if face.glyph(each) is None]
    if lacking:
        raise Invalid(
            N_("“{font}” lacks characters that German, English and French need: {missing}"),
            font=file,
            missing=" ".join(lacking[:_FEW]) + (" …" if len(lacking) > _FEW else ""),
        )
    family = next(filter(None, (_named(face.data, each) for each in _FAMILY)), "")
    if not family:
        raise Invalid(_REFUSALS["broken"], font=file)
    os2 = bytes(face.data.reference_table("OS/2").data)
    weight = int.from_bytes(os2[4:6], "big") if len(os2) >= 6 else WEIGHTS["Regular"]
    return OwnFont(family=family, weight=weight, blob=hashlib.sha256(data).hexdigest())


def page_name(font: OwnFont) -> str:
    """What the face is called inside a document: the same font, the same name."""
    letters = re.sub(r"[^A-Za-z0-9]", "", font.family)[:30] or "Own"
    return f"{letters}-{font.weight}-{font.blob[:12]}"


def nearest(owned: Sequence[OwnFont], family: str, weight: str) -> OwnFont | None:
    """The font of a family whose weight is nearest to the one that is asked for."""
    wanted = WEIGHTS.get(weight, WEIGHTS["Regular"])
    found = [font for font in owned if font.family == family]
    return min(found, key=_Distance(wanted), default=None)


class _Distance:
    """Sorts fonts by how far their weight is from the wanted one."""

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted

    def __call__(self, font: OwnFont) -> tuple[int, str]:
        return abs(font.weight - self._wanted), font.blob


def _named(face: hb.Face, number: int) -> str:
    return " ".join((face.get_name(number, "en") or "").split())[:80]
