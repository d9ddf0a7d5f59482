"""A planned story in words, for whoever decides whether it is brought in."""

from collections.abc import Iterator

from desktop_app.domain.marks import N_
from desktop_app.domain.story_draft import PieceKind
from desktop_app.domain.titles import shortened
from desktop_app.services.bring_in.planned import Fate, PlannedStory
from desktop_app.words import Words

FATES = {
    Fate.NEW: N_("New story: “{title}”"),
    Fate.UNCHANGED: N_("The story “{title}” is in the book already."),
    Fate.LEFT_OUT: N_("Left out: the story “{title}”"),
}


def story_line(story: PlannedStory, words: Words) -> str:
    """What becomes of it, in one line."""
    return words(FATES[story.fate], title=story.draft.title)


def story_parts(story: PlannedStory, words: Words) -> list[str]:
    """What was found in the page, a line for each thing."""
    return list(_parts(story, words))


def _parts(story: PlannedStory, words: Words) -> Iterator[str]:
    draft = story.draft
    if draft.subtitle:
        yield words("Subtitle: {text}", text=draft.subtitle)
    if draft.lead:
        yield words("Lead: {text}", text=shortened(draft.lead))
    headings = [piece.heading for piece in draft.of_kind(PieceKind.SECTION) if piece.heading]
    sections = len(draft.of_kind(PieceKind.SECTION))
    counted = words.count("{n} section", "{n} sections", sections)
    yield ": ".join(part for part in (counted, " · ".join(headings)) if part)
    for quote in draft.of_kind(PieceKind.QUOTE):
        said = quote.attribution or words("nobody is named")
        yield words("Quote: “{text}” ({who})", text=quote.text, who=said)
    if draft.keywords:
        yield words("Keywords: {text}", text=", ".join(draft.keywords))
    if draft.stated is not None:
        yield words("Date of the page: {date}", date=words.date(draft.stated))
    if draft.mentioned:
        days = ", ".join(words.date(day) for day in draft.mentioned)
        yield words("Dates in the text: {text}", text=days)
