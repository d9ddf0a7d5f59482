"""What the kinds of events are called, wherever the window names them."""

from collections.abc import Mapping

from desktop_app.domain.event import EventKind
from desktop_app.domain.marks import N_

EVENT_KINDS: Mapping[str, str] = {
    EventKind.INTRODUCTION: N_("Introduction"),
    EventKind.FIRST_CONTACT: N_("First contact"),
    EventKind.CALL: N_("Phone call"),
    EventKind.MAIL: N_("Email"),
    EventKind.MEETING: N_("Meeting"),
    EventKind.VISIT: N_("Visit"),
    EventKind.WORKSHOP: N_("Workshop"),
    EventKind.EXPERT_TRIP: N_("Expert trip"),
    EventKind.DELEGATION: N_("Delegation"),
    EventKind.FAIR: N_("Fair"),
    EventKind.SIGNING: N_("Signing"),
    EventKind.ACCESSION: N_("Accession"),
    EventKind.PROPOSAL: N_("Joint proposal"),
    EventKind.PUBLICATION: N_("Publication"),
    EventKind.MILESTONE: N_("Milestone"),
    EventKind.OTHER: N_("Other"),
}
