"""Properties as cards: what stands between BEGIN and END, as far as files keep to that."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from desktop_app.domain.draft import Remark, Skipped
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.titles import shortened
from desktop_app.exchange.vcard.lines import Broken, Piece, Property
from desktop_app.exchange.vcard.values import escaped
from desktop_app.values import dataclass

MOST = 20_000
MOST_REMARKS = 200
FRAME = frozenset(("BEGIN", "END"))

TOO_MANY = N_("The file {file} holds more than {most} cards. Bring it in in parts.")
NO_PROPERTY = N_("This line is no property of a card: “{text}”")
OUTSIDE = N_("This stands outside of any card: “{text}”")
CONTINUED = N_("A line that was not marked as the rest of the note was read as such.")
NO_END = N_("The card has no end; what was read up to here counts.")
AND_MORE = N_("From here on no more lines of this card are reported that are no property.")
EMPTY = N_("This card is empty.")


@dataclass(slots=True, kw_only=True)
class Card:
    """One card as the file spells it."""

    line: int
    version: str = ""
    properties: list[Property] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def remark(self, reason: str, *, lost: bool, values: Mapping[str, str]) -> Remark:
        """What is to be said of the card as a whole."""
        return Remark(line=self.line, reason=reason, values=values, lost=lost)


def cards(pieces: Iterable[Piece], file: str) -> Iterator[Card | Skipped]:
    """The cards of a file; lines outside of any are reported, once for lines in a row."""
    return _Reader(file).read(pieces)


def check_number(content: bytes, file: str) -> None:
    """Refuse what is too much before any of it is read."""
    if content.count(b"BEGIN:VCARD") > MOST:
        raise Invalid(TOO_MANY, file=file, most=MOST)


class _Reader:
    """Where the reading of a file stands: in a card, in a card of a card, or outside."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._card: Card | None = None
        self._inside: list[Property] = []  # of a card within the card
        self._depth = self._found = 0
        self._stray = False

    def read(self, pieces: Iterable[Piece]) -> Iterator[Card | Skipped]:
        """Every card once it has ended."""
        for piece in pieces:
            if isinstance(piece, Broken):
                if self._card is None:
                    yield from self._outside(piece)
                else:
                    _broken(self._card, piece)
            elif piece.head.name in FRAME:
                yield from self._frame(piece)
            elif self._card is None:
                yield from self._outside(piece)
            elif self._depth:
                self._inside.append(piece)
            elif piece.head.name == "VERSION":
                self._card.version = piece.value
            else:
                self._card.properties.append(piece)
        yield from self._without_end()

    def _frame(self, piece: Property) -> Iterator[Card | Skipped]:
        if piece.value.upper() == "VCARD":
            yield from self._begin(piece) if piece.head.name == "BEGIN" else self._end(piece)
        elif self._card is None:
            yield from self._outside(piece)
        else:
            _broken(self._card, Broken(piece.line, _spelt(piece)))

    def _begin(self, piece: Property) -> Iterator[Card | Skipped]:
        card = self._card
        if card is not None and (self._depth or _awaits_card(card)):
            self._depth += 1
            self._inside.append(piece)
            return
        yield from self._without_end()
        self._found += 1
        if self._found > MOST:
            raise Invalid(TOO_MANY, file=self._file, most=MOST)
        self._card, self._stray = Card(line=piece.line), False

    def _end(self, piece: Property) -> Iterator[Card | Skipped]:
        card = self._card
        if card is None:
            return
        if not self._depth:
            self._card = None
            yield self._finished(card)
            return
        self._depth -= 1
        self._inside.append(piece)
        if not self._depth:
            card.properties[-1] = card.properties[-1]._replace(value=_as_value(self._inside))
            self._inside = []

    def _without_end(self) -> Iterator[Card | Skipped]:
        card = self._card
        if card is not None:
            card.properties += (one for one in self._inside if one.head.name not in FRAME)
            card.remarks.append(Remark(line=card.line, reason=NO_END, lost=False))
            self._card, self._inside, self._depth = None, [], 0
            yield self._finished(card)

    def _outside(self, piece: Piece) -> Iterator[Skipped]:
        if not self._stray:
            self._stray = True
            values = {"text": _text(piece)}
            yield Skipped(file=self._file, line=piece.line, reason=OUTSIDE, values=values)

    def _finished(self, card: Card) -> Card | Skipped:
        if card.properties:
            return card
        return Skipped(file=self._file, line=card.line, reason=EMPTY)


def _broken(card: Card, piece: Broken) -> None:
    """A line that is no property: often the rest of a note that nobody folded."""
    many = len(card.remarks)
    if many >= MOST_REMARKS:
        if many == MOST_REMARKS:
            card.remarks.append(Remark(line=piece.line, reason=AND_MORE))
        return
    last = card.properties[-1] if card.properties else None
    if last is not None and last.head.name == "NOTE":
        card.properties[-1] = last._replace(value=f"{last.value}\n{piece.text.strip()}")
        card.remarks.append(Remark(line=piece.line, reason=CONTINUED, lost=False))
        return
    values = {"text": _text(piece)}
    card.remarks.append(Remark(line=piece.line, reason=NO_PROPERTY, values=values))


def _awaits_card(card: Card) -> bool:
    """Whether the card within follows: version 2.1 puts an agent below its name."""
    last = card.properties[-1] if card.properties else None
    return last is not None and last.head.name == "AGENT" and not last.value


def _as_value(inside: list[Property]) -> str:
    """A card within a card as one value, as version 3.0 spells it."""
    return escaped("".join(f"{_spelt(one)}\n" for one in inside))


def _spelt(piece: Property) -> str:
    words = "".join(f";{key}={value}" for key, value in piece.head.parameters)
    return f"{piece.head.name}{words}:{piece.value}"


def _text(piece: Piece) -> str:
    text = piece.text if isinstance(piece, Broken) else _spelt(piece)
    return shortened(text)
