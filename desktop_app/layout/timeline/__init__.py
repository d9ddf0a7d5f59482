"""The timeline as pure geometry: boxes and curves that screen and paper share, no painter."""

from desktop_app.layout.timeline.course import (
    Course,
    Milestone,
    Span,
    Spot,
    StageEntry,
    Strand,
    course,
)
from desktop_app.layout.timeline.metrics import SCREEN, Metrics
from desktop_app.layout.timeline.mini import MiniBridge, mini_bridge
from desktop_app.layout.timeline.parts import (
    Band,
    BandKind,
    Box,
    Bridge,
    Card,
    Joint,
    Layout,
    Measure,
    Point,
    StageBox,
    StrandLine,
    Tick,
)
from desktop_app.layout.timeline.picture import fitted, lay_out
from desktop_app.layout.timeline.scale import (
    SHORTEST,
    Scale,
    Unit,
    Window,
    panned,
    window_of,
    zoomed,
)

__all__ = [
    "SCREEN",
    "SHORTEST",
    "Band",
    "BandKind",
    "Box",
    "Bridge",
    "Card",
    "Course",
    "Joint",
    "Layout",
    "Measure",
    "Metrics",
    "Milestone",
    "MiniBridge",
    "Point",
    "Scale",
    "Span",
    "Spot",
    "StageBox",
    "StageEntry",
    "Strand",
    "StrandLine",
    "Tick",
    "Unit",
    "Window",
    "course",
    "fitted",
    "lay_out",
    "mini_bridge",
    "panned",
    "window_of",
    "zoomed",
]
