"""What the advisor can do with stories as a whole; their blocks have a room of their own."""

from collections.abc import Collection, Sequence

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import CooperationId, Key, StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.story import Story, StoryLine, StoryState
from desktop_app.store import stories, story_drafts, story_lines
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

STATE_LABELS = {
    StoryState.DRAFT: N_("Take story back to draft"),
    StoryState.IN_REVIEW: N_("Give story to review"),
    StoryState.APPROVED: N_("Approve story"),
    StoryState.PUBLISHED: N_("Publish story"),
    StoryState.ARCHIVED: N_("Archive story"),
}


def whole(book: Book, key: StoryId) -> Story:
    """One story with its blocks in every language."""
    with book.read() as session:
        found = stories.wholes(session, [key])
    if key not in found:
        raise Gone(DELETED)
    return found[key]


def keys(book: Book, *, state: StoryState | None = None) -> list[StoryId]:
    """All stories in the order of the list, or those in one state."""
    with book.read() as session:
        return story_lines.keys(session, state=state)


def keys_of(book: Book, organisation: Key) -> list[StoryId]:
    """The stories an organisation appears in, in the order of the list."""
    with book.read() as session:
        return story_lines.of_organisation(session, organisation)


def lines(book: Book, keys: Collection[StoryId]) -> dict[StoryId, StoryLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return story_lines.lines(session, keys)


def tell_story(book: Book, cooperation: CooperationId, language: str = "de") -> StoryId:
    """Make a story from a cooperation: a title, its figures and milestones, room for words.

    What the cooperation knows flows in and stays linked: nothing is copied.
    """
    with book.write(N_("Make story from cooperation")) as session:
        return story_drafts.from_cooperation(session, cooperation, language)


def start_story(book: Book, title: str, language: str = "de") -> StoryId:
    """Start a story that belongs to no cooperation yet."""
    if not title.strip():
        raise Invalid(N_("A story needs a title."))
    with book.write(N_("Start story")) as session:
        return story_drafts.with_title(session, title.strip(), language)


def set_state(book: Book, key: StoryId, state: StoryState) -> None:
    """Say how far a story is on its way to print."""
    with book.write(STATE_LABELS[state]) as session:
        stories.change(session, key, "state", state)


def start_edition(book: Book, key: StoryId) -> None:
    """Begin the next edition of a published story: it is a draft again."""
    with book.write(N_("Start new edition")) as session:
        stories.start_edition(session, key)


def set_contact(
    book: Book, key: StoryId, person: Key | None, organisation: Key | None = None
) -> None:
    """Say whom the readers of a story may ask."""
    with book.write(N_("Change contact of story")) as session:
        stories.change(session, key, "contact_id", person)
        stories.change(session, key, "contact_organisation_id", organisation)


def choose_figures(book: Book, key: StoryId, figures: Sequence[Key]) -> None:
    """Let a story quote exactly these figures, as they were then."""
    with book.write(N_("Choose figures of story")) as session:
        stories.choose_figures(session, key, figures)


def remove_story(book: Book, key: StoryId) -> None:
    """Delete a story with its blocks; quotes and pictures stay in the book."""
    with book.write(N_("Delete story")) as session:
        stories.remove(session, key)
