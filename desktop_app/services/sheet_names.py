"""What the file of a sheet is called: “2015-05_INNONET-Plastipolis_de.pdf”."""

from datetime import date

from desktop_app.domain.file_names import file_name
from desktop_app.domain.ids import StoryId
from desktop_app.domain.reference import Ref
from desktop_app.services.story_sheet.material import Material, gather
from desktop_app.services.story_sheet.partners import partners
from desktop_app.store.book import Book


def sheet_name(book: Book, story: StoryId, language: str, on: date) -> str:
    """The month of the story, its partners in short, the language; safe on every system."""
    material = gather(book, story, language, on)
    then = material.told_on
    month = f"{then.year:04d}-{then.month:02d}" if then else ""
    who = "-".join(_short(material, ref) for ref in partners(material))
    parts = [month, who or material.story.title, material.language]
    return file_name("_".join(part for part in parts if part), ".pdf")


def _short(material: Material, ref: Ref) -> str:
    """The short name of a partner, else the name it bore."""
    organisation = material.organisation(ref)
    names = organisation.names if organisation else ()
    return next((name.short for name in names if name.short), "") or material.name(ref)
