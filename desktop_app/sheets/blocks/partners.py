"""Cards of the partners: who they are, their figure, and dots true to one common scale."""

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

from desktop_app.domain.sheet import PartnerCard
from desktop_app.sheets.blocks.block import Block, write
from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.setting import Setting
from desktop_app.sheets.tags import Tag
from desktop_app.values import dataclass

_COLOURS = ("primary", "accent", "grey")
_UNITS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000)
_MOST_DOTS = 120
_DOTS_PER_LINE = 40
_SIDE_BY_SIDE = 60.0  # a card this wide has its statement beside the figure


def scale(amounts: Sequence[int]) -> int:
    """How many one dot stands for, so that the largest partner has not too many."""
    largest = max(amounts, default=0)
    return next((unit for unit in _UNITS if largest / unit <= _MOST_DOTS), largest or 1)


@dataclass(frozen=True, slots=True)
class Dots:
    """An amount as dots; the last one is as small as what is left over."""

    amount: int
    unit: int
    width: float
    colour: str

    @property
    def height(self) -> float:
        """The height in millimetres."""
        lines = -(-self.amount // (self.unit * _DOTS_PER_LINE))
        return lines * self.width / _DOTS_PER_LINE

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Draw the dots as decoration: the figure above them says the same."""
        pitch = self.width / _DOTS_PER_LINE
        whole, left = divmod(self.amount, self.unit)
        radii = [pitch * 0.31] * whole
        if left:
            radii.append(pitch * 0.31 * sqrt(left / self.unit))
        dots = [
            (
                x + pitch * (number % _DOTS_PER_LINE + 0.33),
                y + pitch * (number // _DOTS_PER_LINE + 0.45),
                radius,
            )
            for number, radius in enumerate(radii)
        ]
        with paper.artifact():
            paper.dots(dots, self.colour)


@dataclass(frozen=True, slots=True)
class Card:
    """The texts of one partner."""

    place: Setting
    name: Setting
    figure: Setting
    label: Setting
    statement: Setting
    dots: Dots | None
    colour: str


@dataclass(frozen=True, slots=True)
class Heights:
    """Heights shared by the cards of a row, so that their lines are level."""

    place: float
    name: float
    figure: float
    text: float
    dots: float


@dataclass(frozen=True, slots=True)
class Cards:
    """A row of cards with the heading of the block above the first row."""

    cards: tuple[Card, ...]
    heading: Setting
    note: Setting
    width: float
    gap: float
    level: str

    @property
    def _heights(self) -> Heights:
        return Heights(
            place=max(card.place.height for card in self.cards),
            name=max(card.name.height for card in self.cards),
            figure=max(card.figure.height for card in self.cards),
            text=max(self._text(card) for card in self.cards),
            dots=max((card.dots.height for card in self.cards if card.dots), default=0.0),
        )

    @property
    def _beside(self) -> bool:
        return self.width >= _SIDE_BY_SIDE

    def _text(self, card: Card) -> float:
        figure = card.figure.height + 1.6 + card.label.height if card.figure.parts else 0.0
        if not self._beside:
            return figure + (card.statement.height + 1.6 if card.statement.parts else 0.0)
        return max(figure, card.statement.height + (3.8 if card.statement.parts else 0.0))

    @property
    def height(self) -> float:
        """The height in millimetres."""
        shared = self._heights
        top = 6.8 if self.heading.parts else 0.0
        dots = shared.dots + 3.0 if shared.dots else 0.0
        return top + 3.6 + shared.place + 0.6 + shared.name + 1.6 + shared.text + dots

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        section = parent.add("Sect")
        if self.heading.parts:
            write(paper, section, "H2", self.heading, x, y)
            total = len(self.cards) * (self.width + self.gap) - self.gap
            write(paper, section, "P", self.note, x + max(0, total - 70), y + 0.4)
            y += 6.8
        for card in self.cards:
            self._card(paper, card, x, y, section.add("Sect"))
            x += self.width + self.gap

    def _card(self, paper: Paper, card: Card, x: float, y: float, parent: Tag) -> None:
        shared = self._heights
        with paper.artifact():
            paper.rectangle(x, y, self.width, 0.8, card.colour)
        y += 3.6
        write(paper, parent, "P", card.place, x, y)
        y += shared.place + 0.6
        write(paper, parent, self.level, card.name, x, y)
        y += shared.name + 1.6
        half = self.width / 2 if self._beside and card.figure.parts else 0.0
        under = y
        if card.figure.parts:
            base = y + shared.figure - card.figure.height
            write(paper, parent, "P", card.figure, x - 0.5, base)
            write(paper, parent, "P", card.label, x, y + shared.figure + 1.6)
            under = y + shared.figure + card.label.height + 3.2
        if card.statement.parts:
            top = y + 3.8 if self._beside else under
            write(paper, parent, "P", card.statement, x + half, top)
        if card.dots:
            card.dots.draw(paper, x, y + shared.text + 3.0)


@dataclass(frozen=True, slots=True)
class SmallCards:
    """Cards in two or three lines: name and statement left, the figure right."""

    cards: tuple[Card, ...]
    width: float
    gap: float

    @property
    def height(self) -> float:
        """The height in millimetres."""
        left = max(c.name.height + c.statement.height + 0.8 for c in self.cards)
        right = max(c.figure.height + c.label.height + 0.8 for c in self.cards)
        return 2.6 + self._place + max(left, right)

    @property
    def _place(self) -> float:
        return max(card.place.height for card in self.cards)

    def draw(self, paper: Paper, x: float, y: float, parent: Tag) -> None:
        """Draw the block."""
        section = parent.add("Sect")
        for card in self.cards:
            with paper.artifact():
                paper.rectangle(x, y, self.width, 0.8, card.colour)
            inner = section.add("Sect")
            write(paper, inner, "P", card.place, x, y + 2.6)
            at = y + 2.6 + self._place + 0.2
            at += write(paper, inner, "H2", card.name, x, at) + 0.4
            write(paper, inner, "P", card.statement, x, at)
            right = x + self.width * 0.65
            at = y + 2.2 + self._place
            at += write(paper, inner, "P", card.figure, right - 0.3, at) + 1.0
            write(paper, inner, "P", card.label, right, at)
            x += self.width + self.gap


def partners(job: Job, width: float, form: str) -> list[Block]:
    """Two cards side by side; three or more in rows of three."""
    shown = [
        (number, card)
        for number, card in enumerate(job.sheet.partners)
        if card.name.strip() or card.statement.strip()
    ]
    if not shown:
        return []
    across = 2 if len(shown) in (1, 2, 4) else 3
    gap = job.look.page.gutter
    each = (width - (across - 1) * gap) / across
    unit = scale([card.amount for _, card in shown if card.amount and card.amount > 0])
    if form == "compact":
        small = _alike(job, [_small(job, n, card, each) for n, card in shown])
        return [
            SmallCards(tuple(small[i : i + across]), each, gap)
            for i in range(0, len(small), across)
        ]
    heading = job.line(job.sheet.labels.partners, "heading", width - 72)
    note = Setting()
    if unit > 1:
        scaled = job.sheet.labels.scale.format(n=unit)
        note = job.line(scaled, "note", 70, align="right")
    cards = _alike(job, [_card(job, n, card, each, unit) for n, card in shown])
    return [
        Cards(
            cards=tuple(cards[start : start + across]),
            heading=heading if start == 0 else Setting(),
            note=note if start == 0 else Setting(),
            width=each,
            gap=gap,
            level="H3",
        )
        for start in range(0, len(cards), across)
    ]


def _alike(job: Job, cards: list[Card]) -> list[Card]:
    """Places, names and figures of all cards in the size of the smallest: they compare."""
    place = min((card.place.size for card in cards if card.place.parts), default=0.0)
    name = min((card.name.size for card in cards if card.name.parts), default=0.0)
    figure = min((card.figure.size for card in cards if card.figure.parts), default=0.0)
    return [
        replace(
            card,
            place=job.resized(card.place, place),
            name=job.resized(card.name, name),
            figure=job.resized(card.figure, figure),
        )
        for card in cards
    ]


def _card(job: Job, number: int, card: PartnerCard, width: float, unit: int) -> Card:
    field = f"partners.{number}"
    colour = _COLOURS[number % len(_COLOURS)]
    beside = width >= _SIDE_BY_SIDE and bool(card.figure.strip())
    half = width / 2 - 3 if beside else width
    amount = card.amount if card.amount and card.amount > 0 else 0
    return Card(
        place=job.fit(f"{field}.place", card.place, "card_place", width, 8, prefer=1),
        name=job.fit(f"{field}.name", card.name, "card_name", width, 14),
        figure=job.fit(
            f"{field}.figure", card.figure, "card_figure", half, 14, lines=1, colour=colour
        ),
        label=job.fit(f"{field}.label", card.label, "card_text", half, 8),
        statement=job.fit(f"{field}.statement", card.statement, "card_text", half, 23),
        dots=Dots(amount, unit, width, job.look.colour(colour)) if amount else None,
        colour=job.look.colour(colour),
    )


def _small(job: Job, number: int, card: PartnerCard, width: float) -> Card:
    field = f"partners.{number}"
    colour = _COLOURS[number % len(_COLOURS)]
    left = width * 0.63 if card.figure.strip() else width
    right = width * 0.35
    named = card.label if card.figure.strip() else ""  # what a figure counts needs a figure
    return Card(
        place=job.fit(f"{field}.place", card.place, "card_place_small", width, 7, prefer=1),
        name=job.fit(f"{field}.name", card.name, "card_name_small", left, 11),
        figure=job.fit(
            f"{field}.figure",
            card.figure,
            "card_figure_small",
            right,
            10,
            lines=1,
            colour=colour,
        ),
        label=job.fit(f"{field}.label", named, "card_text_small", right, 7),
        statement=job.fit(f"{field}.statement", card.statement, "card_text_small", left, 11),
        dots=None,
        colour=job.look.colour(colour),
    )
