"""Somebody the advisor knows, with their roles and the ways to reach them."""

from datetime import date
from enum import StrEnum

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import Key, PersonId, PictureId
from desktop_app.domain.membership import Membership
from desktop_app.domain.names import PersonName
from desktop_app.domain.reach import Address, Reach
from desktop_app.domain.reference import Ref
from desktop_app.domain.rhythm import Rhythm
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class PersonNameKind(StrEnum):
    """What another name of somebody is."""

    BIRTH = "birth"
    FORMER = "former"
    NICKNAME = "nickname"
    SPELLING = "spelling"
    LOCAL = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """A name somebody had or is also written with; found by search."""

    id: Key
    kind: PersonNameKind
    text: str
    since: When | None = None
    until: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What somebody is or was at an organisation, and whom they coordinate in it."""

    id: Key
    function: str
    department: str = ""
    organisation: Ref | None = None
    coordinates: Ref | None = None
    since: When | None = None
    until: When | None = None
    source: Ref | None = None
    note: str = ""

    def is_current(self, on: date) -> bool:
        """Whether the role had not ended by `on`; an end nobody knows a day of has come."""
        if self.until is None:
            return True
        return self.until.latest is not None and self.until.latest >= on


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Everything about one person that a page or a sheet shows."""

    id: PersonId
    name: PersonName
    other_names: tuple[OtherName, ...] = ()
    language: str = ""
    met: str = ""
    rhythm: Rhythm = Rhythm.NONE
    birthday: When | None = None
    portrait: PictureId | None = None
    roles: tuple[Role, ...] = ()
    reaches: tuple[Reach, ...] = ()
    addresses: tuple[Address, ...] = ()
    memberships: tuple[Membership, ...] = ()
    source: Ref | None = None
    note: str = ""
    extras: Extras = NOTHING

    @property
    def title(self) -> str:
        """The name a page shows at its head."""
        return self.name.display

    def current_roles(self, on: date) -> tuple[Role, ...]:
        """The roles that had not ended by `on`."""
        return tuple(role for role in self.roles if role.is_current(on))

    def usable_reaches(self, on: date) -> tuple[Reach, ...]:
        """The ways to reach them that did not stay behind with an ended role."""
        ended = {role.id for role in self.roles if not role.is_current(on)}
        return tuple(reach for reach in self.reaches if reach.role not in ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One row of the contact list."""

    id: PersonId
    name: str
    list_name: str
    initials: str
    function: str
    organisation: str
    phone: str
    email: str
