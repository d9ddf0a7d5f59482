"""A look tried before it is kept: on the longest and on the shortest story of the book."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desktop_app.domain.house_look import HouseLook
from desktop_app.domain.ids import StoryId
from desktop_app.domain.sheet import STORY, Labels, Logo, Section, StorySheet
from desktop_app.services import looks, stories
from desktop_app.services.release import Order, draft
from desktop_app.services.story_sheet import assets
from desktop_app.services.story_sheet.labels import labels
from desktop_app.sheets.house_look import NO_FILES, applied
from desktop_app.sheets.look import Look
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.render import render
from desktop_app.store import pictures
from desktop_app.store.book import Book
from desktop_app.words import Words

NEW_LOGO = "new logo"


def try_look(
    book: Book,
    look: HouseLook,
    logo: bytes | None,
    day: date,
    words: Words,
    files: Mapping[str, bytes] = NO_FILES,
) -> tuple[bytes, bytes]:
    """The sheets of the longest and of the shortest story; refused as saving would be.

    Where the book has only one story, or none, a short one is made up. For the eyes of who
    makes the look: nothing of it is handed out.
    """
    clean = pictures.clean(logo).content if logo is not None else None
    looks.check(book, look, clean, files)
    new = {**files, NEW_LOGO: clean} if clean is not None else files
    worn = replace(look, logo=NEW_LOGO) if clean is not None else look
    set_in = applied(shipped_look(look.base, STORY), look, looks.files_of(book, look, files))
    sheets = [draft(book, key, "", Order(printed_on=day)) for key in _ends(book)]
    if len(sheets) < 2:
        sheets.append(_short(labels(words), words))
    longest, shortest = (
        _printed(book, looks.dressed_in(replace(sheet, stamp=""), worn), set_in, new, day)
        for sheet in (sheets[0], sheets[-1])
    )
    return longest, shortest


def _ends(book: Book) -> list[StoryId]:
    """The longest story and the shortest one, if there are two."""
    lengths: dict[StoryId, int] = {}
    for key in stories.keys(book):
        texts = [text for block in stories.whole(book, key).blocks for text in block.texts]
        lengths[key] = max(
            (
                sum(len(text.text) for text in texts if text.language == language)
                for language in {text.language for text in texts}
            ),
            default=0,
        )
    ordered = sorted(lengths, key=lengths.__getitem__, reverse=True)
    return [ordered[0], ordered[-1]] if len(ordered) > 1 else ordered


def _short(own: Labels, words: Words) -> StorySheet:
    """As short as a story can be: one title, one sentence."""
    sentence = words("One sentence is all there is to tell.")
    return StorySheet(
        language=words.language,
        labels=own,
        title=words("A short title"),
        issuer=Logo(name=words("Your office")),
        lead=sentence,
        sections=(Section(paragraphs=(sentence,)),),
    )


def _printed(
    book: Book, sheet: StorySheet, set_in: Look, new: Mapping[str, bytes], day: date
) -> bytes:
    return render(sheet, set_in, {**new, **assets(book, sheet, known=new)}, day).pdf
