"""A story sheet made into a PDF: one pure function from values to bytes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.compose import compose
from desktop_app.sheets.document import Attachment
from desktop_app.sheets.job import Job
from desktop_app.sheets.look import Look
from desktop_app.sheets.metadata import Meta
from desktop_app.sheets.notices import Notice
from desktop_app.sheets.paper import Paper
from desktop_app.sheets.rendered import Rendered, finished, full_language
from desktop_app.sheets.story_file import to_json
from desktop_app.sheets.tidy import one_line


def render(
    sheet: StorySheet, look: Look, assets: Mapping[str, bytes], printed_on: date
) -> Rendered:
    """Print `sheet` in `look`; the same arguments give the same bytes on every run.

    `assets` holds the pictures by the keys the sheet names. Never raises for the content of
    a text: what cannot be printed as it stands comes back as a warning about its field.
    """
    return render_all([sheet], look, assets, printed_on)


def render_all(
    sheets: Sequence[StorySheet],
    look: Look,
    assets: Mapping[str, bytes],
    printed_on: date,
    told: Callable[[int], None] | None = None,
) -> Rendered:
    """Print several sheets into one file, each from a right-hand page on.

    `told` hears how many are set, and may end it.
    """
    page = look.page
    paper = Paper(page.width, page.height, sheets[0].language, scale=page.scale)
    notices: list[Notice] = []
    for number, sheet in enumerate(sheets, 1):
        job = Job(sheet, look, assets)
        compose(job, paper)
        notices += job.notices
        if told:
            told(number)
    return finished(paper, _meta(sheets), printed_on, notices, attachments(sheets))


def _meta(sheets: Sequence[StorySheet]) -> Meta:
    first = sheets[0]
    titles = (one_line(sheet.title) or one_line(sheet.rubric) for sheet in sheets)
    keywords = (word for sheet in sheets for word in sheet.keywords)
    return Meta(
        title=" · ".join(dict.fromkeys(filter(None, titles))) or "–",
        language=full_language(first.language),
        author=one_line(first.issuer.name) if first.issuer else "",
        subject=one_line(first.subtitle or first.title),
        keywords=one_line(", ".join(dict.fromkeys(keywords))),
    )


def attachments(sheets: Sequence[StorySheet]) -> list[Attachment]:
    """The data and the card of each sheet; with numbers in their names if there are several."""
    found: list[Attachment] = []
    for number, sheet in enumerate(sheets, 1):
        behind = f"-{number}" if len(sheets) > 1 else ""
        labels, name = sheet.labels, f"story{behind}.json"
        said = one_line(labels.story_file)
        found.append(Attachment(name, "application/json", said, to_json(sheet), source=True))
        if sheet.contact and sheet.contact.vcard:
            card, name = sheet.contact.vcard.encode("utf-8", "replace"), f"contact{behind}.vcf"
            found.append(Attachment(name, "text/vcard", one_line(labels.card_file), card))
    return found
