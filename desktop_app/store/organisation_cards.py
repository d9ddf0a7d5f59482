"""The cards of organisations and clusters: today's name first, former names found as well."""

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection, and_, or_, select, text

from desktop_app.code_lists import place_names
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind, NamePeriod, todays_name
from desktop_app.domain.reference import Kind
from desktop_app.domain.sorting import sort_key
from desktop_app.store.cards import Card
from desktop_app.store.carried_words import carried_words, saying, tags_shown
from desktop_app.store.entries import entries_for, part_of
from desktop_app.store.rows import among_wanted, wanted
from desktop_app.store.tables.organisations import (
    ClassificationRow,
    ClusterRow,
    FigureRow,
    LabelRow,
    OrganisationNameRow,
    OrganisationRow,
)
from desktop_app.store.tables.people import AddressRow, ReachRow

for _table in ("organisation_name", "figure", "label", "classification", "reach", "address"):
    part_of(_table, "organisation", via="organisation_id")
part_of("cluster", "organisation", via="id")
part_of("membership", "organisation", via="cluster_id")
part_of("membership", "organisation", via="organisation_id")
part_of("succession", "organisation", via="from_id")
part_of("succession", "organisation", via="to_id")
tags_shown("organisation")

# A deleted organisation is still called what it was, and a cluster if it was one: names and
# cluster went in the same step as itself.
WENT_ALONG = """\
EXISTS (SELECT 1 FROM organisation gone
  JOIN op mine ON mine.pk = {part}.id AND mine.tbl = '{part}' AND mine.field = 'deleted'
  JOIN op its ON its.pk = gone.id AND its.tbl = 'organisation' AND its.field = 'deleted'
    AND its.txn = mine.txn
  WHERE gone.id = {part}.{owner} AND gone.deleted)"""
CLUSTER_WENT = text(WENT_ALONG.format(part="cluster", owner="id"))
NAME_WENT = text(WENT_ALONG.format(part="organisation_name", owner="organisation_id"))

ORGANISATIONS = (
    select(OrganisationRow.id, ClusterRow.id, ClusterRow.field, OrganisationRow.city)
    .add_columns(OrganisationRow.region, OrganisationRow.country, OrganisationRow.website)
    .add_columns(OrganisationRow.region_code, ClusterRow.descriptor, OrganisationRow.note)
    .outerjoin(
        ClusterRow,
        and_(ClusterRow.id == OrganisationRow.id, or_(~ClusterRow.deleted, CLUSTER_WENT)),
    )
    .where(among_wanted(OrganisationRow.id))
)
NAMES = (
    select(OrganisationNameRow.organisation_id, OrganisationNameRow.id)
    .add_columns(OrganisationNameRow.text, OrganisationNameRow.short)
    .add_columns(OrganisationNameRow.kind, OrganisationNameRow.until)
    .where(among_wanted(OrganisationNameRow.organisation_id))
    .where(or_(OrganisationNameRow.deleted.is_(False), NAME_WENT))
    .order_by(OrganisationNameRow.place, OrganisationNameRow.id)
)
SAID = saying(
    (ReachRow.organisation_id, ReachRow.value),
    (AddressRow.organisation_id, AddressRow.city),
    (FigureRow.organisation_id, FigureRow.text),
    (LabelRow.organisation_id, LabelRow.scheme),
    (ClassificationRow.organisation_id, ClassificationRow.code),
    (ClassificationRow.organisation_id, ClassificationRow.text),
)

Names = dict[Key, tuple[NamePeriod, ...]]


@entries_for("organisation")
def organisation_cards(connection: Connection, keys: Sequence[Key]) -> Iterator[Card]:
    """The cards of these organisations."""
    called = names(connection, keys)
    words = carried_words(connection, keys, SAID)
    rows = connection.execute(ORGANISATIONS, wanted(keys))
    for key, cluster, field, city, region, country, website, code, *said in rows:
        borne = called.get(key, ())
        title = title_of(borne)
        body = (field, city, region, country, website, *said, *words[key])
        yield Card(
            key=key,
            kind=Kind.ORGANISATION if cluster is None else Kind.CLUSTER,
            title=title,
            subtitle=" · ".join(part for part in (field, city or region, country) if part),
            sort_key=sort_key(title),
            names=tuple(one for name in borne for one in (name.text, name.short) if one),
            body="\n".join(part for part in body if part),
            meant=place_names(code, country),
        )


def titles(connection: Connection, keys: Collection[Key]) -> dict[Key, str]:
    """What the organisations of `keys` are called today."""
    return {key: title_of(borne) for key, borne in names(connection, keys).items()}


def names(connection: Connection, keys: Collection[Key]) -> Names:
    """All names of the organisations of `keys`, in their order, in one query."""
    found: Names = {}
    for owner, key, said, short, kind, until in connection.execute(NAMES, wanted(keys)):
        name = NamePeriod(id=key, text=said, short=short, kind=NameKind(kind), until=until)
        found[owner] = (*found.get(owner, ()), name)
    return found


def title_of(borne: tuple[NamePeriod, ...]) -> str:
    """Today's name among those borne."""
    name = todays_name(borne)
    return "" if name is None else name.text
