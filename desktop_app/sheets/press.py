"""One sheet as another process makes it: of what comes out, only what has to travel back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.fonts import bring
from desktop_app.sheets.look import Look
from desktop_app.sheets.render import render
from desktop_app.sheets.rendered import Rendered
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plate:
    """Everything that one sheet is made of."""

    sheet: StorySheet
    look: Look
    assets: Mapping[str, bytes]
    day: date


def press(plate: Plate) -> Rendered:
    """The finished sheet without its boxes."""
    bring(plate.look.fonts)
    made = render(plate.sheet, plate.look, plate.assets, plate.day)
    return replace(made, boxes=())
