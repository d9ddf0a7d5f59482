"""The words of the timeline on paper: how wide they are, and what the axis says."""

from collections.abc import Sequence

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.timeline_sheet import Step, TimelineSheet
from desktop_app.domain.when.phrasing import SHORT
from desktop_app.layout.timeline import Milestone, Strand, Tick, Unit
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.text import MM

PIXEL = 0.28
"""Millimetres: the geometry is reckoned in the pixels of the screen."""

CARD_SIDES, NARROWEST, WIDEST = 24.0, 120.0, 250.0


def tick_label(language: str, column: Tick) -> str:
    """The label of a column of the axis."""
    if column.unit is Unit.YEAR:
        return str(column.year)
    short = SHORT.get(language, SHORT["en"])
    if column.unit is Unit.QUARTER:
        label = short.quarter.format(n=column.index + 1)
    else:
        label = short.months.split()[column.index]
    return f"{label} {column.year}" if column.with_year else label


class PaperMeasure:
    """Measures what the layout asks for, in the letters of the sheet."""

    def __init__(self, bench: Bench, sheet: TimelineSheet, steps: dict[str, Step]) -> None:
        self._bench, self._sheet, self._steps = bench, sheet, steps

    def name(self, strand: Strand) -> float:
        """A partner's name and, below it, the caption."""
        return max(self._width(strand.name, "step_title"), self._width(strand.caption, "note"))

    def card(self, milestones: Sequence[Milestone]) -> float:
        """A card shows its title in two lines."""
        step = self._steps[milestones[0].key]
        wish = max(
            self._width(step.short_wording, "step_date"),
            self._width(step.title, "step_title") * 0.62,
            self._width(step.text, "step_text") * 0.4,
        )
        return min(max(wish + CARD_SIDES, NARROWEST), WIDEST)

    def tick(self, tick: Tick) -> float:
        """A label of the axis."""
        return self._width(tick_label(self._sheet.language, tick), "year") + 2

    def stage(self, stage: Stage) -> float:
        """A stage's name."""
        return self._width(self._sheet.names[stage], "year")

    def tray(self, count: int) -> float:
        """The tray of milestones without a date; the sheet has counted them."""
        return self._width(self._sheet.tray, "year") + 20 if count else 0.0

    def _width(self, content: str, style: str) -> float:
        """The width of a text on one line, in pixels."""
        text = self._bench.grown(content.replace("\n", " "), style, 5000.0)
        return text.ink / PIXEL + 1.0 if text.lines else 0.0


def lines_in(height: float, leading: float) -> int:
    """How many lines of `leading` points a box of so many millimetres holds."""
    return max(0, int((height + 0.01) * MM // leading))
