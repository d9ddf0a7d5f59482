"""Putting what is new in drafts into the records they are."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.draft import DraftRole, Extra, bare_uid
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind
from desktop_app.domain.person import Person, PersonNameKind
from desktop_app.services import drafted
from desktop_app.services.bring_in import claims
from desktop_app.services.bring_in.compare import NAME, held_role, said_of
from desktop_app.services.bring_in.planned import Planned
from desktop_app.services.bring_in.recognise import house_key
from desktop_app.services.bring_in.writing import Owner, Writing
from desktop_app.store import custom_fields, organisations, origins, people

PLAIN = frozenset((*NAME, "salutation", "language", "note"))
AT_ONCE = 500


def change(
    session: Session,
    writing: Writing,
    rows: Sequence[tuple[Planned, Key]],
    pictures: Mapping[int, Key],
) -> None:
    """Add and type over what the plan of these rows says, and no more."""
    for at in range(0, len(rows), AT_ONCE):
        part = rows[at : at + AT_ONCE]
        keys = [key for _, key in part]
        persons = people.wholes(session, keys)
        houses = organisations.wholes(session, keys)
        memory = origins.of_records(session, keys)
        rests = origins.rests(session, keys)
        said = custom_fields.rows(session, keys)
        by_key = {Key(key): person for key, person in persons.items()}
        placed = {Key(key): len(house.names) for key, house in houses.items()}
        for row, key in part:
            if (person := by_key.get(key)) is not None:
                _person(writing, row, person)
            else:
                _organisation(writing, row, key, placed.get(key, 0))
            if (picture := pictures.get(row.number)) is not None:
                column = "logo_id" if person is None else "portrait_id"
                writing.batch.change(_table(person), key, column, picture)
            for old in memory.get(key, ()):
                if bare_uid(old.uid) == bare_uid(row.draft.uid):
                    writing.batch.change("origin", old.id, "deleted", value=True)
            extras = _extras(row, drafted.extras_of(rests.get(key, ())))
            held = said.get(key, {})
            writing.carried(key, row.draft, row.digest, _after(row, "tag"), extras, held)


def _person(writing: Writing, row: Planned, person: Person) -> None:
    draft, key = row.draft, Key(person.id)
    for one in row.differences:
        if one.field in PLAIN:
            writing.batch.change("person", key, one.field, one.after)
        elif one.field == "birthday":
            writing.batch.change("person", key, "birthday", draft.birthday)
        elif one.part is not None:
            writing.batch.change("role", one.part, one.field, one.after)
    new = set(_after(row, "role"))
    roles = [one for one in (draft.role, *draft.further_roles) if said_of(one) in new]
    added = writing.roles(key, roles, len(person.roles))
    role = added or _role_at(writing, draft.role, person)
    names = {name.text: name.kind for name in draft.other_names}
    writing.person_names(
        key,
        (
            (text, names.get(text, PersonNameKind.SPELLING))
            for text in _after(row, "other_name")
        ),
    )
    first = max(len(person.reaches), len(person.addresses))
    _parts(writing, row, Owner(person_id=key, organisation_id=None), role, first)


def _organisation(writing: Writing, row: Planned, key: Key, names: int) -> None:
    for one in row.differences:
        if one.field in {"language", "note"}:
            writing.batch.change("organisation", key, one.field, one.after)
    for place, text in enumerate(_after(row, "other_name"), start=names):
        writing.house_name(key, text, NameKind.LOCAL, place)
    _parts(writing, row, Owner(person_id=None, organisation_id=key), None, names)


def _parts(writing: Writing, row: Planned, owner: Owner, role: Key | None, first: int) -> None:
    wanted = {(one.field, one.after) for one in row.differences}
    writing.parts(
        owner,
        role,
        [way for way in row.draft.reaches if (way.kind, way.value) in wanted],
        [one for one in row.draft.addresses if ("address", claims.in_one_line(one)) in wanted],
        first,
    )


def _extras(row: Planned, kept: Sequence[Extra]) -> list[Extra]:
    """What the book has no field for: what it keeps already, and what of the file is wanted."""
    wanted, known = set(_after(row, "extra")), {(one.name, one.value) for one in kept}
    return [
        extra
        for extra in row.draft.extras
        if (extra.name, extra.value) in known or claims.extra_said(extra) in wanted
    ]


def _role_at(writing: Writing, role: DraftRole, person: Person) -> Key | None:
    """The role somebody has that new numbers at work belong to."""

    def places(name: str) -> list[Key]:
        return writing.houses.get(house_key(name), [])

    held = held_role(role, person.roles, places) if role.organisation else None
    return held.id if held is not None else None


def _after(row: Planned, field: str) -> list[str]:
    return [one.after for one in row.differences if one.field == field]


def _table(person: Person | None) -> str:
    return "organisation" if person is None else "person"
