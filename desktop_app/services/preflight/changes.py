"""What the log of the book knows: words that changed after somebody agreed to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from desktop_app.domain.consent import Consent
from desktop_app.domain.history import WHOLE, FieldEdit, Step
from desktop_app.domain.ids import Key
from desktop_app.domain.story import Story
from desktop_app.store.book import Book

MOST_STEPS = 200


def changed_quotes(
    book: Book, story: Story, consents: Mapping[Key, Sequence[Consent]]
) -> frozenset[Key]:
    """The quotes whose words are newer than the newest consent given for these very words.

    A consent that covers everything somebody says does not depend on the words.
    """
    found: set[Key] = set()
    for block in story.blocks:
        quote = block.quote
        given = [
            one.id
            for one in consents.get(quote.id if quote else Key(""), ())
            if quote and one.quote and one.quote.id == quote.id
        ]
        if quote is None or not given:
            continue
        written = max(_moments(book, quote.id, "quote", "text"), default=None)
        agreed = max((m for key in given for m in _moments(book, key, "consent")), default=None)
        if written is not None and agreed is not None and written > agreed:
            found.add(quote.id)
    return frozenset(found)


def _moments(book: Book, key: Key, table: str, column: str = "") -> Iterator[datetime]:
    """When a row, or one field of it, was written; an undone step counts for nothing."""
    steps = book.history(key, MOST_STEPS)
    for step in standing(steps):
        if any(_meant(edit, key, table, column) for edit in step.edits):
            yield step.at


def standing(steps: Sequence[Step]) -> Iterable[Step]:
    """The steps that hold: done, and not undone since."""
    redone = {step.of for step in steps if step.kind == "redo"}
    undone = {step.of for step in steps if step.kind == "undo"} - redone
    return (step for step in steps if step.kind == "do" and step.txn not in undone)


def _meant(edit: FieldEdit, key: Key, table: str, column: str) -> bool:
    there = edit.table == table and edit.row == key
    if table == "consent":  # what it covers is kept in rows of its own
        there = edit.kind == "consent" or edit.table in ("consent", "consent_scope")
    return there and (not column or edit.column in (column, WHOLE))
