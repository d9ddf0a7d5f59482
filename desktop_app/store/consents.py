"""Consents in SQL."""

from collections.abc import Collection, Iterable

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.consent import Consent, ConsentPurpose, Medium
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.store import extras
from desktop_app.store.references import named, names
from desktop_app.store.rows import among, children, live, undeleted
from desktop_app.store.tables.people import PersonRow
from desktop_app.store.tables.shared import ConsentRow, ConsentScopeRow

MEDIUM, LANGUAGE = "medium", "language"


def wholes(session: Session, keys: Collection[Key]) -> dict[Key, Consent]:
    """The consents of `keys`, whole."""
    return {consent.id: consent for consent in _consents(session, keys)}


def about(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Consent, ...]]:
    """The consents for the people, quotes, pictures and stories of `keys`, by each of them."""
    row = ConsentRow
    columns = (row.person_id, row.quote_id, row.picture_id, row.story_id)
    touching = or_(*(among(column, keys) for column in columns))
    query = select(row.id, *columns).where(touching, row.deleted.is_(False)).order_by(row.id)
    hung = session.execute(query).all()
    consents = {consent.id: consent for consent in _consents(session, [row.id for row in hung])}
    found: dict[Key, tuple[Consent, ...]] = {key: () for key in keys}
    for consent, *subjects in hung:
        for subject in subjects:
            if subject in found:
                found[subject] = (*found[subject], consents[consent])
    return found


def add(
    session: Session,
    person: Key,
    purpose: ConsentPurpose,
    *,
    quote: Key | None = None,
    picture: Key | None = None,
    story: Key | None = None,
    evidence: str = "",
    given: When | None = None,
    valid_until: When | None = None,
    sample: bool = False,
    source: Key | None = None,
) -> Key:
    """What a person agreed to; which media and languages is said by `set_scope`."""
    row = ConsentRow(
        person_id=live(session, PersonRow, person).id,
        purpose=purpose,
        quote_id=quote,
        picture_id=picture,
        story_id=story,
        evidence=evidence,
        given=given,
        valid_until=valid_until,
        sample=sample,
        source_id=source,
    )
    session.add(row)
    session.flush()
    return row.id


def set_scope(
    session: Session, consent: Key, media: Iterable[Medium], languages: Iterable[str]
) -> None:
    """The media and languages a consent covers: these and no others."""
    live(session, ConsentRow, consent)
    wanted = {(MEDIUM, str(medium)) for medium in media}
    wanted |= {(LANGUAGE, language) for language in languages}
    scopes = children(session, ConsentScopeRow, ConsentScopeRow.consent_id, [consent])
    for scope in scopes.get(consent, ()):
        if (scope.aspect, scope.value) in wanted:
            wanted.discard((scope.aspect, scope.value))
        else:
            scope.deleted = True
    for aspect, value in sorted(wanted):
        session.add(ConsentScopeRow(consent_id=consent, aspect=aspect, value=value))


def _consents(session: Session, keys: Collection[Key]) -> list[Consent]:
    rows = undeleted(session, ConsentRow, keys)
    scopes = children(session, ConsentScopeRow, ConsentScopeRow.consent_id, keys)
    called = names(session, rows)
    carried = extras.of(session, keys)
    return [
        Consent(
            id=row.id,
            person=called[row.person_id],
            purpose=ConsentPurpose(row.purpose),
            media=frozenset(map(Medium, _covered(scopes.get(row.id, ()), MEDIUM))),
            languages=frozenset(_covered(scopes.get(row.id, ()), LANGUAGE)),
            quote=named(called, row.quote_id),
            picture=named(called, row.picture_id),
            story=named(called, row.story_id),
            evidence=row.evidence,
            given=row.given,
            valid_until=row.valid_until,
            revoked=row.revoked,
            sample=row.sample,
            source=named(called, row.source_id),
            note=row.note,
            extras=carried[row.id],
        )
        for row in rows
    ]


def _covered(scopes: Iterable[ConsentScopeRow], aspect: str) -> list[str]:
    return [scope.value for scope in scopes if scope.aspect == aspect]
