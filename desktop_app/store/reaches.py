"""Ways to reach people and organisations, in SQL."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import Address, Reach, ReachKind
from desktop_app.store.rows import Link, children, last_place, live
from desktop_app.store.tables.people import AddressRow, ReachRow

NOBODY = N_("Choose an organisation or a person.")


def reaches(
    session: Session, owner: Link, keys: Collection[Key]
) -> dict[Key, tuple[Reach, ...]]:
    """The numbers and addresses of the owners `keys`, by owner."""
    found = children(session, ReachRow, owner, keys)
    return {key: tuple(map(_reach, rows)) for key, rows in found.items()}


def addresses(
    session: Session, owner: Link, keys: Collection[Key]
) -> dict[Key, tuple[Address, ...]]:
    """The postal addresses of the owners `keys`, by owner."""
    found = children(session, AddressRow, owner, keys)
    return {key: tuple(map(_address, rows)) for key, rows in found.items()}


def add(
    session: Session,
    kind: ReachKind,
    value: str,
    *,
    person: Key | None = None,
    organisation: Key | None = None,
    role: Key | None = None,
    label: str = "",
) -> Key:
    """A further way to reach somebody, placed last."""
    owner, key = _owner(person, organisation)
    row = ReachRow(
        person_id=person,
        organisation_id=organisation,
        role_id=role,
        kind=kind,
        value=value,
        label=label,
        place=last_place(session, ReachRow, owner, key),
    )
    session.add(row)
    session.flush()
    return row.id


def add_address(
    session: Session,
    *,
    person: Key | None = None,
    organisation: Key | None = None,
    role: Key | None = None,
    lines: Mapping[str, str],
) -> Key:
    """A further postal address, placed last; `lines` are the fields that are known."""
    if person is not None:
        place = last_place(session, AddressRow, AddressRow.person_id, person)
    elif organisation is not None:
        place = last_place(session, AddressRow, AddressRow.organisation_id, organisation)
    else:
        raise Invalid(NOBODY)
    row = AddressRow(
        person_id=person, organisation_id=organisation, role_id=role, place=place, **lines
    )
    session.add(row)
    session.flush()
    return row.id


def prefer(session: Session, key: Key) -> None:
    """Make this the preferred one among those of its kind; of one owner only one is."""
    row = live(session, ReachRow, key)
    owner, owned_by = _owner(row.person_id, row.organisation_id)
    siblings = select(ReachRow).where(
        owner == owned_by, ReachRow.kind == row.kind, ReachRow.deleted.is_(False)
    )
    for sibling in session.scalars(siblings):
        sibling.preferred = sibling.id == key


def kind_of(session: Session, key: Key) -> ReachKind:
    """What sort of way to reach somebody it is."""
    return ReachKind(live(session, ReachRow, key).kind)


def _owner(person: Key | None, organisation: Key | None) -> tuple[Link, Key]:
    if person is not None:
        return ReachRow.person_id, person
    if organisation is not None:
        return ReachRow.organisation_id, organisation
    raise Invalid(NOBODY)


def _reach(row: ReachRow) -> Reach:
    return Reach(
        id=row.id,
        kind=ReachKind(row.kind),
        value=row.value,
        label=row.label,
        preferred=row.preferred,
        role=row.role_id,
        note=row.note,
    )


def _address(row: AddressRow) -> Address:
    return Address(
        id=row.id,
        label=row.label,
        street=row.street,
        postcode=row.postcode,
        city=row.city,
        region=row.region,
        country=row.country,
        preferred=row.preferred,
        role=row.role_id,
    )
