"""A contact as a file tells it: on its way into the book, or out of it.

What every reader makes and every writer takes: vCard, CSV, spreadsheet, pasted text. A draft
knows no keys; where its organisations and tags are in the book is found by their names.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.story_draft import StoryDraft
from desktop_app.domain.when import When
from desktop_app.values import dataclass

NO_NAME = PersonName()


class DraftKind(StrEnum):
    """What a draft will be in the book."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What could not be read, or not as it was meant, and where.

    `reason` is a marked sentence whose gaps `values` fill. `lost` says that what stood there is
    in no field of the draft; otherwise it is kept, only in another place than intended. One
    that `asks` leaves the draft in doubt until somebody has answered.
    """

    line: int
    reason: str
    values: Mapping[str, str] = field(default_factory=dict)
    lost: bool = True
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReach:
    """One number or address; `label` is the word beside it that its kind does not say.

    `at_work` ones belong to the first role and stay behind with it.
    """

    kind: ReachKind
    value: str
    label: str = ""
    preferred: bool = False
    at_work: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAddress:
    """A postal address; lines that have no field of their own stand in `street`."""

    label: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    preferred: bool = False
    at_work: bool = False

    @property
    def says_something(self) -> bool:
        """Whether there is anything to write on an envelope."""
        return any((self.street, self.postcode, self.city, self.region, self.country))


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftName:
    """Another name: of birth, a former one, a nickname, another spelling."""

    text: str
    kind: PersonNameKind = PersonNameKind.SPELLING


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRole:
    """A function at an organisation beside the first one."""

    organisation: str = ""
    department: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """What the book has no field for: a column or property with its name, as it was written.

    `group` and `parameters` are those of a vCard property, so that it can be written back;
    of such a one `value` is `escaped`, that is, spelt as the file spells it.
    """

    name: str
    value: str
    escaped: bool = False
    group: str = ""
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPhoto:
    """A picture as the file holds it; painted anew before it gets into the book."""

    content: bytes
    media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One contact read from elsewhere, before it is in the book.

    `file` and `line` say where it stood. Of an organisation `organisation` is its own name and
    `name` is empty; of a person it is where they work, with `department` and `function`.
    """

    file: str = ""
    line: int = 0
    kind: DraftKind = DraftKind.PERSON
    uid: str = ""
    name: PersonName = NO_NAME
    other_names: tuple[DraftName, ...] = ()
    language: str = ""
    organisation: str = ""
    department: str = ""
    function: str = ""
    further_roles: tuple[DraftRole, ...] = ()
    reaches: tuple[DraftReach, ...] = ()
    addresses: tuple[DraftAddress, ...] = ()
    birthday: When | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    photo: DraftPhoto | None = None
    extras: tuple[Extra, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def title(self) -> str:
        """What the contact is called; empty if nothing names it."""
        if self.kind is DraftKind.ORGANISATION:
            return self.organisation
        return self.name.display

    @property
    def role(self) -> DraftRole:
        """The first role of a person; empty of an organisation."""
        if self.kind is DraftKind.ORGANISATION:
            return DraftRole()
        return DraftRole(
            organisation=self.organisation, department=self.department, function=self.function
        )

    @property
    def emails(self) -> tuple[str, ...]:
        """The mail addresses, in their order."""
        return tuple(way.value for way in self.reaches if way.kind is ReachKind.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A record, or a line outside of any, that no draft came of."""

    file: str
    line: int
    reason: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file says: drafts in its order, and what none could be made of.

    `remarks` are those that belong to no draft: a column that was not brought in. Extras of
    the names in `own_fields` are to become fields of the office. `stories` are what pages tell;
    they name their people by the number of the draft.
    """

    drafts: tuple[Draft, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[Remark, ...] = ()
    stories: tuple[StoryDraft, ...] = ()
    own_fields: frozenset[str] = frozenset()


def bare_uid(uid: str) -> str:
    """An identifier as it is compared: programs write it with and without its scheme."""
    return uid.strip().lower().removeprefix("urn:uuid:")
