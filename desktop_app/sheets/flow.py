"""Running text poured into columns, from page to page, on one baseline grid."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from desktop_app.sheets.job import Job
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.tags import Tag
from desktop_app.sheets.text import MM, Text, split
from desktop_app.values import dataclass

_Part: TypeAlias = tuple[str, str, str, str]
"""Kind of element, field, text, and its language if it is another one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading or paragraph, or what is left of one; `owner` names it across pages."""

    kind: str
    text: Text
    before: float
    owner: int


@dataclass(frozen=True, slots=True)
class Column:
    """A box to pour into."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placement:
    """A piece in its place."""

    piece: Piece
    x: float
    y: float


def article(job: Job, style: str, step: int, width: float) -> list[Piece]:
    """The sections of the story and whatever did not fit its own place."""
    parts: list[_Part] = []
    for number, section in enumerate(job.sheet.sections):
        parts.append(("H2", f"sections.{number}.heading", section.heading, ""))
        parts += [
            ("P", f"sections.{number}.paragraphs.{place}", paragraph, "")
            for place, paragraph in enumerate(section.paragraphs)
        ]
    return _pieces(job, [*parts, *_rests(job)], style, step, width)


def rests(job: Job, style: str, width: float) -> list[Piece]:
    """Only what did not fit its own place."""
    return _pieces(job, _rests(job), style, 0, width)


def _rests(job: Job) -> list[_Part]:
    parts: list[_Part] = []
    for rest in job.rests:
        parts.append(("H2", rest.field, rest.heading, ""))
        parts.append(("P", rest.field, rest.text, rest.language))
    return parts


def _pieces(
    job: Job, parts: Sequence[_Part], style: str, step: int, width: float
) -> list[Piece]:
    body = job.style(style, step)
    heading = replace(job.style("body_heading"), size=body.size - 0.2, leading=body.leading)
    blank = body.leading / MM * (0.5 if style.endswith("_small") else 1.0)
    pieces: list[Piece] = []
    for kind, field, content, foreign in parts:
        text = job.typeset(content, heading if kind == "H2" else body, width, field, foreign)
        if text.lines:
            after_heading = bool(pieces) and pieces[-1].kind == "H2" and kind == "P"
            before = 0.0 if not pieces or after_heading else blank
            pieces.append(Piece(kind, text, before, len(pieces)))
    return pieces


def pour(
    pieces: Sequence[Piece], columns: Sequence[Column]
) -> tuple[list[Placement], list[Piece]]:
    """Where the pieces stand in the columns, and what is left over."""
    left = list(pieces)
    placed: list[Placement] = []
    for column in columns:
        at = 0.0
        while left:
            piece = left[0]
            before = piece.before if at else 0.0
            room = column.height - at - before
            if piece.kind == "H2" and not _heading_fits(left, room):
                break
            fitted = _fitted(piece, room, first=not at)
            if fitted is None:
                break
            head, rest = fitted
            placed.append(Placement(head, column.x, column.y + at + before))
            at += before + head.text.height
            if rest is None:
                left.pop(0)
            else:
                left[0] = rest
                break
        if not left:
            break
    return placed, left


def _fitted(piece: Piece, room: float, *, first: bool) -> tuple[Piece, Piece | None] | None:
    if piece.text.height <= room + 0.02:
        return piece, None
    parts = split(piece.text, room)
    if parts is None:
        count = int((room + 0.02) * MM // piece.text.style.leading)
        if not first or count < 1:
            return None
        parts = piece.text.head(count), piece.text.rest(count)
    head, rest = parts
    if not rest.lines:
        return piece, None
    return replace(piece, text=head), replace(piece, text=rest, before=0.0)


def _heading_fits(left: Sequence[Piece], room: float) -> bool:
    """A heading stays with at least two lines of what it heads."""
    below = 0.0
    if len(left) > 1:
        following = left[1].text
        below = min(2 * following.style.leading / MM, following.height)
    return left[0].text.height + below <= room + 0.02


def balanced(pieces: Sequence[Piece], width: float, count: int, most: float) -> float | None:
    """The least height of `count` even columns that takes all pieces; None above `most`."""
    if not pieces:
        return 0.0
    step = pieces[0].text.style.leading / MM
    total = sum(piece.before + piece.text.height for piece in pieces)
    height = max(1, int(total / count / step)) * step
    while height <= most + 0.02:
        columns = [Column(0, 0, width, height)] * count
        if not pour(pieces, columns)[1]:
            return height
        height += step
    return None


def draw(paper: Paper, placed: Sequence[Placement], tags: dict[int, Tag], parent: Tag) -> None:
    """Draw what was placed; a piece that goes on after a page stays one element."""
    for placement in placed:
        piece = placement.piece
        tag = tags.get(piece.owner)
        if tag is None:
            tag = tags[piece.owner] = parent.add(piece.kind, language=piece.text.language)
        with paper.mark(tag):
            paper.text(piece.text, placement.x, placement.y)
