"""Work in a process of its own, with a limit of time and memory: foreign files, many sheets.

Whatever a hostile file does to the library that reads it, this program goes on.
"""

import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self, TypeVar

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.marks import N_

T = TypeVar("T")

SECONDS, MEGABYTES = 60.0, 1_500
TOO_LONG = N_("The file takes too long to read; it was given up. Bring it in in parts.")
BROKEN_OFF = N_("The file could not be read: it is damaged, or needs too much memory.")


class Apart:
    """A process that does one piece of work after the other; a new one when it fails.

    `too_long` and `broken_off` say what went wrong, in the words of the work.
    """

    def __init__(
        self,
        seconds: float = SECONDS,
        megabytes: int = MEGABYTES,
        *,
        too_long: str = TOO_LONG,
        broken_off: str = BROKEN_OFF,
    ) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._too_long, self._broken_off = too_long, broken_off
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None
        self._one_at_a_time = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, work: Callable[..., T], *arguments: object) -> T:
        """What `work` returns, done there; `Invalid` if it fails, or takes too long."""
        with self._one_at_a_time:
            line = self._line or self._start()
            try:
                line.send((work, arguments))
                if not line.poll(self._seconds):
                    self._end()
                    raise Invalid(self._too_long)
                refusal, result = line.recv()
            except (EOFError, OSError) as fault:
                self._end()
                raise Invalid(self._broken_off) from fault
        if refusal is not None:
            raise Invalid(refusal[0], **refusal[1])
        told: T = result
        return told

    def close(self) -> None:
        """End the process."""
        with self._one_at_a_time:
            self._end()

    def _start(self) -> Connection:
        start = multiprocessing.get_context("spawn")
        here, there = start.Pipe()
        process = start.Process(
            target=_serve,
            args=(there, self._megabytes, self._broken_off),
            daemon=True,
            name="apart",
        )
        process.start()
        there.close()
        self._process, self._line = process, here
        return here

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None


def _serve(line: Connection, megabytes: int, broken_off: str) -> None:
    """What the process does: one piece of work after the other, until nobody asks."""
    _limit_memory(megabytes)
    while True:
        try:
            work, arguments = line.recv()
        except EOFError:
            return
        told: tuple[tuple[str, dict[str, object]] | None, object]
        try:
            told = (None, work(*arguments))
        except UserError as refusal:
            told = ((refusal.message, refusal.values), None)
        except MemoryError:
            told = ((broken_off, {}), None)
        line.send(told)


def _limit_memory(megabytes: int) -> None:
    """Where the system has such limits; elsewhere the checks before reading must do."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 -- Windows lacks it

    most = megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
