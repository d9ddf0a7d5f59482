"""Where the lanes of a timeline lie: cards above and below, strands between, axis, stages."""

from desktop_app.layout.timeline.course import Course
from desktop_app.layout.timeline.distance import WIDEST, half_distance
from desktop_app.layout.timeline.metrics import Metrics
from desktop_app.layout.timeline.parts import Measure
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The fixed lines of one picture."""

    width: float
    height: float
    left: float
    names: float
    upper: float
    lower: float
    centre: float
    axis: float
    stages: float
    stretch: float
    metrics: Metrics

    def half(self, course: Course, moment: float) -> float:
        """Half the distance of the outer strands, as drawn."""
        if len(course.strands) < 2:
            return 12 * self.metrics.scale
        drawn = half_distance(course.knots, moment) * self.stretch
        return max(drawn, self.least(len(course.strands)) * (len(course.strands) - 1) / 2)

    @property
    def half_most(self) -> float:
        """Half the distance of strands that are as far apart as can be."""
        return WIDEST * self.stretch

    def least(self, strands: int) -> float:
        """How near two neighbouring strands may come and still be two."""
        return (11.0 if strands <= 2 else 7.0) * self.metrics.scale


def frame(
    course: Course, width: float, height: float, measure: Measure, metrics: Metrics
) -> Frame:
    """Share out the height, and leave room at the left for what stands there."""
    stages = height - (metrics.stage if course.spans else 0)
    axis = stages - metrics.axis - (metrics.stage_gap if course.spans else 0)
    upper, lower = metrics.card_height, axis - metrics.lane_gap - metrics.card_height
    most = min(metrics.name_most, width * 0.3)
    names = max((measure.name(strand) for strand in course.strands), default=0)
    names = min(names, most)
    left = measure.tray(len(course.undated)) + metrics.gap if course.undated else 0.0
    if len(course.strands) > 2:
        left = max(left, names + metrics.fan)
    return Frame(
        width=width,
        height=height,
        left=max(min(left, width * 0.4), metrics.margin),
        names=names,
        upper=upper,
        lower=lower,
        centre=(upper + lower) / 2,
        axis=axis,
        stages=stages,
        stretch=max((lower - upper) / 2 - metrics.room, 0) / WIDEST,
        metrics=metrics,
    )
