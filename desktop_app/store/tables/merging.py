"""Records that are one or two: what somebody called different, what was merged, what moved."""

from sqlalchemy.orm import Mapped

from desktop_app.domain.ids import Key
from desktop_app.store.base import Record
from desktop_app.store.columns import maybe_link


class DifferenceRow(Record):
    """Two people or two organisations that somebody looked at and called different."""

    __tablename__ = "difference"
    person_id: Mapped[Key | None] = maybe_link("person")
    other_person_id: Mapped[Key | None] = maybe_link("person")
    organisation_id: Mapped[Key | None] = maybe_link("organisation")
    other_organisation_id: Mapped[Key | None] = maybe_link("organisation")
