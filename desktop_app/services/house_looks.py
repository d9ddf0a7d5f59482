"""What the looks of the office are called; asked without bringing the paper engine along."""

from desktop_app.store import looks
from desktop_app.store.book import Book


def names_of_own(book: Book) -> tuple[str, ...]:
    """The looks of the office, by name."""
    with book.read() as session:
        return tuple(name for _, name, _, _ in looks.every(session))
