"""Opening and closing the book, for the floors above."""

from desktop_app.store.book import Book
from desktop_app.store.opening import Mode

__all__ = ["Book", "Mode"]
