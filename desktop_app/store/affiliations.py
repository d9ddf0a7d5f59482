"""Who works at an organisation or coordinates it, in SQL."""

from collections.abc import Collection, Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import Affiliation
from desktop_app.store.references import refs
from desktop_app.store.rows import among
from desktop_app.store.tables.people import RoleRow


def at(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Affiliation, ...]]:
    """The people of the organisations `keys`, those that left included, by organisation."""
    touching = or_(among(RoleRow.organisation_id, keys), among(RoleRow.coordinates_id, keys))
    query = select(RoleRow).where(touching, RoleRow.deleted.is_(False))
    roles = session.scalars(query.order_by(RoleRow.until.is_not(None), RoleRow.id)).all()
    called = refs(session, {role.person_id for role in roles})
    found: dict[Key, list[Affiliation]] = {key: [] for key in keys}
    for role in roles:
        person = called.get(role.person_id)
        if person is None or person.deleted:
            continue
        for organisation, coordinates in _places(role):
            if organisation in found:
                affiliation = Affiliation(
                    role=role.id,
                    person=person,
                    function=role.function,
                    coordinates=coordinates,
                    since=role.since,
                    until=role.until,
                )
                found[organisation].append(affiliation)
    return {key: tuple(people) for key, people in found.items()}


def _places(role: RoleRow) -> Iterator[tuple[Key, bool]]:
    """Where somebody works, and what they coordinate if that is another organisation."""
    if role.organisation_id is not None:
        yield role.organisation_id, role.coordinates_id == role.organisation_id
    if role.coordinates_id is not None and role.coordinates_id != role.organisation_id:
        yield role.coordinates_id, True
