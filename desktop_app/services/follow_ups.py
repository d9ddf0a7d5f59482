"""What the advisor can do with next steps."""

from collections.abc import Collection
from datetime import date

from desktop_app.domain.due import read_due, read_step
from desktop_app.domain.errors import Invalid
from desktop_app.domain.extras import FollowUp
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services.field_kinds import EMPTY
from desktop_app.store import follow_ups, lists
from desktop_app.store.book import Book
from desktop_app.store.fields import set_values
from desktop_app.store.keys import in_one_go


def keys(book: Book) -> list[Key]:
    """All next steps, the earliest due first."""
    with book.read() as session:
        return in_one_go(session, lists.listed(Kind.FOLLOW_UP))


def wholes(book: Book, keys: Collection[Key]) -> dict[Key, FollowUp]:
    """The next steps of `keys`; those in the bin are left out."""
    with book.read() as session:
        return follow_ups.wholes(session, keys)


def due(book: Book, by: date) -> list[FollowUp]:
    """What is not done and may be due by a day, the earliest first; the undated never are."""
    with book.read() as session:
        keys = follow_ups.due(session, by)
        found = follow_ups.wholes(session, keys)
    return [found[key] for key in keys]


def add_follow_up(
    book: Book,
    what: str,
    *,
    about: tuple[Kind, Key] | None = None,
    due: When | None = None,
    owner: str = "",
) -> Key:
    """Write down a next step, on a record or on its own."""
    if not what.strip():
        raise Invalid(EMPTY)
    with book.write(N_("Add next step")) as session:
        return follow_ups.add(session, what.strip(), about=about, due=due, owner=owner)


def write_step(
    book: Book,
    line: str,
    *,
    language: str,
    today: date,
    about: tuple[Kind, Key] | None = None,
) -> Key:
    """A next step from one typed line: what, and until when as people say it."""
    what, due = read_step(line, language, today)
    return add_follow_up(book, what, about=about, due=due)


def put_off(book: Book, key: Key, due: When) -> None:
    """It has time until then."""
    with book.write(N_("Put off next step")) as session:
        set_values(session, "follow_up", key, {"due": due})


def change_due(book: Book, key: Key, text: str, *, language: str, today: date) -> None:
    """Until when it is to be done, as people say it on that day; nothing takes the day away."""
    due = read_due(text.strip(), language, today) if text.strip() else None
    with book.write(N_("Change due date")) as session:
        set_values(session, "follow_up", key, {"due": due})


def complete_follow_up(book: Book, key: Key, on: When) -> None:
    """It is done."""
    with book.write(N_("Complete next step")) as session:
        set_values(session, "follow_up", key, {"done": on})


def reopen_follow_up(book: Book, key: Key) -> None:
    """It is not done after all."""
    with book.write(N_("Reopen next step")) as session:
        set_values(session, "follow_up", key, {"done": None})
