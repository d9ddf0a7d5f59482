"""The records somebody opened last, and when; remembered by the window, not by the book."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.ui.clock import here_and_now
from desktop_app.ui.place import Spot

NAME, MOST = "visited", 12


class Visit(NamedTuple):
    """A record by kind and key, and when it was opened last; its name is asked of the book."""

    kind: str
    key: str
    at: datetime


class Visited(QObject):
    """Keeps the newest visits, each record once."""

    changed = Signal()

    def __init__(
        self,
        memory: QSettings,
        now: Callable[[], datetime] = here_and_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory, self._now = memory, now
        self._visits = _remembered(memory.value(NAME))

    def visit(self, spot: Spot) -> None:
        """This record is shown now."""
        if not spot.key:
            return
        newest = Visit(spot.kind, spot.key, self._now())
        others = (one for one in self._visits if one.key != spot.key)
        self._visits = [newest, *others][:MOST]
        kept = [(one.kind, one.key, one.at.isoformat()) for one in self._visits]
        self._memory.setValue(NAME, json.dumps(kept))
        self.changed.emit()

    def newest(self) -> tuple[Visit, ...]:
        """The newest first."""
        return tuple(self._visits)


def _remembered(kept: object) -> list[Visit]:
    """What an earlier run wrote; what cannot be read was not written by one."""
    try:
        told = json.loads(kept) if isinstance(kept, str) else []
        return [Visit(kind, key, datetime.fromisoformat(at)) for kind, key, at in told]
    except (ValueError, TypeError):
        return []
