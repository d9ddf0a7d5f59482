"""The sizes a timeline is drawn with, on screen in pixels, on paper in points."""

from dataclasses import fields

from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Lengths only, so that one factor makes another size of the same picture."""

    card_height: float = 66
    card_least: float = 110
    gap: float = 12
    inset: float = 16
    slide: float = 30
    radius: float = 16.5
    between: float = 4
    reach: float = 13
    room: float = 9
    axis: float = 26
    stage: float = 24
    stage_gap: float = 10
    lane_gap: float = 10
    name_height: float = 16
    caption_height: float = 15
    name_most: float = 200
    fan: float = 36
    margin: float = 4
    start: float = 12
    step: float = 4
    scale: float = 1

    def times(self, factor: float) -> "Metrics":
        """The same picture in another size."""
        return Metrics(**{one.name: getattr(self, one.name) * factor for one in fields(self)})


SCREEN = Metrics()
