"""How wide the timeline's words are in the letters of the window."""

from collections.abc import Sequence

from desktop_app.domain.cooperation import Stage
from desktop_app.layout.timeline import SCREEN, Metrics, Milestone, Strand, Tick
from desktop_app.ui import text, theme
from desktop_app.ui.timeline import wording
from desktop_app.words import Words

CARD_SIDES = 24
TRAY_SIDES = 20


def metrics() -> Metrics:
    """The sizes of the picture at the letter size the user chose."""
    percent = max(theme.look().percent, 100)
    return SCREEN if percent == 100 else SCREEN.times(percent / 100)


class WordMeasure:
    """Measures what the layout asks for, in one language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def name(self, strand: Strand) -> float:
        """A partner's name and, below it, the caption."""
        return max(text.width(strand.name, "captionS"), text.width(strand.caption, "micro")) + 2

    def card(self, milestones: Sequence[Milestone]) -> float:
        """The widest of a card's three lines."""
        lines = (
            text.width(wording.date_of(self._words, milestones), "captionS"),
            text.width(wording.title_of(self._words, milestones), "smallS"),
            text.width(wording.detail_of(self._words, milestones), "caption"),
        )
        return max(lines) + CARD_SIDES

    def tick(self, tick: Tick) -> float:
        """A label of the axis."""
        return text.width(wording.tick(self._words, tick), "captionS") + 2

    def stage(self, stage: Stage) -> float:
        """A stage's name."""
        return text.width(wording.stage(self._words, stage), "captionM")

    def tray(self, count: int) -> float:
        """The tray of milestones without a date."""
        return text.width(wording.tray(self._words, count), "captionM") + TRAY_SIDES
