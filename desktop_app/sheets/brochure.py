"""Many stories as one brochure: cover, contents, the stories, an index of the clusters.

Everything is set twice: the first time tells on which page each story begins.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.brochure_sheet import Brochure
from desktop_app.domain.sheet import Passage, StorySheet
from desktop_app.domain.sorting import sort_key
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import Columns
from desktop_app.sheets.compose import compose
from desktop_app.sheets.job import Job
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.metadata import Meta
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import THICK
from desktop_app.sheets.render import attachments
from desktop_app.sheets.rendered import Rendered, finished, full_language
from desktop_app.sheets.rows import Cell, Row, Said
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line

_NUMBERS = 26.0  # the width of page numbers in contents and index
_COVER = 96.0  # the upper edge of the title


def render_brochure(
    words: Brochure,
    sheets: Sequence[StorySheet],
    look: Look,
    assets: Mapping[str, bytes],
    printed_on: date,
    told: Callable[[int], None] | None = None,
) -> Rendered:
    """Print the stories with their cover; the same arguments give the same bytes.

    `told` hears how many stories are set, each counted twice, and may end it.
    """
    steps = _Steps(told)
    first = _Pass(words, sheets, look, assets, [0] * len(sheets), 0, steps)
    done = _Pass(words, sheets, look, assets, first.starts, len(first.paper.pages), steps)
    meta = Meta(
        title=one_line(words.title) or "–",
        language=full_language(words.language),
        author=one_line(words.issuer),
        subject=one_line(words.told),
    )
    files = attachments(sheets)
    return finished(done.paper, meta, printed_on, done.notices, files)


class _Steps:
    """Counts the stories that are set."""

    def __init__(self, told: Callable[[int], None] | None) -> None:
        self._told, self._done = told, 0

    def one_more(self) -> None:
        """Another one."""
        self._done += 1
        if self._told:
            self._told(self._done)


class _Pass:
    """All pages, with the page numbers known so far."""

    def __init__(
        self,
        words: Brochure,
        sheets: Sequence[StorySheet],
        look: Look,
        assets: Mapping[str, bytes],
        starts: Sequence[int],
        count: int,
        steps: "_Steps",
    ) -> None:
        page = look.page
        self.words, self.sheets, self.look, self.known = words, sheets, look, starts
        self.paper = Paper(page.width, page.height, words.language, scale=page.scale)
        self.bench = Bench(look, words.language)
        self.pen, self.count = Pen(self.bench), count
        self.starts: list[int] = []
        self.notices: list[Notice] = []
        self._cover()
        self._list(words.contents, list(self._contents()))
        for sheet in sheets:
            self._story(sheet, assets)
            steps.one_more()
        if entries := list(self._index()):
            self._list(words.index, entries)
        self.notices += self.bench.notices

    def _mark(self, title: str) -> None:
        self.paper.marks.append((one_line(title) or "–", len(self.paper.pages) - 1))

    def _cover(self) -> None:
        words, page = self.words, self.look.page
        root, say = self.paper.root.add("Sect"), self.pen.say
        columns = Columns(self.paper, [page.margin], top=_COVER)
        self._mark(words.title)
        issuer = say(root, words.issuer, "mark", page.inner, "issuer")
        title = say(root, words.title, "title_tall", page.inner, "title", kind="H1", lines=3)
        told = say(root, words.told, "lead", page.inner, "told", before=4.0)
        day = say(root, words.as_of, "note", page.inner, "as_of", before=3.0)
        colour = self.look.colour("primary")
        columns.place(
            [
                Row((Cell(0, issuer),), page.inner, below=6.0),
                Row(
                    (self.pen.cell(0, title, told, day),),
                    page.inner,
                    above=8.0,
                    rule=colour,
                    weight=THICK,
                ),
            ]
        )

    def _story(self, sheet: StorySheet, assets: Mapping[str, bytes]) -> None:
        start = len(self.paper.pages) + len(self.paper.pages) % 2 + 1
        job = Job(sheet, self.look, assets)
        compose(job, self.paper, first=start, count=self.count)
        self.starts.append(start)
        self.paper.marks.append((one_line(sheet.title) or "–", start - 1))
        self.notices += job.notices

    def _list(self, heading: str, entries: Sequence[tuple[str, str, str, str]]) -> None:
        """Contents or index: what it is called, what is told below, its pages."""
        page, say = self.look.page, self.pen.say
        root = self.paper.root.add("Sect")
        before = len(self.paper.pages)
        columns = Columns(self.paper, [page.margin])
        self._mark(heading)
        title = say(root, heading, "title_small", page.inner, "heading", kind="H1", lines=1)
        colour, rule = self.look.colour("primary"), self.look.colour("rule")
        columns.place(
            [Row((Cell(0, title),), page.inner, below=4.0, rule=colour, weight=THICK, above=4)]
        )
        items, width = root.add("L"), page.inner - _NUMBERS - 4
        rows = [
            self._entry(items, number, entry, width) for number, entry in enumerate(entries)
        ]
        columns.place([Row(row, page.inner, above=1.8, below=2.0, rule=rule) for row in rows])
        said = Running(heading, self.words.title, self.words.title, self.words.page)
        pages = self.paper.pages[before:]
        draw_margins(self.bench, self.paper, pages, said, first=before + 1, count=self.count)

    def _entry(
        self, items: Tag, number: int, entry: tuple[str, str, str, str], width: float
    ) -> tuple[Cell, ...]:
        title, below, pages, language = entry
        body, field = items.add("LI").add("LBody"), f"entries.{number}"
        passage = Passage(text=title, language=language)
        told = self.pen.cell(
            0,
            self._leading(body, passage, width, f"{field}.title", pages),
            self.pen.say(body, below, "step_text", width, f"{field}.below"),
        )
        numbers = self.pen.say(
            body, pages, "step_date", _NUMBERS, f"{field}.pages", align="right"
        )
        return told, Cell(width + 4, numbers)

    def _leading(
        self, body: Tag, title: Passage, width: float, field: str, pages: str
    ) -> tuple[Said, ...]:
        """A title that turns to its page, if there is one page for it."""
        if not pages.isdecimal() or pages == "0":
            return self.pen.say(body, title, "body_heading", width, field)
        holder = body.add("P")
        said = self.pen.say(holder, title, "body_heading", width, field, kind="Link")
        spoken = one_line(title.text)
        return tuple(replace(one, spoken=spoken, page=int(pages)) for one in said)

    def _contents(self) -> Iterator[tuple[str, str, str, str]]:
        for sheet, start in zip(self.sheets, self.known, strict=True):
            below = " × ".join(card.name for card in sheet.partners if card.name.strip())
            yield sheet.title or sheet.rubric, below, str(start), sheet.language

    def _index(self) -> Iterator[tuple[str, str, str, str]]:
        found: dict[str, list[int]] = {}
        for sheet, start in zip(self.sheets, self.known, strict=True):
            for name in dict.fromkeys(one_line(card.name) for card in sheet.partners):
                if name:
                    found.setdefault(name, []).append(start)
        for name in sorted(found, key=sort_key):
            yield name, "", ", ".join(map(str, found[name])), ""
