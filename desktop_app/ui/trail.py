"""Where the user has been: back, forward, and the records visited last."""

from desktop_app.ui.place import Spot

LONGEST, RECENT = 200, 6


class Trail:
    """A walk through the book that can be gone back and forth."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1

    def visit(self, spot: Spot) -> None:
        """The user is at `spot` now; what lay ahead is given up."""
        if self._spots and self._same(self._spots[self._at], spot):
            self._spots[self._at] = spot
            return
        self._spots = [*self._spots[: self._at + 1], spot][-LONGEST:]
        self._at = len(self._spots) - 1

    def here(self) -> Spot | None:
        """Where the user is."""
        return self._spots[self._at] if self._spots else None

    def back(self) -> Spot | None:
        """One step back, if there is one."""
        return self._step(-1)

    def forward(self) -> Spot | None:
        """One step forward, if there is one."""
        return self._step(1)

    def can_go_back(self) -> bool:
        """Whether there is anything behind."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """Whether there is anything ahead."""
        return self._at < len(self._spots) - 1

    def recent(self) -> tuple[Spot, ...]:
        """The records visited last, newest first, each once."""
        newest = {(s.kind, s.key): s for s in self._spots if s.key}
        order = [(s.kind, s.key) for s in reversed(self._spots) if s.key]
        return tuple(newest[which] for which in dict.fromkeys(order))[:RECENT]

    def _step(self, by: int) -> Spot | None:
        if not 0 <= self._at + by < len(self._spots):
            return None
        self._at += by
        return self._spots[self._at]

    def _same(self, one: Spot, other: Spot) -> bool:
        return (one.kind, one.key) == (other.kind, other.key)
