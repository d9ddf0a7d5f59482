"""What comes out of every kind of sheet."""

from collections.abc import Sequence
from datetime import date

from desktop_app.sheets.document import Attachment, assemble
from desktop_app.sheets.metadata import Meta
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.paper import Paper, Placed
from desktop_app.sheets.tidy import one_line
from desktop_app.values import dataclass

_LANGUAGES = {"de": "de-DE", "fr": "fr-FR", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished sheet: the file, and what was noticed and placed while making it."""

    pdf: bytes
    pages: int
    warnings: tuple[Notice, ...]
    boxes: tuple[Placed, ...]


def full_language(language: str) -> str:
    """A language as a PDF names it."""
    return _LANGUAGES.get(language, language)


def called(title: str, rubric: str, language: str) -> Meta:
    """What a file says of itself: its title, else what kind of sheet it is."""
    kind = one_line(rubric)
    return Meta(
        title=one_line(title) or kind or "–", language=full_language(language), subject=kind
    )


def finished(
    paper: Paper,
    meta: Meta,
    printed_on: date,
    notices: Sequence[Notice],
    attachments: Sequence[Attachment] = (),
) -> Rendered:
    """The pages as a file."""
    return Rendered(
        pdf=assemble(paper, meta, attachments, printed_on),
        pages=len(paper.pages),
        warnings=tuple(notices),
        boxes=tuple(paper.boxes),
    )
