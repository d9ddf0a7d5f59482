"""What a sheet that is not for the public says across each of its pages."""

from collections.abc import Sequence
from dataclasses import replace
from math import atan2, cos, hypot, sin

from desktop_app.sheets.job import Job
from desktop_app.sheets.lines import number
from desktop_app.sheets.paper import Page, Paper
from desktop_app.sheets.text import MM, typeset
from desktop_app.sheets.tidy import one_line

_SHARE = 0.62  # of the diagonal that the words may take
_LARGEST = 110.0  # points
_STYLE = "title_tall"


def draw_stamp(job: Job, paper: Paper, pages: Sequence[Page]) -> None:
    """Write the stamp of a sheet behind everything, from corner to corner; decoration."""
    words = one_line(job.sheet.stamp)
    if not words:
        return
    style = replace(job.style(_STYLE), size=_LARGEST, leading=_LARGEST, align="center")
    style = replace(style, colour=_paler(job.look.colour("rule")))
    wide, tall = job.look.page.width, job.look.page.height
    room = hypot(wide, tall) * _SHARE
    longest = typeset(words, style, 10_000, language=job.language).ink
    size = min(_LARGEST, _LARGEST * room / max(longest, 1.0))
    text = typeset(
        words, replace(style, size=size, leading=size), 10_000, language=job.language
    )
    angle = atan2(tall, wide)
    for page in pages:
        before = len(page.code)
        with paper.artifact(page):
            page.code.append(
                f"q {_turned(angle, paper.width * MM / 2, paper.height * MM / 2)} cm"
            )
            paper.text(text, wide / 2 - 5_000, tall / 2 - size / MM * 0.65, page=page)
            page.code.append("Q")
        written = page.code[before:]
        del page.code[before:]
        page.code[:0] = written


def _turned(angle: float, x: float, y: float) -> str:
    """The matrix that turns everything about a point."""
    c, s = cos(angle), sin(angle)
    parts = (c, s, -s, c, x - x * c + y * s, y - x * s - y * c)
    return " ".join(number(part, 4) for part in parts)


def _paler(colour: str) -> str:
    """A colour most of the way to white: what is printed over it stays readable."""
    mixed = ((int(colour[i : i + 2], 16) + 2 * 255) // 3 for i in (1, 3, 5))
    return "#" + "".join(f"{part:02X}" for part in mixed)
