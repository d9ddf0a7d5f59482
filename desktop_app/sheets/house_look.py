"""A shipped look as the office wants it: its colours, its typefaces, its choice of blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.errors import Invalid
from desktop_app.domain.house_look import HouseLook, Part
from desktop_app.domain.marks import N_
from desktop_app.sheets import pictures
from desktop_app.sheets.fonts import bring
from desktop_app.sheets.look import Ladder, Look, Row
from desktop_app.sheets.look_rules import check_contrast
from desktop_app.sheets.own_fonts import nearest, page_name

CHANGEABLE = ("primary", "accent", "ink", "grey", "tint", "band", "rule", "pale")
"""The colours an office may change; paper stays white."""

FAMILIES: Mapping[str, Mapping[str, str]] = {
    "Inter Tight": {
        "Light": "InterTight-Light",
        "Regular": "InterTight-Medium",
        "Medium": "InterTight-Medium",
        "SemiBold": "InterTight-SemiBold",
    },
    "Inter": {
        "Light": "Inter-Regular",
        "Regular": "Inter-Regular",
        "Medium": "Inter-Medium",
        "SemiBold": "Inter-SemiBold",
    },
    "Source Serif 4": dict.fromkeys(
        ("Light", "Regular", "Medium", "SemiBold"), "SourceSerif4-Regular"
    ),
}
"""The families that are shipped and may be embedded: the face for each weight."""

USUAL: Mapping[str, str] = {
    Part.DISPLAY: "Inter Tight",
    Part.TEXT: "Source Serif 4",
    Part.LABEL: "Inter",
}
_PARTS = {"InterTight": Part.DISPLAY, "SourceSerif4": Part.TEXT, "Inter": Part.LABEL}
LOGO_BOX = (46.0, 12.0)  # millimetres: where the mark of the publisher stands
CO_LOGO_BOX = (84.0, 11.0)  # where those of others stand: never higher than the emblem
MOST_LOGOS = 8
NO_FILES: Mapping[str, bytes] = {}
LEAST_DPI = 300


def applied(look: Look, house: HouseLook, files: Mapping[str, bytes] = NO_FILES) -> Look:
    """The look with what the office changes; refused if its text could not be read.

    `files` are the bytes of the office's own fonts, by their checksums.
    """
    colours = {**look.colours, **house.colours}
    ladders = {name: _in_face(ladder, house) for name, ladder in look.ladders.items()}
    check_contrast(colours, ladders)
    rows = _ordered(_chosen(look.rows, house.hidden), house.order)
    emblem = house.emblem or look.emblem
    brought = {page_name(font): files[font.blob] for font in house.fonts}
    bring(brought)
    return replace(
        look,
        name=house.name,
        colours=colours,
        ladders=ladders,
        rows=rows,
        emblem=emblem,
        fonts=brought,
    )


def check_logo(data: bytes, box: tuple[float, float] = LOGO_BOX) -> None:
    """Refuse a logo that cannot be read, or that is too coarse for its place."""
    size = pictures.size(data)
    if size is None:
        raise Invalid(N_("The logo must be a PNG or JPEG picture."))
    wide, high = size
    shown = min(box[0], box[1] * wide / max(high, 1))
    dpi = round(wide / (shown / 25.4))
    if dpi < LEAST_DPI:
        raise Invalid(
            N_(
                "The logo has only {dpi} dots per inch at its printed size; {least} are needed."
            ),
            dpi=dpi,
            least=LEAST_DPI,
        )


def _in_face(ladder: Ladder, house: HouseLook) -> Ladder:
    family, _, weight = ladder.face.partition("-")
    part = _PARTS.get(family)
    wanted = house.faces.get(part, "") if part else ""
    if not wanted:
        return ladder
    own = nearest(house.fonts, wanted, weight)
    if own is not None:
        return replace(ladder, face=page_name(own))
    return replace(ladder, face=FAMILIES[wanted].get(weight, FAMILIES[wanted]["Regular"]))


def _chosen(rows: Sequence[Row], hidden: Sequence[str]) -> list[Row]:
    """The rows without the blocks that are left out."""
    kept = [
        replace(row, slots=tuple(slot for slot in row.slots if slot.block not in hidden))
        for row in rows
    ]
    return [row for row in kept if row.slots]


def _ordered(rows: Sequence[Row], order: Sequence[str]) -> tuple[Row, ...]:
    """Rows that belong to the same part of the page change places as the office wants it."""
    found = list(rows)
    for place in ("here", "next page", "foot"):
        at = [n for n, row in enumerate(found) if row.place == place and _moves(row, order)]
        wanted = sorted((found[n] for n in at), key=_Order(order))
        gaps = [found[n].gap for n in at]
        for number, row, gap in zip(at, wanted, gaps, strict=True):
            found[number] = replace(row, gap=gap)
    return tuple(found)


def _moves(row: Row, order: Sequence[str]) -> bool:
    """A row that holds nothing but one block of the order."""
    return len(row.slots) == 1 and row.slots[0].block in order


class _Order:
    """Sorts rows by the place of their block."""

    def __init__(self, order: Sequence[str]) -> None:
        self._order = list(order)

    def __call__(self, row: Row) -> int:
        return self._order.index(row.slots[0].block)
