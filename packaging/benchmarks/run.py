"""All measurements, as a table: `python packaging/benchmarks/run.py [start list search …]`.

The first run makes two books of invented people in the temporary folder, which takes minutes.
"""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
from measured import Measured  # noqa: E402 -- found by that path

ALL = {
    "start": "starting",
    "list": "lists",
    "search": "searching",
    "sheet": "sheets",
    "peers": "peers_sheet",
    "duplicates": "duplicates",
    "dedupe": "dedupe",
    "import": "importing",
    "rates": "card_rates",
}
"""What can be measured, and the room whose `measure` does it."""


def main(names: list[str]) -> int:
    """Print the table for these measurements, or for all; 1 if a goal is missed."""
    sys.stdout.write("| what | goal | measured | |\n|---|---|---|---|\n")
    missed = 0
    for name in names or ALL:
        measure: Callable[[], Iterator[Measured]] = importlib.import_module(ALL[name]).measure
        for row in measure():
            missed += not row.within
            mark = "yes" if row.within else "**no**"
            sys.stdout.write(f"| {row.what} | {row.goal} | {row.result} | {mark} |\n")
            sys.stdout.flush()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
