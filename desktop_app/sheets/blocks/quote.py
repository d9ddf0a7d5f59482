"""Somebody's words, with the quotation marks of the sheet's language."""

from dataclasses import replace

from desktop_app.domain.quotation import in_marks
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.fonts import face
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.shaping import space
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import MM
from desktop_app.values import dataclass

_PADDING = 6.0
_WIDE = 150.0  # beside the words in a narrower band the function needs more lines


@dataclass(frozen=True, slots=True)
class Pull:
    """The quote in a narrow column below a short rule."""

    words: Setting
    speaker: Setting
    function: Setting
    rule: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return 5.2 + self.words.height + 4.2 + self.speaker.height + self.function.height

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        quote = parent.add("BlockQuote")
        with paper.artifact():
            paper.rectangle(x, y + 1.2, 12, 0.8, self.rule)
        y += 5.2
        y += write(paper, quote, "P", self.words, x, y) + 4.2
        y += write(paper, quote, "P", self.speaker, x, y)
        write(paper, quote, "P", self.function, x, y)


@dataclass(frozen=True, slots=True)
class Band:
    """The quote in a tinted band over the whole width."""

    words: Setting
    speaker: Setting
    function: Setting
    width: float
    tint: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        return 7.0 + max(self.words.height, self.speaker.height + self.function.height + 0.6)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        with paper.artifact():
            paper.rectangle(x, y, self.width, self.height, self.tint)
        quote = parent.add("BlockQuote")
        write(paper, quote, "P", self.words, x + _PADDING, y + 3.2)
        side = x + self.width * 0.71
        at = y + 3.6
        at += write(paper, quote, "P", self.speaker, side, at)
        write(paper, quote, "P", self.function, side, at)


def quote(job: Job, width: float, form: str) -> list[Block]:
    """The quote in the form the layout asks for."""
    said = job.sheet.quote
    if said is None or not said.words.text.strip():
        return []
    words = in_marks(said.words.text.strip(), job.language)
    foreign = said.words.language if said.words.language != job.language else ""
    if form != "column":
        style, small, most = (
            ("quote", "", 40) if form == "wide" else ("quote_small", "_small", 22)
        )
        side, room = width * 0.29 - _PADDING, width * 0.63
        tall = 16 if width >= _WIDE else 26
        return [
            Band(
                words=_hanging(
                    job.fit("quote.words", words, style, room, most, foreign=foreign)
                ),
                speaker=job.fit("quote.speaker", said.speaker, f"speaker{small}", side, 8),
                function=job.fit(
                    "quote.function", said.function, f"function{small}", side, tall
                ),
                width=width,
                tint=job.look.colour("band"),
            )
        ]
    inner = width - 5
    return [
        Pull(
            words=_hanging(job.fit("quote.words", words, "quote", inner, 88, foreign=foreign)),
            speaker=job.fit("quote.speaker", said.speaker, "speaker", inner, 12),
            function=job.fit("quote.function", said.function, "function", inner, 30),
            rule=job.look.colour("accent"),
        )
    ]


def _hanging(words: Setting) -> Setting:
    """The opening mark stands in the margin, so that the letters are level."""
    first, *others = words.parts
    mark = face(first.style.face).width_of(first.spelled[:1])
    if first.spelled[1:2] == "\u202f":
        mark += space(first.style.face, "\u202f").width
    hang = mark * first.style.size / 1000 / MM
    return Setting((replace(first, hang=hang), *others))
