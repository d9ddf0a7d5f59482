"""Records that are one or two: what somebody called different, what was merged, what moved."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.store.base import Record
from desktop_app.store.columns import link, maybe_link, number, string


class DifferenceRow(Record):
    """Two people or two organisations that somebody looked at and called different."""

    __tablename__ = "difference"
    person_id: Mapped[Key | None] = maybe_link("person")
    other_person_id: Mapped[Key | None] = maybe_link("person")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    other_organisation_id: Mapped[Key | None] = maybe_link("organisation")


class MergeRow(Record):
    """One record was merged into another of its kind; marked as deleted once they are split.

    `title` is what the dropped one was called.
    """

    __tablename__ = "merge"
    record_kind: Mapped[str] = string()
    kept_id: Mapped[Key] = mapped_column(index=True)
    dropped_id: Mapped[Key] = mapped_column(index=True)
    title: Mapped[str] = string()


class MovedRow(Record):
    """One field that a merge changed, or (`*`) a row it made, in the order of the changes."""

    __tablename__ = "moved"
    merge_id: Mapped[Key] = link("merge")
    record_table: Mapped[str] = string()
    row_id: Mapped[Key] = mapped_column()
    field: Mapped[str] = string()
    before: Mapped[str] = string()
    after: Mapped[str] = string()
    place: Mapped[int] = number()
