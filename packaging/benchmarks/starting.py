"""Start and memory of the program with a big book, against an empty PySide6 window."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from big_book import big_book
from measured import Measured, as_installed, at_most

NUMBER = 100_000
TIMES = 5
CHILD = Path(__file__).with_name("child.py")


def measure() -> Iterator[Measured]:
    """The medians of several starts of both, by turns, with warm file caches."""
    book = str(big_book(NUMBER))
    _started(book)
    bare, full = [], []
    for _ in range(TIMES):
        bare.append(_started("bare"))
        full.append(_started(book))
    empty = _median(bare, "painted")
    yield at_most(
        "frame painted, against a bare window", _median(full, "painted") / empty, 1.5, "×"
    )
    yield at_most("first rows visible", _median(full, "rows") / empty, 5, "×")
    memory = _median(full, "memory") / _median(bare, "memory")
    yield at_most("idle memory with that book", memory, 4, "×")


def _started(what: str) -> dict[str, float]:
    """Seconds from the call to each event, and bytes."""
    begin = time.monotonic()
    command = [sys.executable, str(CHILD), what]
    told = subprocess.run(
        command, capture_output=True, text=True, check=True, env=as_installed()
    ).stdout
    events: dict[str, float] = {}
    for line in told.splitlines():
        events |= json.loads(line)
    return {
        name: value if name == "memory" else value - begin for name, value in events.items()
    }


def _median(runs: list[dict[str, float]], name: str) -> float:
    return statistics.median(run[name] for run in runs)
