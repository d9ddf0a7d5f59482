"""A story in other forms than paper: a web page, a Word file, words for clipboard and mail."""

from pathlib import Path

from desktop_app.domain.consent import Medium
from desktop_app.domain.ids import StoryId
from desktop_app.services import stories
from desktop_app.services.files import write_file
from desktop_app.services.looks import look_for
from desktop_app.services.release import Order, release
from desktop_app.services.story_sheet import assets
from desktop_app.sheets.plain_text import plain_text
from desktop_app.sheets.web_page import fragment, web_page
from desktop_app.sheets.word_file import word_file
from desktop_app.store.book import Book
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A story as words: with its structure, and plain."""

    title: str
    html: str
    text: str


def save_web_page(book: Book, key: StoryId, file: Path, order: Order, language: str) -> None:
    """One page with everything inside; asks for consents that cover the web."""
    (sheet,) = release(book, [(key, language)], order, Medium.WEB)
    look = look_for(book, order.look or stories.whole(book, key).look, order.kind)
    write_file(book, file, web_page(sheet, look, assets(book, sheet)).encode())


def save_word_file(book: Book, key: StoryId, file: Path, order: Order, language: str) -> None:
    """The words for a partner, who comments or changes them in Word."""
    (sheet,) = release(book, [(key, language)], order)
    write_file(book, file, word_file(sheet))


def wording(book: Book, key: StoryId, order: Order, language: str) -> Wording:
    """The words for another program."""
    (sheet,) = release(book, [(key, language)], order)
    return Wording(title=sheet.title, html=fragment(sheet), text=plain_text(sheet))
