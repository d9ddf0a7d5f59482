"""A story as plain words, for a mail and for programs that take nothing else."""

from collections.abc import Iterator

from desktop_app.domain.quotation import in_marks
from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.tidy import plain


def plain_text(sheet: StorySheet) -> str:
    """The article, the quote, what was agreed and whom to ask, an empty line between."""
    return "\n\n".join(plain(part).strip() for part in _parts(sheet) if part.strip()) + "\n"


def _parts(sheet: StorySheet) -> Iterator[str]:
    yield from (sheet.stamp, sheet.title, sheet.subtitle, sheet.lead)
    for section in sheet.sections:
        yield section.heading
        yield from section.paragraphs
    if sheet.quote:
        said = sheet.quote
        words = in_marks(said.words.text, said.words.language or sheet.language)
        by = ", ".join(part for part in (said.speaker.rstrip(","), said.function) if part)
        yield f"{words}\n{by}".strip()
    if sheet.outcomes:
        points = "\n".join(f"• {point}" for point in sheet.outcomes.points)
        yield f"{sheet.outcomes.heading}\n{points}"
    if sheet.contact:
        who = sheet.contact
        ways = (who.heading, who.name, who.organisation, who.phone, who.email)
        yield "\n".join(part for part in ways if part)
