"""People as a table: grouped, its head repeated on every page, a square code for each row."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.contact_sheet import ContactLine, ContactSheet
from desktop_app.sheets.bench import Bench
from desktop_app.sheets.columns import Columns
from desktop_app.sheets.look import Look
from desktop_app.sheets.margins import Running, draw_margins
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.pen import Pen
from desktop_app.sheets.record import HEAD, THICK, head
from desktop_app.sheets.rendered import Rendered, called, finished
from desktop_app.sheets.rows import Cell, Placed, Row
from desktop_app.sheets.square_code import square_code
from desktop_app.sheets.tags import Tag

_CODE = 16.0
_GAP = 4.0
_SHARES = (0.29, 0.25, 0.17, 0.29)  # of the width: name, organisation, phone, email


def render_contacts(sheet: ContactSheet, look: Look, printed_on: date) -> Rendered:
    """Print a list of people in `look`; the same arguments give the same bytes."""
    page = look.page
    paper = Paper(page.width, page.height, sheet.language, scale=page.scale)
    bench = Bench(look, sheet.language)
    columns = Columns(paper, [page.margin])
    columns.y = HEAD
    table = _Table(bench, sheet, paper.root.add("Art"))
    columns.place(table.opening())
    columns.place(list(table.rows()), [table.heads])
    said = Running(sheet.title, sheet.rubric, sheet.footer, sheet.page)
    draw_margins(bench, paper, columns.pages, said)
    meta = called(sheet.title, sheet.rubric, sheet.language)
    return finished(paper, meta, printed_on, bench.notices)


class _Table:
    """Makes the rows of the table, in reading order."""

    def __init__(self, bench: Bench, sheet: ContactSheet, root: Tag) -> None:
        self.bench, self.sheet, self.root = bench, sheet, root
        self.pen = Pen(bench)
        self.width = bench.look.page.inner
        self.coded = any(line.vcard for group in sheet.groups for line in group.lines)
        room = self.width - (_CODE + _GAP if self.coded else 0.0)
        self.widths = [room * share - _GAP for share in _SHARES]
        self.lefts = [room * sum(_SHARES[:place]) for place in range(len(_SHARES))]
        self.count = len(_SHARES) + self.coded
        self.rule = bench.look.colour("rule")
        self.title = self._title()
        self.table = root.add("Table")
        self.heads = self._heads()

    def opening(self) -> list[Row]:
        """The head of the first page, with the names of the columns."""
        return [self.first, self.title, self.heads]

    def rows(self) -> Iterator[Row]:
        """All people, each group below its heading."""
        for number, group in enumerate(self.sheet.groups):
            if group.heading.strip():
                yield self._group(number, group.heading)
            for place, line in enumerate(group.lines):
                yield self._line(line, f"groups.{number}.lines.{place}")

    def _title(self) -> Row:
        sheet, root = self.sheet, self.root
        self.first = head(self.pen, root, sheet.rubric, sheet.as_of, self.width)
        text = self.pen.say(
            root, sheet.title, "title_small", self.width, "title", kind="H1", lines=2
        )
        colour = self.bench.look.colour("primary")
        row = Row((Cell(0, text),), self.width, above=5.0, below=5.0, rule=colour, weight=THICK)
        return row

    def _heads(self) -> Row:
        line = self.table.add("TR")
        cells = []
        for place, name in enumerate(self.sheet.heads):
            tag = line.add("TH", scope="Column", always=True)
            text = self.pen.say(tag, name, "fact_label", self.widths[place], f"heads.{place}")
            cells.append(Cell(self.lefts[place], text))
        if self.coded:
            line.add("TD", always=True)
        return Row(tuple(cells), self.width, below=1.6, keep=True)

    def _group(self, number: int, heading: str) -> Row:
        tag = self.table.add("TR").add("TH", scope="Row", span=self.count)
        text = self.pen.say(
            tag, heading, "body_heading", self.width, f"groups.{number}.heading"
        )
        return Row((Cell(0, text),), self.width, before=3.0, below=0.8, keep=True)

    def _line(self, line: ContactLine, field: str) -> Row:
        row, widths, pen = self.table.add("TR"), self.widths, self.pen
        tags = [row.add("TD", always=True) for _ in range(self.count)]
        named = pen.cell(
            0,
            pen.say(tags[0], line.name, "step_title", widths[0], f"{field}.name"),
            pen.say(tags[0], line.function, "step_text", widths[0], f"{field}.function"),
        )
        cells = [named]
        told = pen.say(tags[1], line.organisation, "fact", widths[1], f"{field}.organisation")
        cells.append(Cell(self.lefts[1], told))
        for place, (name, ways) in enumerate(
            (("phones", line.phones), ("emails", line.emails)), 2
        ):
            said = [
                pen.way(tags[place], way, widths[place], f"{field}.{name}.{number}")
                for number, way in enumerate(ways)
            ]
            cells.append(pen.cell(self.lefts[place], *said))
        drawings = self._code(line, tags[-1], field)
        return Row(tuple(cells), self.width, drawings, above=1.4, below=1.8, rule=self.rule)

    def _code(self, line: ContactLine, tag: Tag, field: str) -> tuple[Placed, ...]:
        if not line.vcard:
            return ()
        code = square_code(
            self.bench, line.vcard, _CODE, parent=tag, alt=line.alt, field=f"{field}.code"
        )
        return (Placed(self.width - _CODE, 0.3, code),) if code else ()
