"""What the program notes about itself: versions and faults, never what is in the book."""

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from desktop_app.paths import log_file

_LOG: Final = logging.getLogger("brueckenbuch")
_PARTS: Final = ("brueckenbuch", "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab")
_LINES_TOLD: Final = 200


class _Notes(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- logging's name
        """A note that cannot be written, say on a full disk, is left out."""


def start(path: Path | None = None) -> None:
    """Begin to note, in a small file that is renewed before it grows.

    Where it cannot be written the program runs without: a note is not worth a refusal.
    """
    path = path or log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        notes = _Notes(path, maxBytes=256_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    notes.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    stop()
    _LOG.addHandler(notes)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False
    note("start")


def stop() -> None:
    """Close the file."""
    for handler in tuple(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()


def note(what: str) -> None:
    """Note one line. Only fixed words and numbers belong in it, nothing that users typed."""
    _LOG.info(what)


def note_fault(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Note an unforeseen error by its kind and place and return that.

    The message of the error is left out: it may quote a name or a phone number.
    """
    told = "\n".join([f"fault {kind.__name__}", *_places(trace)])
    _LOG.error(told)
    return told


def report(path: Path | None = None) -> str:
    """The text of “Copy diagnosis”: versions, and the newest notes."""
    path = path or log_file()
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    return "\n".join([*_versions(), *lines[-_LINES_TOLD:]])


def version_of(part: str) -> str:
    """Which version of the program or of a library runs; "" in a folder without set-up."""
    from importlib.metadata import (  # noqa: PLC0415 -- the first frame must not wait for it
        PackageNotFoundError,
        version,
    )

    try:
        return version(part)
    except PackageNotFoundError:
        return ""


def _versions() -> list[str]:
    told = [f"Python {platform.python_version()}", f"{platform.system()} {platform.release()}"]
    found = ((part, version_of(part)) for part in _PARTS)
    return told + [f"{part} {version}" for part, version in found if version]


def _places(trace: TracebackType | None) -> list[str]:
    """Where it happened; files by their last two names, which hold no user's name."""
    return [
        f"  {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
