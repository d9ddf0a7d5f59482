"""A cooperation as a poster: the picture on the first page, the same as a list behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.timeline_sheet import Step, TimelineSheet
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
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import BOTTOM, TOP, Columns
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import HEAD, THICK, head
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Row
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line
from desktop_app.sheets.timeline_picture import Picture
from desktop_app.sheets.timeline_words import PIXEL, PaperMeasure

_LOWEST = 78.0  # millimetres: below this the picture cannot be read and gets its own page
_COLUMN, _GAP = 118.0, 9.0
_CARD = 84.0


def render_timeline(sheet: TimelineSheet, look: Look, printed_on: date) -> Rendered:
    """Print a timeline in `look`, whose page is as large as wished."""
    page = look.page
    paper = Paper(page.width, page.height, sheet.language, scale=page.scale)
    bench = Bench(look, sheet.language)
    pen = Pen(bench)
    root = paper.root.add("Art")
    columns = Columns(paper, [page.margin])
    columns.y = HEAD
    columns.place(_opening(pen, sheet, root, page.inner))
    if columns.room < _LOWEST:
        columns.start_page()
    order = _draw(bench, paper, sheet, root, columns)
    count = max(1, int((page.inner + _GAP) // (_COLUMN + _GAP)))
    width = (page.inner - (count - 1) * _GAP) / count
    lefts = [page.margin + place * (width + _GAP) for place in range(count)]
    listed = Columns(paper, lefts, top=TOP)
    listed.place(list(_list(pen, sheet, order, root, width)))
    said = Running(sheet.title, sheet.rubric, sheet.footer, sheet.page)
    draw_margins(bench, paper, paper.pages, said)
    meta = called(sheet.title, sheet.rubric, sheet.language)
    return finished(paper, meta, printed_on, bench.notices)


def _opening(pen: Pen, sheet: TimelineSheet, root: Tag, width: float) -> list[Row]:
    title = pen.cell(
        0,
        pen.say(root, sheet.title, "title_small", width, "title", kind="H1", lines=1),
        pen.say(root, sheet.subtitle, "subtitle", width, "subtitle", before=0.8),
    )
    colour = pen.bench.look.colour("primary")
    return [
        head(pen, root, sheet.rubric, sheet.as_of, width),
        Row((title,), width, above=4.0, below=4.0, rule=colour, weight=THICK),
    ]


def _draw(
    bench: Bench, paper: Paper, sheet: TimelineSheet, root: Tag, columns: Columns
) -> Sequence[Milestone]:
    """The picture in what is left of the page; returns the steps as the list numbers them."""
    page = bench.look.page
    steps = {str(number): step for number, step in enumerate(sheet.steps)}
    drawn = _course(sheet)
    measure = PaperMeasure(bench, sheet, steps)
    metrics = _metrics()
    width = page.inner / PIXEL
    height = (page.height - BOTTOM - 1.0 - columns.y) / PIXEL
    layout = lay_out(
        drawn,
        width=width,
        height=height,
        window=_window(sheet, drawn, width, measure, metrics),
        measure=measure,
        metrics=metrics,
    )
    picture = Picture(bench, sheet, steps, layout, page.margin, columns.y)
    with paper.mark(root.add("Figure", alt=one_line(sheet.alt))):
        picture.draw(paper)
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
    pen: Pen, sheet: TimelineSheet, order: Sequence[Milestone], root: Tag, width: float
) -> Iterator[Row]:
    """Every step with its number, date, title and text."""
    heading = pen.say(root, sheet.listed, "body_heading", width, "listed", kind="H2")
    yield Row((Cell(0, heading),), width, below=2.0, keep=True)
    items = root.add("L")
    rule = pen.bench.look.colour("rule")
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
