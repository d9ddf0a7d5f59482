"""Which icon stands for which kind of event."""

from desktop_app.domain.event import EventKind

ICONS = {
    EventKind.INTRODUCTION: "git-merge",
    EventKind.FIRST_CONTACT: "message-circle",
    EventKind.CALL: "phone",
    EventKind.MAIL: "mail",
    EventKind.MEETING: "users",
    EventKind.VISIT: "map-pin",
    EventKind.WORKSHOP: "presentation",
    EventKind.EXPERT_TRIP: "plane",
    EventKind.DELEGATION: "plane",
    EventKind.FAIR: "store",
    EventKind.SIGNING: "handshake",
    EventKind.ACCESSION: "user-plus",
    EventKind.PROPOSAL: "file-text",
    EventKind.PUBLICATION: "newspaper",
    EventKind.MILESTONE: "milestone",
    EventKind.OTHER: "circle-dot",
}


def icon_of(kind: EventKind) -> str:
    """The icon of an event of this kind."""
    return ICONS[kind]
