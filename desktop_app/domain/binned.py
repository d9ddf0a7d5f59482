"""A record in the bin: what it was called, when it went there, and through whom."""

from datetime import datetime

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.values import dataclass

KEPT_DAYS = 30
"""How long the bin shows what was deleted; nothing is erased afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binned:
    """One record that somebody deleted."""

    id: Key
    kind: Kind
    title: str
    at: datetime
    author: str
