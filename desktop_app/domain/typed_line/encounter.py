"""From a line that was read to what is written down: who was there in which role, and when."""

from datetime import date

from desktop_app.domain.encounter import Encounter, Guest, NewContact
from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.domain.ids import CooperationId, EditionId, FairId, OrganisationId, PersonId
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line.parts import Newcomer, Part, TypedLine, What
from desktop_app.domain.typed_line.tokens import listed
from desktop_app.domain.when import When

AT_HOME = listed("bei beim at chez")
THROUGH = listed("durch uber by through via par")
VISITS = (EventKind.VISIT, EventKind.MEETING, EventKind.WORKSHOP)
JOURNEYS = (EventKind.DELEGATION, EventKind.EXPERT_TRIP)


def encounter(line: TypedLine, today: date) -> Encounter:
    """What the line tells, ready to be written; a day to come is planned."""
    kind = line.kind() or EventKind.OTHER
    when = line.when()
    fair = next(iter(line.refs(What.FAIR)), None)
    cooperation = next(iter(line.refs(What.COOPERATION)), None)
    return Encounter(
        title=line.title,
        kind=kind,
        when=when,
        status=status(when, today),
        city=line.says(What.PLACE),
        edition=EditionId(fair.id) if fair and fair.kind is Kind.EDITION else None,
        fair=FairId(fair.id) if fair and fair.kind is Kind.FAIR else None,
        cooperation=CooperationId(cooperation.id) if cooperation else None,
        guests=tuple(guest(part, kind) for part in line.of(What.PERSON, What.ORGANISATION)),
        note=line.note,
        step=line.says(What.STEP),
        due=line.when(What.DUE),
    )


def new_contact(line: TypedLine) -> NewContact:
    """Who the line tells of, ready to be written."""
    house = line.one(What.ORGANISATION)
    known = house.value if house is not None and isinstance(house.value, Ref) else None
    return NewContact(
        name=line.says(What.NAME),
        organisation=OrganisationId(known.id) if known is not None else None,
        company=line.says(What.ORGANISATION),
        function=line.says(What.FUNCTION),
        email=line.says(What.EMAIL),
        phone=line.says(What.PHONE),
        note=line.note,
    )


def status(when: When | None, today: date) -> EventStatus:
    """Planned if its first possible day is still to come."""
    first = when.earliest if when is not None else None
    return EventStatus.PLANNED if first is not None and first > today else EventStatus.HAPPENED


def guest(part: Part, kind: EventKind) -> Guest:
    """Somebody who was there."""
    role = role_of(part, kind)
    if isinstance(part.value, Newcomer):
        return Guest(role=role, name=part.value.name)
    if not isinstance(part.value, Ref):
        return Guest(role=role)
    if part.value.kind is Kind.PERSON:
        return Guest(role=role, person=PersonId(part.value.id))
    return Guest(role=role, organisation=OrganisationId(part.value.id))


def role_of(part: Part, kind: EventKind) -> ParticipantRole:
    """The part somebody played, by the little word before the name and the kind of event."""
    house = part.what is What.ORGANISATION
    if kind is EventKind.SIGNING and house and part.link not in THROUGH:
        return ParticipantRole.SIGNATORY
    if part.link in THROUGH:
        return ParticipantRole.BROKER
    if part.link in AT_HOME and kind in VISITS:
        return ParticipantRole.HOST
    if part.link in AT_HOME and kind in JOURNEYS:
        return ParticipantRole.VISITED
    return ParticipantRole.PARTICIPANT
