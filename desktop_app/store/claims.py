"""What is claimed of organisations: figures, labels and codes, in SQL."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.domain.figure import Claim, Figure, FigureQualifier
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import Classification, Label
from desktop_app.domain.when import When
from desktop_app.store.references import Names, named, names
from desktop_app.store.rows import children, last_place, live
from desktop_app.store.tables.organisations import (
    ClassificationRow,
    FigureRow,
    LabelRow,
    OrganisationRow,
)


def figures(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Figure, ...]]:
    """The figures of the organisations `keys`, by organisation."""
    found = children(session, FigureRow, FigureRow.organisation_id, keys)
    called = names(session, *found.values())
    return {key: tuple(figure(row, called) for row in rows) for key, rows in found.items()}


def labels(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Label, ...]]:
    """The quality labels of the organisations `keys`, by organisation."""
    found = children(session, LabelRow, LabelRow.organisation_id, keys)
    return {key: tuple(map(_label, rows)) for key, rows in found.items()}


def classifications(
    session: Session, keys: Collection[Key]
) -> dict[Key, tuple[Classification, ...]]:
    """The codes of the organisations `keys`, by organisation."""
    found = children(session, ClassificationRow, ClassificationRow.organisation_id, keys)
    return {key: tuple(map(_classification, rows)) for key, rows in found.items()}


def add_figure(
    session: Session,
    organisation: Key,
    what: str,
    text: str,
    *,
    as_of: When | None = None,
    source: Key | None = None,
    forecast: bool = False,
) -> Key:
    """A further claim; those made before stay as they are."""
    claim = Claim.parse(text)
    row = FigureRow(
        organisation_id=live(session, OrganisationRow, organisation).id,
        what=what,
        value=claim.value,
        qualifier=claim.qualifier,
        text=text,
        as_of=as_of,
        forecast=forecast,
        source_id=source,
        place=last_place(session, FigureRow, FigureRow.organisation_id, organisation),
    )
    session.add(row)
    session.flush()
    return row.id


def add_label(
    session: Session,
    organisation: Key,
    scheme: str,
    *,
    level: str = "",
    issuer: str = "",
    awarded: When | None = None,
    valid_until: When | None = None,
) -> Key:
    """A quality label that was awarded."""
    row = LabelRow(
        organisation_id=live(session, OrganisationRow, organisation).id,
        scheme=scheme,
        level=level,
        issuer=issuer,
        awarded=awarded,
        valid_until=valid_until,
    )
    session.add(row)
    session.flush()
    return row.id


def classify(
    session: Session, organisation: Key, scheme: str, version: str, code: str, text: str
) -> Key:
    """A code in one version of a taxonomy, placed last."""
    order = ClassificationRow.organisation_id
    row = ClassificationRow(
        organisation_id=live(session, OrganisationRow, organisation).id,
        scheme=scheme,
        version=version,
        code=code,
        text=text,
        place=last_place(session, ClassificationRow, order, organisation),
    )
    session.add(row)
    session.flush()
    return row.id


def figure(row: FigureRow, called: Names) -> Figure:
    """A row as the program knows it."""
    return Figure(
        id=row.id,
        what=row.what,
        value=row.value,
        qualifier=FigureQualifier(row.qualifier),
        text=row.text,
        as_of=row.as_of,
        forecast=row.forecast,
        source=named(called, row.source_id),
        note=row.note,
    )


def _label(row: LabelRow) -> Label:
    return Label(
        id=row.id,
        scheme=row.scheme,
        level=row.level,
        issuer=row.issuer,
        awarded=row.awarded,
        valid_until=row.valid_until,
    )


def _classification(row: ClassificationRow) -> Classification:
    return Classification(
        id=row.id, scheme=row.scheme, version=row.version, code=row.code, text=row.text
    )
