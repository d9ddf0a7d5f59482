"""A lock file beside the book keeps a second program from writing to it.

The one room for the two systems' ways of locking. The lock is the operating system's, not the
file's existence: it goes when the program goes, however it goes.
"""

import os
import sys
from pathlib import Path

from desktop_app.domain.errors import Busy
from desktop_app.domain.marks import N_

IN_USE = N_(
    "The book is already open in another window or program. Nothing was changed."
    " Close it there, or go on working there."
)

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The right to write to one book, held until it is let go."""

    def __init__(self, book: Path) -> None:
        """Take it; `Busy` if another program holds it, `OSError` where no file can be made."""
        self._handle: int | None = os.open(lock_file(book), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            self.release()
            raise Busy(IN_USE) from error

    def release(self) -> None:
        """Let others write."""
        if self._handle is not None:
            os.close(
                self._handle
            )  # gives the lock back; the file stays, so nobody races for it
            self._handle = None


def lock_file(book: Path) -> Path:
    """Where the lock of a book lies."""
    return book.with_name(f"{book.name}.lock")


def is_held(book: Path) -> bool:
    """Whether somebody has the right to write to a book just now, be it this program."""
    if not lock_file(book).exists():
        return False
    try:
        Lock(book).release()
    except Busy:
        return True
    except OSError:  # no lock can be made here, so nobody holds one
        return False
    return False
