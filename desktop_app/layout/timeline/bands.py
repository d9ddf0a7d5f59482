"""The ground behind a bridge: as wide as the date is vague, textured by how it is vague."""

from desktop_app.domain.when import Precision, Qualifier
from desktop_app.layout.timeline.course import Course, Spot
from desktop_app.layout.timeline.frame import Frame
from desktop_app.layout.timeline.parts import Band, BandKind, Box
from desktop_app.layout.timeline.scale import Scale

_KINDS = {
    Precision.SEASON: BandKind.HATCHED,
    Precision.QUARTER: BandKind.HATCHED,
    Precision.HALF_YEAR: BandKind.PALE,
    Precision.YEAR: BandKind.PALE,
}
_ARROW = 72.0


def band(course: Course, spot: Spot, frame: Frame, scale: Scale) -> Band | None:
    """The band of one milestone; a date known to the day has none."""
    when = spot.milestone.when
    before, after = when.earliest is None, when.latest is None
    sure = when.qualifier is Qualifier.EXACT
    if when.earliest == when.latest and sure:
        return None
    arrow = _ARROW * frame.metrics.scale
    start = scale.x(spot.end) - arrow if before else scale.x(spot.start)
    end = scale.x(spot.start) + arrow if after else scale.x(spot.end)
    inner = 2 * frame.metrics.scale
    if end - start > 4 * inner:
        start, end = start + inner, end - inner
    half = frame.half(course, spot.at) + frame.metrics.reach
    # A band may begin years before the window; painters dislike boxes of a million pixels.
    left, right = max(start, -frame.width), min(end, 2 * frame.width)
    return Band(
        key=spot.milestone.key,
        box=Box(left, frame.centre - half, max(right - left, 1), 2 * half),
        kind=_KINDS.get(when.grain, BandKind.PLAIN),
        feathered=not sure,
        before=before,
        after=after,
    )
