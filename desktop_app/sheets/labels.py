"""Addresses on sheets of labels; what one label cannot hold goes on on the next."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop_app.domain.label_sheet import LabelSheet
from desktop_app.sheets import notices
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.look import Look
from desktop_app.sheets.metadata import Meta
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.rendered import Rendered, finished, full_language
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import Text
from desktop_app.sheets.tidy import one_line

_PADDING = (
    5.0  # printers leave a few millimetres white; labels are cut with less care than paper
)
_STYLE = "label"


def render_labels(sheet: LabelSheet, look: Look, printed_on: date) -> Rendered:
    """Print the labels; the same arguments give the same bytes."""
    form = sheet.format
    paper = Paper(*form.page, sheet.language)
    bench = Bench(look, sheet.language)
    items = paper.root.add("L")
    at = sheet.start - 1
    paper.new_page()
    for number, lines in enumerate(sheet.labels):
        body = items.add("LI").add("LBody")
        tags: dict[int, Tag] = {}
        for part in _parts(bench, lines, sheet, f"labels.{number}"):
            if at == form.count:
                paper.new_page()
                at = 0
            row, column = divmod(at, form.columns)
            x = form.left + column * form.across + _PADDING
            _draw(paper, part, x, form.top + row * form.down, form.height, body, tags)
            at += 1
    meta = Meta(title=one_line(sheet.title) or "–", language=full_language(sheet.language))
    return finished(paper, meta, printed_on, bench.notices)


def _parts(
    bench: Bench, lines: Sequence[str], sheet: LabelSheet, field: str
) -> Iterator[list[tuple[int, Text]]]:
    """The lines of one address at the largest size that fits, in as many labels as needed."""
    width = sheet.format.width - 2 * _PADDING
    room = sheet.format.height - 2 * _PADDING + 3.0
    steps = len(bench.look.ladder(_STYLE).steps)
    texts: list[Text] = []
    for step in range(steps):
        style = bench.style(_STYLE, step)
        texts = [
            bench.typeset(line, style, width, f"{field}.{place}", "")
            for place, line in enumerate(lines)
        ]
        if sum(text.height for text in texts) <= room:
            yield list(enumerate(texts))
            return
    bench.note(field, notices.NEXT_LABEL)
    part: list[tuple[int, Text]] = []
    left = room
    for place, whole in enumerate(texts):
        text = whole
        while text.lines:
            count = int(left / text.height * len(text.lines) + 0.001)
            if count < 1:
                yield part
                part, left = [], room
                continue
            head, text = text.head(count), text.rest(count)
            part.append((place, head))
            left -= head.height
    if part:
        yield part


def _draw(
    paper: Paper,
    part: Sequence[tuple[int, Text]],
    x: float,
    y: float,
    height: float,
    body: Tag,
    tags: dict[int, Tag],
) -> None:
    """The lines of a label, centred between its upper and its lower edge."""
    at = y + (height - sum(text.height for _, text in part)) / 2
    for place, text in part:
        tag = tags.get(place)
        if tag is None:
            tag = tags[place] = body.add("P")
        with paper.mark(tag):
            paper.text(text, x, at)
        at += text.height
