"""The book: one file with everything in it, and the only door to it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from desktop_app.domain.change import Change, Edit
from desktop_app.domain.errors import Unusable, UserError
from desktop_app.domain.history import Step as PastStep
from desktop_app.domain.ids import Key
from desktop_app.garbage import held
from desktop_app.store import (
    checking,
    edits,
    entries,
    history,
    opening,
    oplog,
    pointing,
    recalled,
    undo,
)
from desktop_app.store.opening import Mode, Opened
from desktop_app.store.oplog import Step
from desktop_app.store.sidecar import Memory
from desktop_app.store.undo import Reverted, Target
from desktop_app.values import dataclass

Listener = Callable[[Change], None]
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The laptop's clock."""
    return datetime.now(UTC)


@dataclass(slots=True, kw_only=True)
class _Running:
    """What is known of a step while it runs."""

    label: str
    kind: str = "do"
    of: Key | None = None
    reverted: Reverted = Reverted()
    change: Change | None = None


class Book:
    """An open book. Read and write only inside `with`; nothing mapped gets out."""

    def __init__(self, path: Path, opened: Opened, author: str, clock: Clock) -> None:
        self.path, self.author = path, author
        self.notice = opened.notice
        self.read_only = opened.read_only
        self._opened, self._clock = opened, clock
        self._tables = oplog.record_tables()
        self._writing = threading.RLock()
        self._inside = False
        self._listeners: list[Listener] = []

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        author: str = "",
        mode: Mode = Mode.WRITE,
        clock: Clock = utc_now,
    ) -> "Book":
        """Open the book at `path`. Reading works beside another program, writing does not."""
        return cls(path, opening.open_book(path, mode), author, clock)

    def close(self) -> None:
        """Let go of the file."""
        self._opened.reader.dispose()
        if self._opened.writer is not None:
            self._opened.writer.dispose()
        if self._opened.lock is not None:
            self._opened.lock.release()

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self) -> AbstractContextManager[Session]:
        """One consistent look at the book; SQLite refuses any write in it."""
        return Session(self._opened.reader, autoflush=False)

    @contextmanager
    def write(self, label: str) -> Iterator[Session]:
        """One transaction, one undo step, one message: all of it, or none of it."""
        with self._step(_Running(label=label)) as (session, _):
            yield session

    def undo(self) -> Change | None:
        """Take back the last own step that is not undone; None if there is none."""
        return self._turn(undo.to_undo, "undo")

    def redo(self) -> Change | None:
        """Do again what was last taken back; None if there is nothing."""
        return self._turn(undo.to_redo, "redo")

    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        target = self._next(undo.to_undo)
        return None if target is None else target.label

    def redo_label(self) -> str | None:
        """What `redo` would do again."""
        target = self._next(undo.to_redo)
        return None if target is None else target.label

    def history(self, key: Key | None = None, limit: int = 100) -> list[PastStep]:
        """The newest steps first; of one record with all its parts, if `key` names one."""
        with self.read() as session:
            return history.steps(session.connection(), self._tables, key, limit)

    def problems(self) -> list[UserError]:
        """Everything in the file that is not as it should be; empty for a sound book."""
        # On a connection that has read before, SQLite checks the search index by an outline of
        # it that others have changed since, and cries wolf. New connections know nothing.
        self._opened.reader.dispose()
        with self.read() as session:
            return [*checking.problems(session.connection(), self._tables)]

    def memory(self) -> Memory:
        """The device name the book writes under, and its newest step."""
        with self.read() as session:
            return opening.memory(session.connection())

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def _step(self, running: _Running) -> Iterator[tuple[Session, _Running]]:
        with self._writing, held():
            engine = self._may_write()
            self._inside = True
            try:
                with Session(engine) as session:
                    pointing.only_at_what_is_there(session)
                    now = self._clock()
                    connection = session.connection()  # takes the write lock now
                    step = oplog.begin(connection, self.author, now)
                    yield session, running
                    session.flush()
                    remember = self._finish(session, step, running, now)
                    self._commit(session, step.txn)
            finally:
                self._inside = False
            if remember is not None:
                self._opened.sidecar.write(remember)
            if running.change is not None:
                self._tell(running.change)

    def _may_write(self) -> Engine:
        if self.read_only is not None or self._opened.writer is None:
            raise self.read_only or Unusable(opening.ONLY_READING)
        if self._inside:
            raise RuntimeError("a write inside a write: one act of the user is one write")
        return self._opened.writer

    def _finish(
        self, session: Session, step: Step, running: _Running, now: datetime
    ) -> Memory | None:
        """Close the log; a step that left everything as it was leaves no trace in it."""
        connection = session.connection()
        last = oplog.end(connection, step, running.label, now, running.kind, running.of)
        gone = recalled.gone(connection, step.device, step.first, last, running.reverted.gone)
        rows = edits.touched(connection, self._tables, step, last, gone)
        changed = [row for row in rows if row.differs]
        if running.kind == "do" and not (changed or gone):
            if rows:
                session.rollback()
            return None
        entries.refresh(connection, changed, gone)
        news: tuple[Edit, ...] = ()
        if self._listeners or running.kind != "do":
            seen = (row.edit() for row in changed)
            news = (
                *(edit for edit in seen if edit.before is not None or edit.after is not None),
                *recalled.told(self.read, self._tables, gone),
            )
        running.change = Change(running.label, news, step.txn, running.reverted.kept)
        return Memory(device=step.device, seq=last, txn=step.txn)

    def _commit(self, session: Session, txn: Key) -> None:
        """An error at the end means "unknown": only the log knows whether it was saved."""
        try:
            session.commit()
        except Unusable:
            session.rollback()
            with self.read() as look:
                query = text("SELECT count(*) FROM txn WHERE id = :txn")
                if not look.scalar(query, {"txn": txn}):
                    raise

    def _turn(self, find: Callable[[Connection], Target | None], kind: str) -> Change | None:
        with self._writing:
            target = self._next(find)
            if target is None:
                return None
            running = _Running(label=target.label, kind=kind, of=target.txn)
            with self._step(running) as (session, _):
                running.reverted = undo.revert(session.connection(), self._tables, target)
            return running.change

    def _next(self, find: Callable[[Connection], Target | None]) -> Target | None:
        with self.read() as session:
            return find(session.connection())

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
