"""What somebody said, as a sheet prints it: exact words and the function of that time."""

from desktop_app.domain.quotation import in_marks
from desktop_app.domain.quote import Quote as Said
from desktop_app.domain.sheet import Passage, Quote
from desktop_app.domain.story import Block, BlockKind
from desktop_app.services.story_sheet.material import Material


def quotes(material: Material) -> list[Quote]:
    """The quotes of a story in their order."""
    return [
        _quote(material, block, block.quote)
        for block in material.story.of_kind(BlockKind.QUOTE)
        if block.quote and block.quote.text.strip()
    ]


def as_paragraph(quote: Quote, language: str) -> str:
    """A further quote, as a paragraph of the article."""
    words = in_marks(quote.words.text, quote.words.language or language)
    said_by = ", ".join(part for part in (quote.speaker.rstrip(","), quote.function) if part)
    return f"{words}, {said_by}" if said_by else words


def _quote(material: Material, block: Block, said: Said) -> Quote:
    translated = material.translated(said.id, "text")
    language = material.language if translated else said.language
    speaker = said.speaker.title if said.speaker else ""
    written = block.in_language(material.language)
    function = material.said(said.id, "function", said.function) or _role(material, said)
    if written and written.text:
        speaker, function = attribution(written.text.strip(), speaker)
    return Quote(
        words=Passage(text=translated or said.text, language=language),
        speaker=speaker,
        function=function,
    )


def attribution(text: str, speaker: str) -> tuple[str, str]:
    """ "says A. Muster, who heads …" in two lines: up to the name, and what follows it.

    Where the words do not name the speaker, the name stands above them.
    """
    before, name, after = text.partition(speaker) if speaker else ("", "", text)
    if not name:
        return speaker, text
    rest = after.lstrip(",;")
    return before + name + after[: len(after) - len(rest)], rest.strip()


def _role(material: Material, said: Said) -> str:
    """The role the quote points to, where nobody wrote the function down."""
    person = material.people.get(said.speaker.id) if said.speaker else None
    role = (
        next((each for each in person.roles if each.id == said.role), None) if person else None
    )
    if role is None:
        return ""
    where = role.organisation.title if role.organisation else ""
    return ", ".join(part for part in (role.function, where) if part)
