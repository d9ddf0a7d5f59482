"""Which other records point to a record, and as what: one query per kind."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Select, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.domain.appearance import Appearance, Part
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.store.base import Record
from desktop_app.store.cards import EntryRow
from desktop_app.store.rows import Link, among
from desktop_app.store.tables.cooperations import (
    AgreementRow,
    CooperationRow,
    EditionRow,
    EventRow,
    FairRow,
    ParticipantRow,
    PartnerRow,
    SignatoryRow,
)
from desktop_app.store.tables.organisations import (
    ClusterRow,
    FigureRow,
    MembershipRow,
    OrganisationRow,
    SuccessionRow,
)
from desktop_app.store.tables.people import PersonRow, RoleRow
from desktop_app.store.tables.shared import ConsentRow, TaggingRow
from desktop_app.store.tables.stories import (
    BlockRow,
    PicturePersonRow,
    PictureRow,
    QuoteRow,
    StoryFigureRow,
    StoryRow,
)
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class _Way:
    """Rows that name the subject in one column and the record it appears in by another.

    `joined` are further tables on the way from the one to the other.
    """

    subject: Link
    record: Link
    part: Part | InstrumentedAttribute[str]
    joined: tuple[tuple[type[Record], ColumnElement[bool]], ...] = ()

    def rows(self, keys: Collection[Key]) -> Select[Key | None, Key | None, str]:
        """The subjects among `keys`, the records and the parts."""
        row = self.subject.class_
        part = literal(self.part.value) if isinstance(self.part, Part) else self.part
        query = select(
            self.subject.label("subject"), self.record.label("record"), part.label("part")
        ).select_from(row)
        for table, on in self.joined:
            query = query.join(table, on).where(table.deleted.is_(False))
        return query.where(among(self.subject, keys), row.deleted.is_(False))


ORGANISATIONS = (
    _Way(PartnerRow.organisation_id, PartnerRow.cooperation_id, PartnerRow.role),
    _Way(
        PartnerRow.organisation_id,
        StoryRow.id,
        PartnerRow.role,
        ((StoryRow, StoryRow.cooperation_id == PartnerRow.cooperation_id),),
    ),
    _Way(ParticipantRow.organisation_id, ParticipantRow.event_id, ParticipantRow.role),
    _Way(SignatoryRow.organisation_id, SignatoryRow.agreement_id, Part.SIGNATORY),
    _Way(MembershipRow.organisation_id, MembershipRow.cluster_id, Part.MEMBER),
    _Way(ClusterRow.carrier_id, ClusterRow.id, Part.CARRIER),
    _Way(FairRow.organiser_id, FairRow.id, Part.ORGANISER),
    _Way(RoleRow.organisation_id, RoleRow.person_id, Part.EMPLOYER),
    _Way(RoleRow.coordinates_id, RoleRow.person_id, Part.COORDINATED),
    _Way(StoryRow.contact_organisation_id, StoryRow.id, Part.CONTACT),
    _Way(
        FigureRow.organisation_id,
        StoryFigureRow.story_id,
        Part.CLAIMANT,
        ((StoryFigureRow, StoryFigureRow.figure_id == FigureRow.id),),
    ),
)

PEOPLE = (
    _Way(PartnerRow.person_id, PartnerRow.cooperation_id, PartnerRow.role),
    _Way(ParticipantRow.person_id, ParticipantRow.event_id, ParticipantRow.role),
    _Way(SignatoryRow.person_id, SignatoryRow.agreement_id, Part.SIGNATORY),
    _Way(MembershipRow.person_id, MembershipRow.cluster_id, Part.MEMBER),
    _Way(RoleRow.person_id, RoleRow.organisation_id, Part.STAFF),
    _Way(RoleRow.person_id, RoleRow.coordinates_id, Part.COORDINATOR),
    _Way(QuoteRow.person_id, QuoteRow.id, Part.SPEAKER),
    _Way(PicturePersonRow.person_id, PicturePersonRow.picture_id, Part.PICTURED),
    _Way(ConsentRow.person_id, ConsentRow.id, Part.CONSENTING),
    _Way(StoryRow.contact_id, StoryRow.id, Part.CONTACT),
    _Way(BlockRow.person_id, BlockRow.story_id, Part.CONTACT),
    _Way(
        QuoteRow.person_id,
        BlockRow.story_id,
        Part.QUOTED,
        ((BlockRow, BlockRow.quote_id == QuoteRow.id),),
    ),
    _Way(
        PicturePersonRow.person_id,
        BlockRow.story_id,
        Part.PICTURED,
        ((BlockRow, BlockRow.picture_id == PicturePersonRow.picture_id),),
    ),
)

SOURCED = (
    PersonRow,
    OrganisationRow,
    CooperationRow,
    EditionRow,
    EventRow,
    AgreementRow,
    StoryRow,
    QuoteRow,
    PictureRow,
    ConsentRow,
)

SOURCES = (
    *(_Way(row.source_id, row.id, Part.SOURCE) for row in SOURCED),
    _Way(RoleRow.source_id, RoleRow.person_id, Part.SOURCE),
    _Way(FigureRow.source_id, FigureRow.organisation_id, Part.SOURCE),
    _Way(SuccessionRow.source_id, SuccessionRow.from_id, Part.SOURCE),
    _Way(SuccessionRow.source_id, SuccessionRow.to_id, Part.SOURCE),
)

WAYS: Mapping[Kind, Sequence[_Way]] = {
    Kind.PERSON: PEOPLE,
    Kind.ORGANISATION: ORGANISATIONS,
    Kind.CLUSTER: ORGANISATIONS,
    Kind.COOPERATION: (
        _Way(StoryRow.cooperation_id, StoryRow.id, Part.SUBJECT),
        _Way(BlockRow.cooperation_id, BlockRow.story_id, Part.SUBJECT),
    ),
    Kind.EVENT: (_Way(AgreementRow.event_id, AgreementRow.id, Part.OCCASION),),
    Kind.EDITION: (_Way(EventRow.edition_id, EventRow.id, Part.OCCASION),),
    Kind.FAIR: (
        _Way(
            EditionRow.fair_id,
            EventRow.id,
            Part.OCCASION,
            ((EventRow, EventRow.edition_id == EditionRow.id),),
        ),
    ),
    Kind.QUOTE: (_Way(BlockRow.quote_id, BlockRow.story_id, Part.QUOTED),),
    Kind.PICTURE: (_Way(BlockRow.picture_id, BlockRow.story_id, Part.PICTURED),),
    Kind.SOURCE: SOURCES,
    Kind.TAG: (_Way(TaggingRow.tag_id, TaggingRow.record_id, Part.TAG),),
}
"""How records of a kind are pointed to; the kinds that are missing appear nowhere else."""


def of(
    session: Session, kind: Kind, keys: Collection[Key]
) -> dict[Key, tuple[Appearance, ...]]:
    """Where each of the records `keys` of one kind appears, kind by kind in list order."""
    found: dict[Key, list[Appearance]] = {key: [] for key in keys}
    for subject, appearance in _rows(session, WAYS.get(kind, ()), keys):
        found[subject].append(appearance)
    return {key: tuple(appearances) for key, appearances in found.items()}


def _rows(
    session: Session, ways: Sequence[_Way], keys: Collection[Key]
) -> Iterator[tuple[Key, Appearance]]:
    if not ways:
        return
    seen = union_all(*(way.rows(keys) for way in ways)).subquery()
    query = (
        select(seen.c.subject, seen.c.part, EntryRow.key, EntryRow.kind, EntryRow.title)
        .join(EntryRow, EntryRow.key == seen.c.record)
        .where(EntryRow.deleted.is_(False))
        .order_by(EntryRow.kind, EntryRow.sort_key, EntryRow.key, seen.c.part)
        .distinct()
    )
    for subject, part, key, kind, title in session.execute(query):
        ref = Ref(id=key, kind=Kind(kind), title=title)
        yield subject, Appearance(record=ref, part=Part(part))
