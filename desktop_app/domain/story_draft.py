"""A story as a page tells it: on its way into the book, before anything is written."""

from dataclasses import replace
from enum import StrEnum

from desktop_app.domain.when import When
from desktop_app.values import dataclass


class PieceKind(StrEnum):
    """What a piece of the text is."""

    SECTION = "section"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of the text in its order: a section, or exact words of somebody.

    Of a quote, `speaker` is the number of the contact in the reading, `function` what they were
    then, and `attribution` the words of the page that say so.
    """

    kind: PieceKind = PieceKind.SECTION
    heading: str = ""
    text: str = ""
    speaker: int | None = None
    function: str = ""
    attribution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many members some sentence says somebody has."""

    text: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDraft:
    """A page with its parts; `contact` is the number of a contact in the reading.

    `stated` is the day the page itself bears, if it bears one; `mentioned` are the dates its
    text tells of, as it tells them.
    """

    file: str = ""
    line: int = 1
    title: str
    subtitle: str = ""
    rubric: str = ""
    language: str = "de"
    lead: str = ""
    pieces: tuple[Piece, ...] = ()
    contact: int | None = None
    keywords: tuple[str, ...] = ()
    counts: tuple[Count, ...] = ()
    url: str = ""
    stated: When | None = None
    mentioned: tuple[When, ...] = ()

    def of_kind(self, kind: PieceKind) -> tuple[Piece, ...]:
        """Its pieces of one kind, in order."""
        return tuple(piece for piece in self.pieces if piece.kind is kind)

    def behind(self, contacts: int) -> "StoryDraft":
        """The same where so many contacts of other files come first."""
        return replace(
            self,
            contact=_later(self.contact, contacts),
            pieces=tuple(
                replace(piece, speaker=_later(piece.speaker, contacts)) for piece in self.pieces
            ),
        )


def _later(number: int | None, by: int) -> int | None:
    return None if number is None else number + by
