"""What every table has: a key that never changes and a mark for deleted rows."""

from sqlalchemy import MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from desktop_app.domain.ids import Key, new_key

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the book."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {Key: String}  # noqa: RUF012 -- SQLAlchemy reads it once


class Record(Base):
    """A row the user can see: logged field by field, deleted by a mark, never erased."""

    __abstract__ = True

    id: Mapped[Key] = mapped_column(primary_key=True, default=new_key)
    deleted: Mapped[bool] = mapped_column(default=False, server_default="0")


class Unlogged(Base):
    """A row that can be rebuilt or never changes: index entries, bytes by checksum."""

    __abstract__ = True
