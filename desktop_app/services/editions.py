"""Approving stories, and what was published of them: nothing of that is ever changed."""

from collections.abc import Collection
from datetime import date

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.issue import Approval, Issue, fingerprint
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.story import StoryState
from desktop_app.domain.when import When
from desktop_app.services import stories
from desktop_app.store import blobs, issues
from desktop_app.store import stories as story_rows
from desktop_app.store.book import Book
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Who approved a story, and what was published of it."""

    approvals: tuple[Approval, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Where something is shown: in stories as they stand, and in sheets as they went out."""

    stories: tuple[Ref, ...] = ()
    issues: tuple[Issue, ...] = ()


def approve(book: Book, story: StoryId, by: str, on: date, note: str = "") -> Key:
    """Somebody approves the words of a story as they stand now."""
    if not by.strip():
        raise Invalid(N_("Say who approved it."))
    words = fingerprint(stories.whole(book, story))
    with book.write(N_("Approve story")) as session:
        key = issues.approve(session, story, by.strip(), day_of(on), words, note.strip())
        story_rows.change(session, story, "state", StoryState.APPROVED)
    return key


def past(book: Book, story: StoryId) -> Past:
    """Who approved a story and what was published of it, the first one first."""
    with book.read() as session:
        return Past(
            approvals=issues.approvals(session, [story]).get(story, ()),
            issues=issues.issues(session, [story]).get(story, ()),
        )


def issued_sheet(book: Book, issue: Key) -> bytes:
    """The very bytes of a published sheet."""
    with book.read() as session:
        return blobs.get(session, issues.whole(session, issue).checksum)


def uses(book: Book, records: Collection[Key]) -> dict[Key, Uses]:
    """Which stories and published sheets show each figure, quote, picture or event."""
    with book.read() as session:
        told = issues.stories_showing(session, records)
        sheets = issues.showing(session, records)
    return {key: Uses(stories=tuple(told[key]), issues=tuple(sheets[key])) for key in records}


def day_of(day: date) -> When:
    """A day as a date of the book."""
    return When.from_edtf(day.isoformat(), text=day.isoformat())
