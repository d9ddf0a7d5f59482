"""What this laptop remembers of a book, kept apart from it: its device name and newest step.

A book that was copied, restored or lost its newest pages shows by this that it is not the
file we wrote last.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from desktop_app.values import dataclass

LENGTH = 512  # always the same, so that a rewrite never shortens the file


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The last thing we know of a book."""

    device: str
    seq: int
    txn: str


class Sidecar:
    """The memory of one book, rewritten in place after every step."""

    def __init__(self, folder: Path, book: Path) -> None:
        name = hashlib.sha256(str(book.absolute()).encode(errors="surrogateescape")).hexdigest()
        self._path = folder / f"{name[:20]}.json"

    def read(self) -> Memory | None:
        """What is remembered; None if there is nothing, or nothing legible."""
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            return Memory(
                device=str(told["device"]), seq=int(told["seq"]), txn=str(told["txn"])
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def forget(self) -> None:
        """Remember nothing: another file is put in the book's place on purpose."""
        self._path.unlink(missing_ok=True)

    def write(self, memory: Memory) -> None:
        """Remember the newest step. Not synced: the book may be ahead, which does no harm."""
        line = json.dumps(asdict(memory)).ljust(LENGTH).encode()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
        except OSError:
            return  # a full disk must not fail a step that is already saved
        with os.fdopen(handle, "wb", buffering=0) as file, suppress(OSError):
            file.write(line)
