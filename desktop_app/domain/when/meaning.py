"""What a date says: how precise, how sure, and on what it hangs."""

import re
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

DURATION = r"[+-]?P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}W)?(?:[0-9]{1,6}D)?"


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
    """What a relative date hangs on: the words for it, how far away, and the record itself.

    `qualifier` says how sure the words are of the distance: “etwa einen Monat nach …”.
    """

    text: str
    offset: str = "P0D"
    key: Key | None = None
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        if not re.fullmatch(DURATION, self.offset):
            raise Invalid(N_("“{offset}” is not a span of time."), offset=self.offset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A date without its words: what a phrase or a notation was understood to say."""

    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.TEXT
    qualifier: Qualifier = Qualifier.EXACT
    ambiguous: bool = False
    anchor: Anchor | None = None
    derived: bool = False
