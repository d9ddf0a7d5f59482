"""Ten thousand contacts from a vCard file: read, planned and written, and taken back again.

What vobject needs merely to parse the same file is the measure; it comes from
`pip install -r packaging/benchmarks/peers.txt`. Both take turns in one run, and what counts is
the time of the processor, for other programs may run beside it.
"""

import gc
import importlib
import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from big_book import FOLDER
from cards import written
from measured import Measured, at_most, told

from desktop_app.services.book import Book, Mode
from desktop_app.services.bring_in import carry_out, plan, read

TIMES = 4


def measure() -> Iterator[Measured]:
    """The best of a few turns each, for other programs disturb both."""
    gc.set_threshold(100_000, 20, 20)  # as the program does it, and to the good of both
    path = written(FOLDER / "ten thousand.vcf")
    ours, undone, theirs = [], [], []
    peer = importlib.util.find_spec("vobject") is not None
    for _ in range(TIMES):
        import_time, undo_time = _ours(path)
        ours.append(import_time)
        undone.append(undo_time)
        if peer:
            text = path.read_text(encoding="utf-8")
            theirs.append(_busy(lambda: _parsed(text)))  # noqa: B023 -- called at once
    mine = min(ours)
    if peer:
        what = f"import of 10,000 vCards, all of it ({mine:.0f} ms), against vobject parsing"
        yield at_most(what, mine / min(theirs), 1.0, "×")
    else:
        yield told("import of 10,000 vCards: read, planned, written", mine, "ms")
    yield at_most("undo of that import", min(undone) / 1000, 1.0, "s")


def _ours(path: Path) -> tuple[float, float]:
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        Book.open(Path(folder) / "fresh.book", mode=Mode.CREATE) as book,
    ):
        brought = _busy(lambda: carry_out(book, plan(book, read(path))))
        return brought, _busy(book.undo)


def _busy(work: Callable[[], object]) -> float:
    """How many milliseconds the processor works at it."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def _parsed(text: str) -> int:
    vobject = importlib.import_module("vobject")
    return sum(1 for _ in vobject.readComponents(text))


if __name__ == "__main__":
    for row in measure():
        sys.stdout.write(f"{row}\n")
