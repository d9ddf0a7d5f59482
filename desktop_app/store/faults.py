"""What SQLite and the file system complain about, as sentences the advisor can act on.

Every sentence says what happened, what is safe, and what to do.
"""

from pathlib import Path

from desktop_app.domain.errors import Invalid, Unusable, UserError
from desktop_app.domain.marks import N_

BUSY, LOCKED, READONLY, IOERR, CORRUPT = 5, 6, 8, 10, 11
FULL, CANTOPEN, NOTADB = 13, 14, 26

FULL_DISK = N_(
    "There is no room left on the disk, so this was not saved. Everything saved before is"
    " safe. Free some space and try again."
)
DISK_ERROR = N_(
    "The disk did not take the change, so this was not saved. Everything saved before is"
    " safe. Check the drive and its free space, then try again."
)
IN_USE = N_(
    "Another program is holding the book, so this was not saved. Everything saved before is"
    " safe. Close the other program, or wait a moment and try again."
)
NOT_WRITABLE = N_(
    "The book cannot be written here, so this was not saved. Everything saved before is"
    " safe. Check that the file and its folder are not write-protected."
)
DAMAGED = N_(
    "The book is damaged. Nothing more was written to it. Restore the newest backup;"
    " the damaged file is kept."
)
NOT_A_BOOK = N_(
    "This file is not a book of this program. Nothing was changed in it. Choose another"
    " file, or restore a backup."
)
CANNOT_OPEN = N_(
    "The book cannot be opened. Nothing was changed. Check that the file and its folder"
    " are there and that you may use them."
)
NO_PLACE = N_(
    "The backup could not be written to {path}. The book is safe. Check that the folder is"
    " there, is writable and has room."
)

BROKEN_CHARACTER = N_(
    "The text contains half a character, which no file can hold. Nothing was saved. Type it"
    " again instead of pasting it."
)

NOTHING_BESIDE = (CANNOT_OPEN, NOT_WRITABLE, DISK_ERROR, FULL_DISK)
"""What is said of a sound book beside which SQLite can put no file of its own."""

SENTENCES = {
    BUSY: IN_USE,
    LOCKED: IN_USE,
    READONLY: NOT_WRITABLE,
    IOERR: DISK_ERROR,
    CORRUPT: DAMAGED,
    FULL: FULL_DISK,
    CANTOPEN: CANNOT_OPEN,
    NOTADB: NOT_A_BOOK,
}


def explain(error: BaseException, *, reading: bool) -> UserError | None:
    """The sentence for a driver's error, or None if it is a bug of ours."""
    if isinstance(error, UnicodeEncodeError):
        return Invalid(BROKEN_CHARACTER)
    code = _code(error)
    if code == READONLY and reading:
        return None  # somebody wrote inside read(): that is a bug
    sentence = SENTENCES.get(code)
    return None if sentence is None else Unusable(sentence)


def explain_copy(error: BaseException, target: Path) -> UserError | None:
    """The same for the copying of a book that could be opened: it is the target that fails."""
    if _code(error) in {READONLY, IOERR, FULL, CANTOPEN}:
        return Unusable(NO_PLACE, path=target)
    return explain(error, reading=False)


def _code(error: BaseException) -> int:
    """SQLite's primary error code; 0 if it is no error of SQLite's."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else 0
