"""Which stretch of a course is seen, and how it moves: zoom, pan, units, reveal."""

from desktop_app.layout.timeline import (
    SHORTEST,
    Course,
    Measure,
    Metrics,
    Scale,
    Unit,
    Window,
    fitted,
    panned,
    window_of,
    zoomed,
)

STEP = 1.5


class View:
    """The window over a course. Until somebody moves it, it shows all at every width."""

    def __init__(self) -> None:
        self._moved: Window | None = None

    def window(
        self, course: Course, width: float, measure: Measure, metrics: Metrics
    ) -> Window:
        """What is seen now."""
        return self._moved or fitted(course, width=width, measure=measure, metrics=metrics)

    def whole(self) -> None:
        """Show all again."""
        self._moved = None

    def zoom(self, scale: Scale, factor: float, around: float) -> None:
        """Nearer or further, with one moment held in place."""
        self._moved = zoomed(scale.window, factor, around)

    def pan(self, scale: Scale, pixels: float) -> None:
        """Along the axis."""
        self._moved = panned(scale.window, pixels / scale.month)

    def choose(self, unit: Unit, whole: Scale, middle: float) -> None:
        """Columns of one unit; the whole way if that already has them."""
        if whole.unit is unit:
            self.whole()
        else:
            self._moved = window_of(unit, middle=middle, width=whole.right - whole.left)

    def open(self, scale: Scale, moments: list[float]) -> bool:
        """Bring a crowd so near that it comes apart; False if it is as near as can be."""
        span = (max(moments, default=0) - min(moments, default=0)) * 1.6
        if span < 0.01 or scale.window.span < 2 * SHORTEST:
            return False
        middle = (max(moments) + min(moments)) / 2
        factor = min(scale.window.span / max(span, SHORTEST), scale.window.span / SHORTEST)
        nearer = zoomed(scale.window, max(factor, STEP), middle)
        self._moved = panned(nearer, middle - nearer.middle)
        return True

    def reveal(self, scale: Scale, moment: float) -> None:
        """Move just enough that a moment is seen well inside."""
        edge = min(scale.window.span / 4, 2.0)
        over = moment - (scale.window.end - edge)
        under = moment - (scale.window.start + edge)
        if over > 0 or under < 0:
            self._moved = panned(scale.window, over if over > 0 else under)
