"""Where a record appears besides its own page, and the part it plays there."""

from enum import StrEnum

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.values import dataclass


class Part(StrEnum):
    """What a record is in another one; the roles of cooperations and events among them."""

    PARTNER = "partner"
    BROKER = "broker"
    SUPPORTER = "supporter"
    ADVISER = "adviser"
    CONTACT = "contact"
    HOST = "host"
    GUEST = "guest"
    SIGNATORY = "signatory"
    PARTICIPANT = "participant"
    VISITED = "visited"
    SPEAKER = "speaker"
    QUOTED = "quoted"
    PICTURED = "pictured"
    CONSENTING = "consenting"
    MEMBER = "member"
    CARRIER = "carrier"
    ORGANISER = "organiser"
    STAFF = "staff"
    COORDINATOR = "coordinator"
    EMPLOYER = "employer"
    COORDINATED = "coordinated"
    CLAIMANT = "claimant"
    SUBJECT = "subject"
    OCCASION = "occasion"
    SOURCE = "source"
    TAG = "tag"


PARTS = {
    Part.PARTNER: N_("Partner"),
    Part.BROKER: N_("Broker"),
    Part.SUPPORTER: N_("Supporter"),
    Part.ADVISER: N_("Adviser"),
    Part.CONTACT: N_("Contact"),
    Part.HOST: N_("Host"),
    Part.GUEST: N_("Guest"),
    Part.SIGNATORY: N_("Signatory"),
    Part.PARTICIPANT: N_("Participant"),
    Part.VISITED: N_("Visited"),
    Part.SPEAKER: N_("Speaker"),
    Part.QUOTED: N_("Quoted"),
    Part.PICTURED: N_("Shown in a picture"),
    Part.CONSENTING: N_("Gave consent"),
    Part.MEMBER: N_("Member"),
    Part.CARRIER: N_("Carrier of the cluster"),
    Part.ORGANISER: N_("Organiser"),
    Part.STAFF: N_("Has a role there"),
    Part.COORDINATOR: N_("Coordinates it"),
    Part.EMPLOYER: N_("Organisation of a role"),
    Part.COORDINATED: N_("Is coordinated"),
    Part.CLAIMANT: N_("With a figure"),
    Part.SUBJECT: N_("What the story is about"),
    Part.OCCASION: N_("Occasion"),
    Part.SOURCE: N_("Source"),
    Part.TAG: N_("Tag"),
}
"""What the window calls the parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Another record and what the one in question is in it."""

    record: Ref
    part: Part
