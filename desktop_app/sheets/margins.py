"""What stands in the margins of every page: running head, foot line and page number."""

from collections.abc import Sequence

from desktop_app.sheets.bench import Bench
from desktop_app.sheets.paper import Page, Paper
from desktop_app.values import dataclass

_NUMBER, _RUBRIC = 42.0, 40.0  # the widths of what stands at the right


@dataclass(frozen=True, slots=True)
class Running:
    """What is said on every page: the title above, the footer and the page number below."""

    title: str
    rubric: str
    footer: str
    page: str  # "Page {page} of {pages}"


def draw_margins(
    job: Bench,
    paper: Paper,
    pages: Sequence[Page],
    sheet: Running,
    *,
    first: int = 1,
    count: int = 0,
) -> None:
    """Write head and foot of the pages of a sheet; decoration, said once in the tags.

    `first` is the number of the first of them, `count` how many the whole has.
    """
    page = job.look.page
    left, right, foot = page.margin, page.width - page.margin, page.height - 9.6
    rule = job.look.colour("rule")
    count = count or len(pages)
    footer = job.shortened(sheet.footer, "running", page.inner - _NUMBER - 2)
    title = job.shortened(sheet.title, "running", page.inner - _RUBRIC - 2)
    rubric = job.shortened(sheet.rubric, "running", _RUBRIC, align="right")
    for number, each in enumerate(pages, first):
        label = sheet.page.format(page=number, pages=count) if count > 1 else ""
        with paper.artifact(each):
            paper.rule(left, foot - 2.6, right, rule, each)
            if footer:
                paper.text(footer, left, foot - 0.4, page=each)
            if label:
                numbered = job.line(label, "running", _NUMBER, align="right").parts[0]
                paper.text(numbered, right - _NUMBER, foot - 0.4, page=each)
            if number > first:
                paper.rule(left, 17.4, right, rule, each)
                if title:
                    paper.text(title, left, 12.4, page=each)
                if rubric:
                    paper.text(rubric, right - _RUBRIC, 12.4, page=each)
