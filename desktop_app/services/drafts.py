"""What is being typed into the quick capture, kept on disk until it is in the book."""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path

from desktop_app.domain.errors import Unusable
from desktop_app.domain.marks import N_
from desktop_app.paths import user_data
from desktop_app.store.book import Book
from desktop_app.values import dataclass

NOT_KEPT = N_("What you are typing could not be kept on disk: {reason}. It is still here.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of the quick capture, and the record it was to belong to."""

    line: str = ""
    note: str = ""
    step: str = ""
    kind: str = ""
    key: str = ""
    title: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything worth keeping."""
        return any(text.strip() for text in (self.line, self.note, self.step))


def keep_draft(book: Book, draft: Draft) -> None:
    """Keep what is typed; when this returns, it outlives the program."""
    if not draft.says_something:
        forget_draft(book)
        return
    path = _path(book)
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            json.dump(asdict(draft), file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as fault:
        raise Unusable(NOT_KEPT, reason=fault.strerror or "") from fault


def kept_draft(book: Book) -> Draft:
    """What was typed last; an empty draft if nothing was, or it cannot be read."""
    try:
        told = json.loads(_path(book).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Draft()
    if not isinstance(told, dict):
        return Draft()
    names = [field.name for field in fields(Draft)]
    return Draft(**{name: told[name] for name in names if isinstance(told.get(name), str)})


def forget_draft(book: Book) -> None:
    """It is in the book now, or was thrown away."""
    with suppress(OSError):
        _path(book).unlink(missing_ok=True)


def _path(book: Book) -> Path:
    """A file of its own for every book, beside what else is remembered of it."""
    name = hashlib.sha256(str(book.path.absolute()).encode(errors="surrogateescape"))
    return user_data() / "drafts" / f"{name.hexdigest()[:20]}.json"
