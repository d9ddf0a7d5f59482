"""A story sheet made into a PDF: one pure function from values to bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.compose import compose
from desktop_app.sheets.document import Attachment, assemble
from desktop_app.sheets.job import Job
from desktop_app.sheets.look import Look
from desktop_app.sheets.metadata import Meta
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.paper import Placed
from desktop_app.sheets.story_file import to_json
from desktop_app.sheets.tidy import one_line

_LANGUAGES = {"de": "de-DE", "fr": "fr-FR", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished sheet: the file, and what was noticed and placed while making it."""

    pdf: bytes
    pages: int
    warnings: tuple[Notice, ...]
    boxes: tuple[Placed, ...]


def render(
    sheet: StorySheet, look: Look, assets: Mapping[str, bytes], printed_on: date
) -> Rendered:
    """Print `sheet` in `look`; the same arguments give the same bytes on every run.

    `assets` holds the pictures by the keys the sheet names. Never raises for the content of
    a text: what cannot be printed as it stands comes back as a warning about its field.
    """
    job = Job(sheet, look, assets)
    paper = compose(job)
    return Rendered(
        pdf=assemble(paper, _meta(sheet), _attachments(sheet), printed_on),
        pages=len(paper.pages),
        warnings=tuple(job.notices),
        boxes=tuple(paper.boxes),
    )


def _meta(sheet: StorySheet) -> Meta:
    return Meta(
        title=one_line(sheet.title) or one_line(sheet.rubric) or "–",
        language=_LANGUAGES.get(sheet.language, sheet.language),
        author=one_line(sheet.issuer.name) if sheet.issuer else "",
        subject=one_line(sheet.subtitle or sheet.title),
        keywords=one_line(", ".join(sheet.keywords)),
    )


def _attachments(sheet: StorySheet) -> list[Attachment]:
    labels = sheet.labels
    found = [
        Attachment(
            "story.json",
            "application/json",
            one_line(labels.story_file),
            to_json(sheet),
            source=True,
        )
    ]
    if sheet.contact and sheet.contact.vcard:
        card = sheet.contact.vcard.encode("utf-8", "replace")
        found.append(Attachment("contact.vcf", "text/vcard", one_line(labels.card_file), card))
    return found
