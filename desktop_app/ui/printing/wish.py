"""What is to be printed, and how."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.ids import StoryId
from desktop_app.layout.imposing import Imposing


class Sides(StrEnum):
    """Which sides of the paper are printed on."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """A story in its languages as a kind of sheet in a look, and the ways of the paper."""

    story: StoryId
    languages: tuple[str, ...]
    kind: str
    look: str
    office_contact: str
    day: date
    pages: str = ""
    copies: int = 1
    grey: bool = False
    sides: Sides = Sides.ONE
    imposing: Imposing = Imposing.SINGLE
