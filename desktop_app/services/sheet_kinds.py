"""Which sheet a record is printed as."""

from collections.abc import Mapping, Sequence

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import (
    BROCHURE,
    CLUSTER,
    CONTACTS,
    KINDS,
    LABELS,
    NETWORK,
    PERSON,
    STORY,
    TIMELINE,
    WEEK,
)
from desktop_app.services.release import NOTHING
from desktop_app.store.keys import Named

USUAL: Mapping[str, str] = {
    Kind.STORY: STORY,
    Kind.CLUSTER: CLUSTER,
    Kind.ORGANISATION: CLUSTER,
    Kind.PERSON: PERSON,
    Kind.COOPERATION: TIMELINE,
}
"""The sheet a record is printed as where nobody says which."""

TAKES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(KINDS, (Kind.STORY,)),
    CLUSTER: (Kind.CLUSTER, Kind.ORGANISATION),
    PERSON: (Kind.PERSON, Kind.ORGANISATION),
    BROCHURE: (Kind.STORY,),
    TIMELINE: (Kind.COOPERATION,),
    CONTACTS: (Kind.PERSON,),
    LABELS: (Kind.PERSON, Kind.ORGANISATION, Kind.CLUSTER),
    WEEK: (),
    NETWORK: (Kind.CLUSTER, Kind.ORGANISATION),
}
"""The records of which each kind of sheet can be made."""


def kind_for(records: Sequence[Named], kind: str = "") -> str:
    """The kind of sheet for these records; refused where they do not go together."""
    if kind in (WEEK, NETWORK) and not records:
        return kind
    if not records:
        raise Invalid(NOTHING)
    if not kind:
        found = {USUAL.get(record.kind, "") for record in records}
        if "" in found:
            odd = next(record for record in records if record.kind not in USUAL)
            raise Invalid(N_("There is no sheet of “{title}”."), title=odd.title)
        if len(found) > 1:
            raise Invalid(N_("Choose records of one kind, or say which sheet is meant."))
        return found.pop()
    for record in records:
        if record.kind not in TAKES[kind]:
            raise Invalid(
                N_("“{title}” cannot be printed as “{kind}”."), title=record.title, kind=kind
            )
    return kind
