"""Search as you type among 200,000 people, with and without a typing error."""

import random
import re
from collections.abc import Iterator

from big_book import big_book
from measured import Measured, at_most, milliseconds, percentile
from people import GIVEN, families

from desktop_app.services import find
from desktop_app.services.book import Book, Mode

NUMBER = 200_000
NAMES = 60
BARE = "SELECT rowid FROM entry_fts WHERE entry_fts MATCH ? ORDER BY rank LIMIT 20"


def measure() -> Iterator[Measured]:
    """What a keystroke costs: the 95th percentile over names typed letter by letter."""
    dice = random.Random(7)
    surnames = families(random.Random(2015), NUMBER // 4)
    names = [f"{dice.choice(GIVEN)} {dice.choice(surnames)}" for _ in range(NAMES)]
    typed = [name[:length] for name in names for length in range(2, len(name) + 1)]
    wrong = [_mistyped(name, dice) for name in names]
    with Book.open(big_book(NUMBER), mode=Mode.READ) as book:
        find.find(book, "warm")
        right = percentile([_asked(book, text) for text in typed], 0.95)
        slips = percentile([_asked(book, text) for text in wrong], 0.95)
        bare = percentile([_bare(book, text) for text in typed], 0.95)
    yield at_most("search as you type, 200,000 people, p95", right, 30, "ms")
    yield at_most("the same with a typing error, p95", slips, 30, "ms")
    yield at_most("correctly typed, against the bare FTS5 query", right / bare, 3, "×")


def _asked(book: Book, text: str) -> float:
    return milliseconds(lambda: find.find(book, text))


def _mistyped(name: str, dice: random.Random) -> str:
    """Two letters of the surname changed places."""
    at = dice.randrange(name.rindex(" ") + 2, len(name) - 1)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _bare(book: Book, text: str) -> float:
    """FTS5 alone, asked for the same beginnings of words."""
    match = " ".join(f'"{word}"*' for word in re.findall(r"\w+", text))
    with book.read() as session:
        connection = session.connection()
        return milliseconds(lambda: connection.exec_driver_sql(BARE, (match,)).all())
