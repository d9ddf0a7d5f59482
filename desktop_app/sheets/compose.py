"""Rows of a layout made into pages: placed, stretched, poured on, and closed by the foot.

Nothing is clipped: a row that does not fit goes to the next page, running text goes on in
columns, and what stands at the foot closes the last page, however many there are.
"""

from collections.abc import Mapping, Sequence

from desktop_app.sheets import flow, notices
from desktop_app.sheets.blocks.block import Block
from desktop_app.sheets.blocks.builders import BUILDERS
from desktop_app.sheets.blocks.masthead import Banner, Framed, Masthead
from desktop_app.sheets.flow import Column, Piece
from desktop_app.sheets.job import Job
from desktop_app.sheets.look import Row, Slot
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.stamp import draw_stamp
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_TOP, _BOTTOM = 24.0, 15.8  # from the edges to the first and the last line of a page
_MOST_SPREAD = 5.0
_PHOTO = 56.0  # a photo is shown well from this height; for it title and lead are set smaller
_SQUEEZES = 4


@dataclass(frozen=True, slots=True)
class Band:
    """Blocks side by side that stay on one page, each with its left edge."""

    blocks: tuple[tuple[float, Block], ...]
    gap: float

    @property
    def height(self) -> float:
        """The height of the tallest block."""
        return max((block.height for _, block in self.blocks), default=0.0)


def compose(job: Job, paper: Paper, *, first: int = 1, count: int = 0) -> None:
    """All pages of a sheet, behind those that `paper` has already.

    A sheet begins on a right-hand page, so that two-sided print mixes no two of them. Its
    pages are numbered from `first` on, of `count` (0: its own).
    """
    if len(paper.pages) % 2:
        paper.new_page()
    before = len(paper.pages)
    _Composer(job, paper).run()
    pages = paper.pages[before:]
    wanted = 1 + sum(row.place == "next page" for row in job.look.rows)
    if len(pages) > wanted:
        job.note("", notices.TOO_MANY_PAGES, pages=len(pages), wanted=wanted)
    said = job.sheet
    running = Running(said.title, said.rubric, said.footer, said.labels.page)
    draw_margins(job, paper, pages, running, first=first, count=count)
    draw_stamp(job, paper, pages)


class _Composer:
    """Works down the rows of the layout; knows the page and how far it is filled."""

    def __init__(self, job: Job, paper: Paper) -> None:
        self.job, self.paper = job, paper
        language = job.language if job.language != paper.language else ""
        self.root: Tag = paper.root.add("Art", language=language)
        self.bottom = paper.height - _BOTTOM
        self.y = 0.0
        self.empty = True

    def run(self) -> None:
        rows = self.job.look.rows
        flowing = next((i for i, row in enumerate(rows) if _article(row)), None)
        alone = flowing is None or rows[flowing].place == "next page"
        bands, opening = self._opening(rows, _SQUEEZES if alone else 1)
        foot = [b for i, row in enumerate(rows) if row.place == "foot" for b in bands[i]]
        self.new_page()
        self.y = 0.0 if self._starts_with_masthead(rows) else _TOP - 4
        feet = self._feet(rows, bands)
        for band in self._stretched(opening, feet) if alone else opening:
            self.place(band)
        if flowing is not None:
            self._flow(rows[flowing], bands[flowing], foot)
        elif self.job.rests:
            self._add_rests(foot)
        self._foot(foot)

    def _opening(
        self, rows: Sequence[Row], tries: int
    ) -> tuple[dict[int, list[Band]], list[Band]]:
        """The bands of all rows, and those above the article, set so that a photo has room."""
        squeeze = 0
        while True:
            self.job.start_over(squeeze)
            bands = {i: self._bands(row) for i, row in enumerate(rows)}  # notes the rests
            opening = [
                band
                for index, row in enumerate(rows)
                if row.place == "here" and _article(row) is None
                for band in bands[index]
            ]
            squeeze += 1
            head = _head(opening)
            photo = max(_PHOTO, head.least) if head else 0.0
            room = self.bottom - self._feet(rows, bands)
            if squeeze >= tries or self._used(opening) + photo <= room:
                return bands, opening

    @staticmethod
    def _feet(rows: Sequence[Row], bands: Mapping[int, list[Band]]) -> float:
        """What the foot takes of the first page: nothing, if an article comes before it."""
        if any(_article(row) for row in rows):
            return 0.0
        foot = [b for i, row in enumerate(rows) if row.place == "foot" for b in bands[i]]
        return sum(band.height + band.gap for band in foot)

    def _starts_with_masthead(self, rows: Sequence[Row]) -> bool:
        return bool(rows) and rows[0].slots[0].block == "masthead"

    def _bands(self, row: Row) -> list[Band]:
        """The bands of a row: blocks side by side, or the parts of one long block."""
        page = self.job.look.page
        made: list[tuple[float, list[Block]]] = []
        for slot in row.slots:
            if slot.block != "article":
                width = page.span(slot.last - slot.first + 1)
                blocks = BUILDERS[slot.block](self.job, width, slot.form)
                made.append((page.x(slot.first), blocks))
        if len(made) > 1:
            side = [(x, block) for x, blocks in made for block in blocks[:1]]
            return [Band(_level(side), row.gap)] if side else []
        return [
            Band(((x, block),), row.gap if index == 0 else 4.0)
            for x, blocks in made
            for index, block in enumerate(blocks)
        ]

    def _stretched(self, bands: list[Band], feet: float) -> list[Band]:
        """Room left on the first page goes to the photo."""
        head = _head(bands)
        if head is None:
            return bands
        x = bands[0].blocks[0][0]
        taller = head.stretched(self.bottom - feet - self._used(bands))
        return [Band(((x, taller),), bands[0].gap), *bands[1:]]

    @staticmethod
    def _used(bands: list[Band]) -> float:
        """The height of the opening below its masthead."""
        below = bands[1:] if _head(bands) else bands
        return sum(band.gap + band.height for band in below)

    def new_page(self) -> None:
        self.paper.new_page()
        self.y, self.empty = _TOP, True

    def place(self, band: Band) -> None:
        gap = 0.0 if self.empty else band.gap
        if self.y + gap + band.height > self.bottom + 0.05 and not self.empty:
            self.new_page()
            gap = 0.0
        self.y += gap
        for x, block in band.blocks:
            block.draw(self.paper, x, self.y, self.root)
        self.y += band.height
        self.empty = False

    def _flow(self, row: Row, side: list[Band], foot: list[Band]) -> None:
        slot = _article(row)
        if slot is None:
            return
        job, page = self.job, self.job.look.page
        count, small = int(slot.form[0]), slot.form != "2"
        width = (page.span(slot.last - slot.first + 1) - (count - 1) * page.gutter) / count
        style = "body_small" if small else "body"
        if not flow.article(job, style, 0, width) and not side:
            return
        if row.place == "next page" or self.bottom - self.y - row.gap < 30:
            self.new_page()
        elif not self.empty:
            self.y += row.gap
        beside = side[0] if side else None
        feet = _foot_height(foot) + foot[0].gap if foot else 0.0
        room = self.bottom - self.y - feet
        pieces, height = self._fitted(style, width, count, room)
        if height is None:  # one page will not do: go on at the usual size
            height = flow.balanced(pieces, width, count, self.bottom - self.y)
            height = self.bottom - self.y if height is None else height
        left = page.x(slot.first)
        columns = [
            Column(left + i * (width + page.gutter), self.y, width, height)
            for i in range(count)
        ]
        tags: dict[int, Tag] = {}
        if beside:
            for x, block in beside.blocks:
                block.draw(self.paper, x, self.y, self.root)
        placed, rest = flow.pour(pieces, columns)
        flow.draw(self.paper, placed, tags, self.root)
        self.y += max(height, beside.height if beside else 0.0)
        self.empty = False
        if rest:
            self._go_on(rest, width, feet, tags)

    def _add_rests(self, foot: list[Band]) -> None:
        """What did not fit a sheet without an article comes on pages of its own."""
        page = self.job.look.page
        width = (page.inner - page.gutter) / 2
        feet = _foot_height(foot) + foot[0].gap if foot else 0.0
        self._go_on(flow.rests(self.job, "body", width), width, feet, {})

    def _fitted(
        self, style: str, width: float, count: int, room: float
    ) -> tuple[list[Piece], float | None]:
        """The largest type at which the article leaves room for the foot."""
        for step in range(len(self.job.look.ladder(style).steps)):
            pieces = flow.article(self.job, style, step, width)
            height = flow.balanced(pieces, width, count, room)
            if height is not None:
                return pieces, height
        return flow.article(self.job, style, 0, width), None

    def _go_on(
        self, pieces: list[Piece], width: float, feet: float, tags: dict[int, Tag]
    ) -> None:
        """Continuation pages, filled with as many columns as there is room for."""
        page = self.job.look.page
        count = max(1, int((page.inner + page.gutter + 0.1) // (width + page.gutter)))
        full = self.bottom - _TOP
        while pieces:
            self.new_page()
            height = flow.balanced(pieces, width, count, full - feet)
            if height is None:
                height = flow.balanced(pieces, width, count, full) or full
            columns = [
                Column(page.margin + i * (width + page.gutter), _TOP, width, height)
                for i in range(count)
            ]
            placed, pieces = flow.pour(pieces, columns)
            flow.draw(self.paper, placed, tags, self.root)
            self.y, self.empty = _TOP + height, False

    def _foot(self, bands: list[Band]) -> None:
        """The foot closes the last page; room above it is spread a little."""
        if not bands:
            return
        total = _foot_height(bands)
        gap = 0.0 if self.empty else bands[0].gap
        lacking = self.y + gap + total > self.bottom + 0.05
        if lacking and not self.empty and total <= self.bottom - _TOP:
            self.new_page()
        if total > self.bottom - self.y:
            for band in bands:
                self.place(band)
            return
        slack = self.bottom - self.y - total
        spread = max(0.0, min(_MOST_SPREAD, (slack - gap) / len(bands)))
        self.y += slack - spread * (len(bands) - 1)
        for index, band in enumerate(bands):
            self.empty = index == 0
            self.place(Band(band.blocks, band.gap + spread))


def _head(bands: Sequence[Band]) -> Masthead | Banner | None:
    """The masthead with a photo, if the page begins with one."""
    first = bands[0].blocks[0][1] if bands else None
    return first if isinstance(first, Masthead | Banner) else None


def _article(row: Row) -> Slot | None:
    return next((slot for slot in row.slots if slot.block == "article"), None)


def _foot_height(bands: Sequence[Band]) -> float:
    return sum(band.height + (band.gap if index else 0.0) for index, band in enumerate(bands))


def _level(side: list[tuple[float, Block]]) -> tuple[tuple[float, Block], ...]:
    """A framed picture grows to the height of what stands beside it."""
    tallest = max((b.height for _, b in side if not isinstance(b, Framed)), default=0.0)
    return tuple(
        (x, block.stretched(tallest) if isinstance(block, Framed) else block)
        for x, block in side
    )
