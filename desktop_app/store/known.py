"""What records are called, in the words people type: whole, former and short names."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.folding import fold
from desktop_app.domain.ids import Key
from desktop_app.domain.names import PersonName
from desktop_app.domain.reference import Kind
from desktop_app.domain.typed_line import Known
from desktop_app.domain.when import When
from desktop_app.store import people
from desktop_app.store.references import refs
from desktop_app.store.rows import among, children, undeleted
from desktop_app.store.tables.cooperations import EditionRow, FairRow
from desktop_app.store.tables.organisations import OrganisationNameRow
from desktop_app.store.tables.people import PersonNameRow, PersonRow

LEAST = 4  # letters of a first word that can stand for a whole name
COMMON = frozenset(
    (
        "cluster", "verein", "verband", "institut", "institute", "netz", "netzwerk", "network",
        "wirtschaftsforderung", "technologiezentrum", "hochschule", "universitat", "stadt",
        "university", "universite", "kammer", "handelskammer", "messe", "agentur", "agence",
        "agency", "reseau", "pole", "centre", "zentrum", "ministerium", "ministere", "region",
        "firma", "forum", "initiative", "association", "deutsche", "european", "europaische",
        "steinbeis", "fraunhofer", "regional", "internationale", "international", "chambre",
    )
)  # fmt: skip
"""First words that many bear: they name nobody."""


def known(session: Session, keys: Collection[Key]) -> list[Known]:
    """The people, organisations, cooperations and fairs of `keys`; others are left out."""
    called = {key: ref for key, ref in refs(session, keys).items() if not ref.deleted}
    of_kind: dict[Kind, list[Key]] = {}
    for key in keys:
        if key in called:
            of_kind.setdefault(called[key].kind, []).append(key)
    houses = [*of_kind.get(Kind.ORGANISATION, ()), *of_kind.get(Kind.CLUSTER, ())]
    found = {
        **_people(session, of_kind.get(Kind.PERSON, ())),
        **_houses(session, houses),
        **_editions(session, of_kind.get(Kind.EDITION, ())),
    }
    plain = (Kind.COOPERATION, Kind.FAIR)
    found |= {
        key: Names((called[key].title,)) for kind in plain for key in of_kind.get(kind, ())
    }
    return [
        Known(
            ref=called[key], names=found[key].names, short=found[key].short, day=found[key].day
        )
        for key in keys
        if key in found
    ]


class Names(NamedTuple):
    """The names of one record, before they are put together with it."""

    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    day: When | None = None


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _people(session: Session, keys: Collection[Key]) -> dict[Key, Names]:
    """Given and family name, the family name alone, and names they had before."""
    if not keys:
        return {}
    others = children(session, PersonNameRow, PersonNameRow.person_id, keys)
    found = {}
    for row in undeleted(session, PersonRow, keys):
        names = [people.name_of(row)]
        names += [PersonName.parse(one.text) for one in others.get(row.id, ())]
        families = [f"{name.particle} {name.family}".strip() for name in names]
        doubled = [part for name in names for part in name.family.split("-")[:1]]
        every = _each_once(name.plain for name in names)
        found[row.id] = Names(every, _each_once((*families, *doubled)))
    return found


def _houses(session: Session, keys: Collection[Key]) -> dict[Key, Names]:
    """Every name over time, the short forms, and a first word that is its own."""
    if not keys:
        return {}
    row = OrganisationNameRow
    found = {}
    for key, names in children(session, row, row.organisation_id, keys).items():
        firsts = [name.text.split()[0].strip(",.") for name in names if name.text.split()]
        own = [word for word in firsts if len(word) >= LEAST and fold(word) not in COMMON]
        short = [name.short for name in names]
        every = _each_once(name.text for name in names)
        found[key] = Names(every, _each_once((*short, *own)))
    return found


def _editions(session: Session, keys: Collection[Key]) -> dict[Key, Names]:
    """An edition is called by its own name or by that of its fair."""
    if not keys:
        return {}
    query = (
        select(EditionRow.id, EditionRow.name, EditionRow.day, FairRow.name)
        .join(FairRow, FairRow.id == EditionRow.fair_id)
        .where(among(EditionRow.id, keys))
    )
    return {
        key: Names(_each_once((name, fair)), day=day)
        for key, name, day, fair in session.execute(query)
    }
