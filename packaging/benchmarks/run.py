"""All measurements, as a table: `python packaging/benchmarks/run.py [start list search …]`.

The first run makes two books of invented people in the temporary folder, which takes minutes.
"""

import importlib
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
from measured import Measured, as_installed, milliseconds, told  # noqa: E402 -- found by that path

ALL = {
    "start": "starting",
    "list": "lists",
    "search": "searching",
    "sheet": "sheets",
    "peers": "peers_sheet",
    "duplicates": "duplicates",
    "dedupe": "dedupe",
    "import": "importing",
    "rates": "rates",
}
"""What can be measured, and the room whose `measure` does it."""


def main(names: list[str]) -> int:
    """Print the table for these measurements, or for all; 1 if a goal is missed."""
    sys.stdout.write("| what | goal | measured | |\n|---|---|---|---|\n")
    missed = 0
    for measure in _measures(names):
        for row in measure():
            missed += not row.within
            mark = "yes" if row.within else "**no**"
            sys.stdout.write(f"| {row.what} | {row.goal} | {row.result} | {mark} |\n")
            sys.stdout.flush()
    return 1 if missed else 0


def _measures(names: list[str]) -> Iterator[Callable[[], Iterator[Measured]]]:
    """One after another, so that no room is imported while another is measured."""
    yield _machine
    for name in names or ALL:
        yield importlib.import_module(ALL[name]).measure


def _machine() -> Iterator[Measured]:
    """How fast this computer is today; servers that others use too differ by half."""
    yield told("for comparison: an empty loop of ten million steps", milliseconds(_loop), "ms")
    slow = statistics.median(_import() for _ in range(5))
    where = "for comparison: importing SQLAlchemy (0.3 s on the computer the goals come from)"
    yield told(where, slow, "s")


def _loop() -> None:
    for _ in range(10_000_000):
        pass


def _import() -> float:
    """Seconds; in a process of its own, for nothing may be imported before."""
    work = "from time import time; a = time(); import sqlalchemy.orm; print(time() - a)"
    return float(subprocess.check_output([sys.executable, "-c", work], env=as_installed()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
