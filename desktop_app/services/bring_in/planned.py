"""What would happen to each contact of a file, before anything happens."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from desktop_app.domain.draft import Draft, Skipped
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.story_draft import StoryDraft
from desktop_app.values import dataclass

TWICE = N_("The same contact stands in line {line} as well, with other details.")
HOMONYM = N_("Somebody of this name is in the book, but nothing says that it is the same one.")
SEVERAL = N_("Several contacts of the book fit.")
OTHER_NAME = N_("The mail address {email} belongs to somebody of a similar name.")
TAKEN = N_("Line {line} is the same contact of the book.")
LEFT_OUT = N_("Left out by you.")


class Fate(StrEnum):
    """What becomes of a draft."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    LEFT_OUT = "left_out"


class Choice(StrEnum):
    """What somebody may decide about a draft other than which record it is."""

    AS_NEW = "as_new"
    LEAVE_OUT = "leave_out"


Decision = Choice | Key
"""What is to become of a draft: a choice, or the record it is to be put into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field that would change; `before` is empty where something is only added.

    `field` is the column for what has one, else the kind of part: a kind of way to reach
    somebody, address, role, other_name, tag, portrait, extra. `part` is the row that changes.
    """

    field: str
    before: str
    after: str
    part: Key | None = None


Declined = Mapping[int, frozenset[Difference]]
"""The differences that somebody does not want, by the number of the draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One contact of a file with what would become of it, and why where that is in doubt.

    Of what is other in the file than in the book, `differences` is to be written and `declined`
    is not, because somebody said so.
    """

    number: int
    draft: Draft
    digest: str
    fate: Fate
    target: Key | None = None
    differences: tuple[Difference, ...] = ()
    declined: tuple[Difference, ...] = ()
    candidates: tuple[Ref, ...] = ()
    reason: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStory:
    """A story of a page with what would become of it; `known` is the one the book has."""

    number: int
    draft: StoryDraft
    digest: str
    fate: Fate
    known: Ref | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All contacts of one or several files, in their order, and what none came of.

    Extras of which `own_fields` names the kind and the name become fields of the office.
    """

    rows: tuple[Planned, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    stories: tuple[PlannedStory, ...] = ()
    own_fields: frozenset[str] = frozenset()

    def count(self, fate: Fate) -> int:
        """How many contacts share a fate."""
        return Counter(row.fate for row in self.rows)[fate]

    @property
    def writes(self) -> bool:
        """Whether carrying it out would change the book."""
        told = any(story.fate is Fate.NEW for story in self.stories)
        return told or any(row.fate in {Fate.NEW, Fate.CHANGED} for row in self.rows)
