"""Writing a field of any record in another language; which words of a story are behind."""

from collections.abc import Sequence

from desktop_app.domain.history import WHOLE, Step
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.story import WRITTEN, Story
from desktop_app.store import translations
from desktop_app.store.book import Book

MOST_STEPS = 400
WORDS = frozenset(("heading", "text", WHOLE))


def translate(book: Book, record: Key, field: str, language: str, text: str) -> None:
    """Say `field` of `record` in `language`; empty text takes the translation away."""
    with book.write(N_("Change translation")) as session:
        translations.say(session, record, field, language, text.strip())


def outdated(book: Book, story: Story, language: str) -> frozenset[Key]:
    """The blocks whose words in the story's own language are newer than in `language`.

    The log of the book knows which words were written last; a step that was undone counts
    for nothing.
    """
    last = _last_writing(book.history(story.id, MOST_STEPS))
    found: set[Key] = set()
    for block in story.of_kind(*WRITTEN):
        own, other = block.in_language(story.language), block.in_language(language)
        if own is None or other is None or own is other:
            continue
        if last.get(own.id, 0) > last.get(other.id, 0):
            found.add(block.id)
    return frozenset(found)


def _last_writing(steps: Sequence[Step]) -> dict[Key, int]:
    """When each text was written last, as a number that grows with time."""
    redone = {step.of for step in steps if step.kind == "redo"}
    undone = {step.of for step in steps if step.kind == "undo"} - redone
    last: dict[Key, int] = {}
    for age, step in enumerate(steps):
        if step.kind == "do" and step.txn not in undone:
            for edit in step.edits:
                if edit.table == "block_text" and edit.column in WORDS:
                    last.setdefault(edit.row, len(steps) - age)
    return last
