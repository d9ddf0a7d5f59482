"""Paper for the wall, lying: from A4 to A0, with letters that grow with the distance."""

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.sheets.look import Look

_SIZES: Mapping[str, tuple[float, float, float]] = {
    "A4": (297.0, 210.0, 1.0),
    "A3": (420.0, 297.0, 1.2),
    "A2": (594.0, 420.0, 1.5),
    "A1": (841.0, 594.0, 1.9),
    "A0": (1189.0, 841.0, 2.4),
}


def on_paper(look: Look, size: str) -> Look:
    """The look on a lying sheet of that size."""
    if size not in _SIZES:
        known = ", ".join(_SIZES)
        raise Invalid(N_("There is no paper “{size}”, only {known}."), size=size, known=known)
    width, height, scale = _SIZES[size]
    page = replace(look.page, width=width / scale, height=height / scale, scale=scale)
    return replace(look, page=page)
