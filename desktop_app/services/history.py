"""What was done, by whom and when; and one field put back to what it was."""

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.history import WHOLE, Act, FieldEdit, Step
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.store import history, undo
from desktop_app.store.book import Book

__all__ = ["Act", "FieldEdit", "Step", "put_back", "redoable", "steps", "undoable"]


def steps(book: Book, key: Key | None = None, *, limit: int = 100) -> list[Step]:
    """The newest steps first; of one record with all its parts, if `key` names one."""
    return book.history(key, limit)


def undoable(book: Book, *, limit: int = 100) -> list[Act]:
    """What undo would take back, one after the other."""
    with book.read() as session:
        return undo.undoable(session.connection(), limit)


def redoable(book: Book, *, limit: int = 100) -> list[Act]:
    """What redo would do again, one after the other."""
    with book.read() as session:
        return undo.redoable(session.connection(), limit)


def put_back(book: Book, edit: FieldEdit) -> None:
    """Give a field the value again that it had before `edit`."""
    if edit.column == WHOLE:
        raise Invalid(N_("A new record cannot be put back; delete it instead."))
    with book.write(N_("Put back an earlier value")) as session:
        if not history.put_back(session, edit):
            raise Gone(N_("This record is no longer there."))
