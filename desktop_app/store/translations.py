"""One field of any record in another language, in SQL."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.store.tables.shared import TranslationRow


def say(session: Session, record: Key, field: str, language: str, text: str) -> None:
    """Write `field` of `record` in `language`; empty text takes the translation away."""
    query = select(TranslationRow).where(
        TranslationRow.record_id == record,
        TranslationRow.field == field,
        TranslationRow.language == language,
        TranslationRow.deleted.is_(False),
    )
    row = session.scalars(query).first()
    if row is None and text:
        session.add(TranslationRow(record_id=record, field=field, language=language, text=text))
    elif row is not None:
        row.text, row.deleted = text or row.text, not text
