"""Agreements in SQL: how to read and write them, and their lines."""

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.agreement import Agreement, AgreementKind, AgreementLine, Signatory
from desktop_app.domain.ids import AgreementId, Key
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.store import extras, points, removal
from desktop_app.store.cards import EntryRow
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import among, children, last_place, live, undeleted
from desktop_app.store.tables.cooperations import AgreementRow, PointRow, SignatoryRow


def wholes(session: Session, keys: Collection[Key]) -> dict[AgreementId, Agreement]:
    """The agreements of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, AgreementRow, keys)
    hands = children(session, SignatoryRow, SignatoryRow.agreement_id, keys)
    contents = points.of(session, PointRow.agreement_id, keys)
    carried = extras.of(session, keys)
    called = names(session, rows, *hands.values())
    return {
        AgreementId(row.id): Agreement(
            id=AgreementId(row.id),
            label=row.label,
            kind=AgreementKind(row.kind),
            signed=row.signed,
            city=row.city,
            valid_until=row.valid_until,
            review=row.review,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
            cooperation=named(called, row.cooperation_id),
            event=named(called, row.event_id),
            signatories=tuple(_signatory(one, called) for one in hands.get(row.id, ())),
            contents=contents.get(row.id, ()),
        )
        for row in sorted(rows, key=lambda row: row.id)
    }


def keys(session: Session) -> list[AgreementId]:
    """All agreements in the order of the list."""
    return [AgreementId(key) for key in in_one_go(session, listed(Kind.AGREEMENT))]


def lines(session: Session, keys: Collection[Key]) -> dict[AgreementId, AgreementLine]:
    """The table rows of `keys`, in one query."""
    row = AgreementRow
    query = (
        select(row.id, row.label, row.kind, row.signed, func.coalesce(EntryRow.title, ""))
        .outerjoin(EntryRow, EntryRow.key == row.cooperation_id)
        .where(among(row.id, keys), row.deleted.is_(False))
    )
    return {
        AgreementId(key): AgreementLine(
            id=AgreementId(key),
            label=label,
            kind=AgreementKind(kind),
            signed=signed,
            cooperation=cooperation,
        )
        for key, label, kind, signed, cooperation in session.execute(query)
    }


def add(
    session: Session,
    label: str,
    kind: AgreementKind,
    *,
    cooperation: Key | None = None,
    event: Key | None = None,
    signed: When | None = None,
) -> AgreementId:
    """A new agreement under the name its partners use."""
    row = AgreementRow(
        label=label, kind=kind, cooperation_id=cooperation, event_id=event, signed=signed
    )
    session.add(row)
    session.flush()
    return AgreementId(row.id)


def sign(
    session: Session,
    agreement: Key,
    *,
    organisation: Key | None = None,
    person: Key | None = None,
    function: str = "",
) -> Key:
    """Somebody who signed, placed last."""
    row = SignatoryRow(
        agreement_id=live(session, AgreementRow, agreement).id,
        organisation_id=organisation,
        person_id=person,
        function=function,
        place=last_place(session, SignatoryRow, SignatoryRow.agreement_id, agreement),
    )
    session.add(row)
    session.flush()
    return row.id


def _signatory(row: SignatoryRow, called: Names) -> Signatory:
    return Signatory(
        id=row.id,
        organisation=named(called, row.organisation_id),
        person=named(called, row.person_id),
        function=row.function,
    )


def remove(session: Session, key: Key) -> None:
    """Take an agreement out of the book, with its signatories and contents."""
    removal.remove(session, "agreement", [live(session, AgreementRow, key).id])
