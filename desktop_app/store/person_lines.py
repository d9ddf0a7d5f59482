"""The contact list in SQL: all keys in order, and the lines somebody looks at."""

from collections.abc import Collection
from functools import cache

from sqlalchemy import ColumnElement, Executable, ScalarSelect, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.ids import Key, PersonId
from desktop_app.domain.names import PersonName
from desktop_app.domain.person import PersonLine
from desktop_app.domain.reach import ReachKind
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed, tagged
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.people import PersonRow, ReachRow, RoleRow

PARTS = ("salutation", "title", "given", "particle", "family", "suffix")
CALLED = (ReachKind.PHONE, ReachKind.MOBILE)


def keys(
    session: Session, *, organisation: Key | None = None, tag: Key | None = None
) -> list[PersonId]:
    """All people in the order of the list: of one organisation, with one tag, or all."""
    query = listed("person")
    if organisation is not None:
        at_it = (
            RoleRow.organisation_id == organisation,
            RoleRow.coordinates_id == organisation,
        )
        works = select(RoleRow.person_id).where(or_(*at_it), RoleRow.deleted.is_(False))
        query = query.where(EntryRow.key.in_(works))
    if tag is not None:
        query = query.where(EntryRow.key.in_(tagged(tag)))
    return [PersonId(key) for key in in_one_go(session, query)]


def lines(session: Session, keys: Collection[Key]) -> dict[PersonId, PersonLine]:
    """The rows of the list for `keys`, in one query."""
    found = {}
    rows = session.execute(_query(), wanted(keys))
    for key, function, organisation, phone, email, *parts in rows:
        name = PersonName(**dict(zip(PARTS, parts, strict=True)))
        found[PersonId(key)] = PersonLine(
            id=PersonId(key),
            name=name.display,
            list_name=name.in_lists,
            initials=name.initials,
            function=function or "",
            organisation=organisation or "",
            phone=phone or "",
            email=email or "",
        )
    return found


@cache
def _query() -> Executable:
    """Building it takes longer than a page of the list takes to read."""
    return (
        select(PersonRow.id, _of_role(RoleRow.function), _of_role(EntryRow.title))
        .add_columns(_way(*CALLED), _way(ReachKind.EMAIL))
        .add_columns(*(getattr(PersonRow, part) for part in PARTS))
        .where(among_wanted(PersonRow.id), PersonRow.deleted.is_(False))
    )


def _current(role: type[RoleRow]) -> ColumnElement[bool]:
    """The same as `Role.is_current` today, for the database."""
    last_day = func.json_extract(role.until, "$.latest")
    return or_(role.until.is_(None), last_day >= func.date("now", "localtime"))


def _of_role(column: InstrumentedAttribute[str]) -> ScalarSelect[str]:
    """`column` of the first current role, the organisation it is at included."""
    return (
        select(column)
        .select_from(RoleRow)
        .outerjoin(EntryRow, EntryRow.key == RoleRow.organisation_id)
        .where(RoleRow.person_id == PersonRow.id, RoleRow.deleted.is_(False), _current(RoleRow))
        .order_by(RoleRow.until.is_not(None), RoleRow.place, RoleRow.id)
        .limit(1)
        .scalar_subquery()
    )


def _way(*kinds: ReachKind) -> ScalarSelect[str]:
    """The preferred number of one of `kinds` that is in use, else the first."""
    return (
        select(ReachRow.value)
        .outerjoin(RoleRow, RoleRow.id == ReachRow.role_id)
        .where(ReachRow.person_id == PersonRow.id, ReachRow.deleted.is_(False))
        .where(ReachRow.kind.in_(kinds), _current(RoleRow))
        .order_by(ReachRow.preferred.desc(), ReachRow.place, ReachRow.id)
        .limit(1)
        .scalar_subquery()
    )
