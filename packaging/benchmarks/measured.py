"""How a measurement is written down: what, the goal, what came out."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Measured(NamedTuple):
    """One row of the table. `within` tells whether the goal is met."""

    what: str
    goal: str
    result: str
    within: bool


def at_most(what: str, value: float, goal: float, unit: str) -> Measured:
    """A measurement that should not exceed `goal`, both in `unit`."""
    return Measured(what, f"≤ {goal:g} {unit}", f"{_short(value)} {unit}", value <= goal)


def told(what: str, value: float, unit: str) -> Measured:
    """A measurement nobody has set a goal for."""
    return Measured(what, "–", f"{_short(value)} {unit}", within=True)


def as_installed() -> dict[str, str]:
    """Surroundings in which Python may keep what it compiled, as an installed program does."""
    root = Path(__file__).parents[2]
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(root)}


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def percentile(values: Sequence[float], part: float) -> float:
    """The value that `part` (0 to 1) of all stay at or below."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
