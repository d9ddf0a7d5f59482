"""A cooperation as a poster: the picture on the first page, the same as a list behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.timeline_sheet import Step, TimelineSheet
from desktop_app.layout.network_page import Area
from desktop_app.layout.timeline import (
    SCREEN,
    Course,
    Metrics,
    Milestone,
    StageEntry,
    Strand,
    Window,
    course,
    fitted,
    lay_out,
)
from desktop_app.layout.timeline.scale import beginning, ending
from desktop_app.sheets.look import Look
from desktop_app.sheets.poster_page import Poster, begun
from desktop_app.sheets.rendered import Rendered
from desktop_app.sheets.rows import Cell, Row
from desktop_app.sheets.tidy import one_line
from desktop_app.sheets.timeline_picture import Picture
from desktop_app.sheets.timeline_words import PIXEL, PaperMeasure

_COLUMN = 118.0
_CARD = 84.0


def render_timeline(sheet: TimelineSheet, look: Look, printed_on: date) -> Rendered:
    """Print a timeline in `look`, whose page is as large as wished."""
    poster = begun(sheet, look)
    order = _draw(poster, sheet, poster.area(poster.open(below=4.0)))
    rows = _list(poster, sheet, order, poster.column(_COLUMN))
    return poster.close(rows, _COLUMN, printed_on)


def _draw(poster: Poster, sheet: TimelineSheet, area: Area) -> Sequence[Milestone]:
    """The picture in what is left of the page; returns the steps as the list numbers them."""
    bench = poster.pen.bench
    steps = {str(number): step for number, step in enumerate(sheet.steps)}
    drawn = _course(sheet)
    measure = PaperMeasure(bench, sheet, steps)
    metrics = _metrics()
    width, height = area.width / PIXEL, area.height / PIXEL
    layout = lay_out(
        drawn,
        width=width,
        height=height,
        window=_window(sheet, drawn, width, measure, metrics),
        measure=measure,
        metrics=metrics,
    )
    picture = Picture(bench, sheet, steps, layout, area.x, area.y)
    with poster.paper.mark(poster.root.add("Figure", alt=one_line(sheet.alt))):
        picture.draw(poster.paper)
    return drawn.order


def _metrics() -> Metrics:
    """Taller cards than on the screen: paper shows what a pointer would."""
    return replace(SCREEN, card_height=_CARD)


def _course(sheet: TimelineSheet) -> Course:
    return course(
        [
            Strand(key=str(n), name=one.name, caption=one.caption, colour=one.tint)
            for n, one in enumerate(sheet.strands)
        ],
        [
            Milestone(
                key=str(number),
                when=step.when,
                title=step.title,
                detail=step.text,
                planned=step.planned,
                cancelled=step.cancelled,
            )
            for number, step in enumerate(sheet.steps)
        ],
        [StageEntry(stage=each.stage, since=each.since) for each in sheet.stages],
        resting=sheet.resting,
    )


def _window(
    sheet: TimelineSheet, drawn: Course, width: float, measure: PaperMeasure, metrics: Metrics
) -> Window:
    """The whole way, or the part between two days."""
    whole = fitted(drawn, width=width, measure=measure, metrics=metrics)
    start = beginning(sheet.first) if sheet.first else whole.start
    end = ending(sheet.last) if sheet.last else whole.end
    return Window(start=start, end=max(end, start + 1))


def _list(
    poster: Poster, sheet: TimelineSheet, order: Sequence[Milestone], width: float
) -> Iterator[Row]:
    """Every step with its number, date, title and text."""
    yield poster.heading(width)
    pen, items = poster.pen, poster.root.add("L")
    rule = poster.look.colour("rule")
    date_at, title_at = 9.0, 40.0
    for number, milestone in enumerate(order, 1):
        step: Step = sheet.steps[int(milestone.key)]
        entry, field = items.add("LI"), f"steps.{milestone.key}"
        label = pen.say(entry, str(number), "step_date", date_at - 1, kind="Lbl")
        body = entry.add("LBody")
        dated = step.wording or sheet.undated
        when = pen.say(body, dated, "step_text", title_at - date_at - 2, f"{field}.wording")
        room = width - title_at
        told = pen.cell(
            title_at,
            pen.say(body, step.title, "step_title", room, f"{field}.title"),
            pen.say(body, step.text, "step_text", room, f"{field}.text", before=0.3),
            pen.say(body, step.state, "step_date", room, f"{field}.state", colour="accent"),
        )
        cells = (Cell(0, label), Cell(date_at, when), told)
        yield Row(cells, width, above=1.5, below=1.7, rule=rule)
