"""The long work on a sheet, for the background: rendering, painting, saving, publishing.

Imported when the first sheet is wanted: the paper engine must not delay the window.
"""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.ids import StoryId
from desktop_app.services import publishing
from desktop_app.services.book import Book
from desktop_app.services.preflight.check import check_story
from desktop_app.services.print import (
    Order,
    print_stories,
    render_story,
)
from desktop_app.ui.background import Task
from desktop_app.ui.stories.paper import Paper
from desktop_app.ui.stories.sheet import Sheet, Wish


def make(book: Book, wish: Wish, width: int, known: Sheet | None) -> Sheet:
    """The sheet wished for, its pages so many pixels wide; `known` is one that is as wished."""
    story, language = wish.story, wish.language
    made = known.rendered if known else None
    made = made or render_story(book, story.id, _order(wish), language, drafted=story)
    found = check_story(
        book,
        story.id,
        language,
        printed_on=wish.day,
        office_contact=wish.office_contact,
        kind=wish.kind,
        drafted=story,
        rendered=made,
    )
    paper = Paper(made.pdf)
    return Sheet(
        wish=wish,
        rendered=made,
        findings=found,
        width=width,
        pictures=tuple(paper.picture(page, width) for page in range(paper.pages)),
        words=paper.words(),
    )


def save(
    book: Book,
    wish: Wish,
    languages: Sequence[str],
    target: Path,
    names: str,
    task: Task[tuple[Path, ...]],
) -> tuple[Path, ...]:
    """Save the story as the book has it in these languages; the files."""
    keys = [StoryId(wish.story.id)]
    done = print_stories(
        *(book, keys, target, _order(wish)),
        languages=languages,
        names=names,
        progress=task.step,
    )
    return tuple(one.path for one in done)


def publish(book: Book, wish: Wish, task: Task[int]) -> int:
    """Publish the story as the book has it; the number of sheets that were kept."""
    key = StoryId(wish.story.id)
    return len(publishing.publish(book, key, _order(wish), progress=task.step))


def _order(wish: Wish) -> Order:
    return Order(printed_on=wish.day, kind=wish.kind, office_contact=wish.office_contact)
