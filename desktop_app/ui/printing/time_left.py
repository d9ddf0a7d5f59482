"""How much longer something takes, judged by how fast it went lately."""

from collections import deque
from time import monotonic

from desktop_app.words import Words

LATELY = 12.0  # seconds: what went before says little about what comes
SOON = 2.0  # seconds: nobody knows anything before


class TimeLeft:
    """Hears how far it is, and says what that means for who waits."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def heard(self, done: int, total: int, now: float | None = None) -> float | None:
        """The seconds that are left; None while that would be a guess."""
        at = monotonic() if now is None else now
        self._seen.append((at, done))
        while len(self._seen) > 2 and at - self._seen[0][0] > LATELY:
            self._seen.popleft()
        began, before = self._seen[0]
        if at - began < SOON or done <= before:
            return None
        return (total - done) * (at - began) / (done - before)


def said(words: Words, seconds: float | None) -> str:
    """The time left as a person says it."""
    if seconds is None:
        return ""
    if seconds < 60:
        return words.count(
            "{n} second left", "{n} seconds left", max(round(seconds / 5) * 5, 1)
        )
    return words.count("{n} minute left", "{n} minutes left", max(round(seconds / 60), 1))
