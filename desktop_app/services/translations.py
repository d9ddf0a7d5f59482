"""Writing a field of any record in another language."""

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store import translations
from desktop_app.store.book import Book


def translate(book: Book, record: Key, field: str, language: str, text: str) -> None:
    """Say `field` of `record` in `language`; empty text takes the translation away."""
    with book.write(N_("Change translation")) as session:
        translations.say(session, record, field, language, text.strip())
