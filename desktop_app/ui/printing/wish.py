"""What is to be printed, and how."""

from datetime import date
from enum import StrEnum

from desktop_app.domain.ids import StoryId
from desktop_app.domain.sheet import HANDOUT, KINDS, NETWORK, POSTER, TIMELINE
from desktop_app.layout.imposing import Imposing
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.values import dataclass

PAPERS = {HANDOUT: "A5", POSTER: "A3"}
SIZES = ("A4", "A3", "A2", "A1", "A0")


class Sides(StrEnum):
    """Which sides of the paper are printed on."""

    ONE = "one-sided"
    LONG = "two-sided-long-edge"
    SHORT = "two-sided-short-edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """Records in languages as a kind of sheet in a look, and the ways of the paper."""

    wanted: Wanted
    languages: tuple[str, ...]
    look: str
    office_contact: str
    day: date
    pages: str = ""
    copies: int = 1
    grey: bool = False
    sides: Sides = Sides.ONE
    imposing: Imposing = Imposing.SINGLE

    @property
    def is_story(self) -> bool:
        """Whether it is the sheet of a story, which preflight may hold back."""
        return self.wanted.kind in KINDS

    @property
    def story(self) -> StoryId:
        """The story, if it is one."""
        return StoryId(self.wanted.keys[0])

    @property
    def paper(self) -> str:
        """The size of the paper."""
        kind = self.wanted.kind
        usual = "A3" if kind in (TIMELINE, NETWORK) else PAPERS.get(kind, "A4")
        return self.wanted.paper or usual
