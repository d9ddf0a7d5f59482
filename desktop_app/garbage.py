"""When Python looks for garbage, and on which thread.

Python collects on whatever thread happens to allocate, and a widget that dies elsewhere than on
the UI thread ends the program. So whoever starts such a thread, or makes many values that are
no garbage, holds the looking back. The holds are counted: it goes on when the last has ended.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

RARELY = (100_000, 20, 20)


class _Holds:
    """How many there are. The lock is one that a finaliser may take again."""

    def __init__(self) -> None:
        self._count, self._lock = 0, RLock()

    def change(self, by: int) -> None:
        with self._lock:
            self._count += by
            if self._count:
                gc.disable()
            else:
                gc.enable()


_holds = _Holds()


def hold() -> None:
    """Look for none until `release`."""
    _holds.change(+1)


def release() -> None:
    """One `hold` has ended."""
    _holds.change(-1)


@contextmanager
def held() -> Iterator[None]:
    """Look for none inside: going through a hundred thousand new values takes long."""
    hold()
    try:
        yield
    finally:
        release()


def settle() -> None:
    """The start is over: what is there now stays, so nobody need look at it again.

    Next to nothing that starting makes is garbage, and looking for some took a fifth of it.
    """
    gc.freeze()
    gc.set_threshold(*RARELY)


def collect_what_is_due() -> None:
    """On this thread, what Python would have done by now were it not held back."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    full = [
        generation for generation, (count, most) in enumerate(counts) if most and count > most
    ]
    if full:
        gc.collect(full[-1])
