"""Fairs as series, and the editions that took place."""

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import EditionId, FairId
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One time a fair took place. Its day may be unknown: none is ever made up."""

    id: EditionId
    fair: Ref
    name: str
    day: When | None = None
    city: str = ""
    venue: str = ""
    source: Ref | None = None
    note: str = ""
    extras: Extras = NOTHING

    @property
    def title(self) -> str:
        """The name of the edition, or of the fair where it has none of its own."""
        return self.name or self.fair.title


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionLine:
    """One row of a list of editions."""

    id: EditionId
    fair: Ref
    name: str
    day: When | None
    city: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fair:
    """A series of fairs with its editions, the earliest first."""

    id: FairId
    name: str
    description: str = ""
    city: str = ""
    country: str = ""
    website: str = ""
    organiser: Ref | None = None
    editions: tuple[Edition, ...] = ()
    note: str = ""
    extras: Extras = NOTHING

    @property
    def title(self) -> str:
        """The name of the series."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class FairLine:
    """One row of the list of fairs."""

    id: FairId
    name: str
    city: str
    country: str
    editions: int
