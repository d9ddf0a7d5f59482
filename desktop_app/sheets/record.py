"""A cluster, an organisation or a person on paper: head, figures, facts, and lists."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.record_sheet import Claim, Entry, Fact, Group, RecordSheet
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import Columns
from desktop_app.sheets.document import Attachment
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Placed, Row
from desktop_app.sheets.small_bridge import small_bridge
from desktop_app.sheets.square_code import square_code
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.tidy import one_line

HEAD = 11.0  # the upper edge of the first line of a first page
THICK = 2.3  # points
_CODE = 26.0
_ACROSS = 4
_BRIDGE = 9.0
_BESIDE = 50.0  # the width of what stands at the right of a list


def render_record(sheet: RecordSheet, look: Look, printed_on: date) -> Rendered:
    """Print a profile or a brief in `look`; the same arguments give the same bytes."""
    page = look.page
    paper = Paper(page.width, page.height, sheet.language, scale=page.scale)
    bench = Bench(look, sheet.language)
    add_record(bench, paper, sheet)
    meta = called(sheet.title.text, sheet.rubric, sheet.language)
    cards = []
    if sheet.card is not None and sheet.card.vcard:
        data = sheet.card.vcard.encode("utf-8", "replace")
        said = one_line(sheet.card.file)
        cards.append(Attachment("contact.vcf", "text/vcard", said, data))
    return finished(paper, meta, printed_on, bench.notices, cards)


def add_record(bench: Bench, paper: Paper, sheet: RecordSheet) -> None:
    """The pages of one record, behind those that `paper` has already."""
    columns = Columns(paper, [bench.look.page.margin])
    columns.y = HEAD
    columns.place(list(_Rows(bench, sheet, paper.root.add("Art")).all()))
    said = Running(sheet.title.text, sheet.rubric, sheet.footer, sheet.page)
    draw_margins(bench, paper, columns.pages, said)


def head(pen: Pen, tag: Tag, rubric: str, as_of: str, width: float) -> Row:
    """The first line of a page: what kind of sheet it is, and of when."""
    left = pen.say(tag, rubric, "rubric_small", width * 0.62, "rubric")
    right = pen.say(tag, as_of, "note", width * 0.36, "as_of", align="right")
    return Row((Cell(0, left), Cell(width * 0.64, right)), width, below=2.6, keep=True)


class _Rows:
    """Makes the rows of one record, in reading order."""

    def __init__(self, bench: Bench, sheet: RecordSheet, root: Tag) -> None:
        self.bench, self.sheet, self.root = bench, sheet, root
        self.pen = Pen(bench)
        page = bench.look.page
        self.width = page.inner
        self.side = page.span(3)
        self.left = self.side + page.gutter
        self.main = self.width - self.left
        self.rule = bench.look.colour("rule")

    def all(self) -> Iterator[Row]:
        yield head(self.pen, self.root, self.sheet.rubric, self.sheet.as_of, self.width)
        yield self._title()
        yield from self._claims(self.sheet.claims)
        yield from self._facts(self.sheet.facts)
        for number, group in enumerate(self.sheet.groups):
            yield from self._group(number, group)

    def _title(self) -> Row:
        sheet, root, say = self.sheet, self.root, self.pen.say
        card = sheet.card if sheet.card and sheet.card.vcard else None
        wide = self.width - (_CODE + 10 if card else 0)
        title = self.pen.cell(
            0,
            say(root, sheet.place, "card_place", wide, "place"),
            say(root, sheet.title, "title_small", wide, "title", kind="H1", lines=2, before=1),
            say(root, sheet.subtitle, "subtitle", wide, "subtitle", before=1.4),
        )
        drawings, cells, right = [], [title], self.width - _CODE
        code = None
        if card is not None:
            code = square_code(
                self.bench, card.vcard, _CODE, parent=root, alt=card.alt, field="card"
            )
        if card is not None and code is not None:
            drawings.append(Placed(right, 0, code))
            under = say(root, card.caption, "small", _CODE, align="centre", before=_CODE + 1)
            cells.append(Cell(right, under))
        return Row(
            tuple(cells),
            self.width,
            tuple(drawings),
            above=5.0,
            below=2.0,
            rule=sheet.colour or self.bench.look.colour("primary"),
            weight=THICK,
        )

    def _claims(self, claims: Sequence[Claim]) -> Iterator[Row]:
        items, say = self.root.add("L"), self.pen.say
        gap = self.bench.look.page.gutter
        across = min(max(len(claims), 2), _ACROSS)
        each = (self.width - (across - 1) * gap) / across
        for start in range(0, len(claims), across):
            cells = []
            for place, claim in enumerate(claims[start : start + across]):
                body, field = items.add("LI").add("LBody"), f"claims.{start + place}"
                said, style = claim.figure, "card_figure_small"
                cell = self.pen.cell(
                    place * (each + gap),
                    say(body, said, style, each, f"{field}.figure", lines=1, colour="primary"),
                    say(body, claim.counted, "card_text", each, f"{field}.counted", before=1),
                    say(body, claim.basis, "note", each, f"{field}.basis"),
                )
                cells.append(cell)
            yield Row(tuple(cells), self.width, before=4.0 if start else 6.0)

    def _facts(self, facts: Sequence[Fact]) -> Iterator[Row]:
        """Two facts beside each other, the labels in one line."""
        items, page = self.root.add("L"), self.bench.look.page
        half, label = page.span(6), page.span(2)
        for start in range(0, len(facts), 2):
            cells = []
            for place, fact in enumerate(facts[start : start + 2]):
                body, field = items.add("LI").add("LBody"), f"facts.{start + place}"
                x = place * (half + page.gutter)
                named = self.pen.say(
                    body, fact.label, "fact_label", label - 3, f"{field}.label"
                )
                value = self.pen.way(body, fact, half - label, f"{field}.value")
                cells += [Cell(x, named), Cell(x + label, value)]
            before = 0.0 if start else 6.0
            rows = Row(tuple(cells), self.width, before=before, above=1.5, below=1.7)
            yield replace(rows, rule=self.rule)

    def _group(self, number: int, group: Group) -> Iterator[Row]:
        section, field = self.root.add("Sect"), f"groups.{number}"
        heading = self.pen.say(
            section, group.heading, "heading", self.side, f"{field}.heading", kind="H2"
        )
        first: tuple[Cell, ...] = (Cell(0, heading),)
        for place, paragraph in enumerate(group.paragraphs):
            name = f"{field}.paragraphs.{place}"
            text = self.pen.say(section, paragraph, "body", self.main, name)
            yield self._in_section(first, (Cell(self.left, text),), flows=True)
            first = ()
        items = section.add("L")
        for place, entry in enumerate(group.entries):
            body = items.add("LI").add("LBody")
            cells, drawings = self._entry(body, entry, f"{field}.entries.{place}")
            yield self._in_section(first, cells, drawings)
            first = ()

    def _in_section(
        self,
        first: tuple[Cell, ...],
        cells: tuple[Cell, ...],
        drawings: tuple[Placed, ...] = (),
        *,
        flows: bool = False,
    ) -> Row:
        return Row(
            (*first, *cells),
            self.width,
            drawings,
            before=6.0 if first else 0.0,
            above=2.6 if first else 0.0,
            below=2.2,
            rule=self.rule if first else "",
            flows=flows,
        )

    def _entry(
        self, body: Tag, entry: Entry, field: str
    ) -> tuple[tuple[Cell, ...], tuple[Placed, ...]]:
        say = self.pen.say
        aside = bool(entry.beside or entry.ways or entry.cooperation)
        width = self.main - (_BESIDE + 4 if aside else 0)
        right = self.width - _BESIDE
        told = self.pen.cell(
            self.left,
            say(body, entry.title, "step_title", width, f"{field}.title"),
            say(body, entry.text, "step_text", width, f"{field}.text", before=0.3),
        )
        drawings: tuple[Placed, ...] = ()
        if entry.cooperation is not None and entry.way is not None:
            ink, way = self.bench.look.colour("ink"), entry.way
            bridge = small_bridge(
                entry.cooperation, way, _BESIDE, _BRIDGE, parent=body, ink=ink, alt=entry.alt
            )
            drawings = (Placed(right, 0.0, bridge),) if bridge else ()
        under = _BRIDGE + 1.0 if drawings else 0.0
        beside = say(body, entry.beside, "step_text", _BESIDE, f"{field}.beside", before=under)
        ways = [
            self.pen.way(body, each, _BESIDE, f"{field}.ways.{number}")
            for number, each in enumerate(entry.ways)
        ]
        return (told, self.pen.cell(right, beside, *ways)), drawings
