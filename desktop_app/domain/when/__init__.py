"""A date as people say it: the words, what they mean, and how sure they are."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from desktop_app.domain.ids import Key


class Precision(StrEnum):
    """How much of a date was said, the most precise first."""

    DAY = "day"
    WEEK = "week"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    INTERVAL = "interval"
    AFTER = "after"
    BEFORE = "before"
    RELATIVE = "relative"
    TEXT = "text"


class Qualifier(StrEnum):
    """How sure the words are, the surest first."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What a relative date hangs on."""

    text: str
    offset: str = "P0D"
    key: Key | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A flexible date: its words verbatim, and the reading of them."""

    text: str
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.TEXT
    qualifier: Qualifier = Qualifier.EXACT
    ambiguous: bool = False
    anchor: Anchor | None = None
    derived: bool = False

    def to_json(self) -> str:
        """The date as the database keeps it."""
        return json.dumps({"text": self.text}, ensure_ascii=False)

    @classmethod
    def from_json(cls, stored: str) -> Self:
        """The date the database kept."""
        return cls(text=json.loads(stored)["text"])
