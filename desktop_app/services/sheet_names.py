"""What the file of a sheet is called by: “2015-05_INNONET-Plastipolis_de.pdf”."""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.ids import StoryId
from desktop_app.domain.name_pattern import USUAL, Called, filled
from desktop_app.domain.reference import Ref
from desktop_app.services.story_sheet.material import Material, gather, gather_all
from desktop_app.services.story_sheet.partners import partners
from desktop_app.store.book import Book


def sheet_name(book: Book, story: StoryId, language: str, on: date) -> str:
    """The month of the story, its partners in short, the language; safe on every system."""
    return filled(USUAL, called(gather(book, story, language, on)))


def names_for(
    book: Book, wanted: Sequence[tuple[StoryId, str]], on: date, pattern: str
) -> tuple[str, ...]:
    """What the files of these stories would be called, no two of them the same."""
    return distinct(pattern, [called(each) for each in gather_all(book, wanted, on)])


def distinct(pattern: str, sheets: Sequence[Called]) -> tuple[str, ...]:
    """A name for each; those that would be the same get numbers."""
    taken: dict[str, None] = {}
    for each in sheets:
        taken[filled(pattern, each, taken=taken)] = None
    return tuple(taken)


def called(material: Material) -> Called:
    """What a story can be called by."""
    then = material.told_on
    who = "-".join(_short(material, ref) for ref in partners(material))
    title = material.story.title
    return Called(
        month=f"{then.year:04d}-{then.month:02d}" if then else "",
        year=f"{then.year:04d}" if then else "",
        partners=who or title,
        title=title,
        kind=material.words("Story"),
        language=material.language,
    )


def _short(material: Material, ref: Ref) -> str:
    """The short name of a partner, else the name it bore."""
    organisation = material.organisation(ref)
    names = organisation.names if organisation else ()
    return next((name.short for name in names if name.short), "") or material.name(ref)
