"""What a chip says of a part of a line: icon, label, words."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.domain.event import EventKind
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import Newcomer, Value, What
from desktop_app.domain.when import When
from desktop_app.ui.event_kinds import EVENT_KINDS
from desktop_app.ui.timeline.icons_of import icon_of
from desktop_app.words import Words


class Sort(NamedTuple):
    """How parts of one sort are shown."""

    label: str
    icon: str


SORTS: Mapping[What, Sort] = {
    What.DATE: Sort(N_("Date"), "calendar"),
    What.KIND: Sort(N_("Kind"), "circle-dot"),
    What.FAIR: Sort(N_("Fair"), "store"),
    What.PLACE: Sort(N_("Place"), "map-pin"),
    What.PERSON: Sort(N_("Person"), "user-round"),
    What.ORGANISATION: Sort(N_("Organisation"), "building-2"),
    What.COOPERATION: Sort(N_("Cooperation"), "git-merge"),
    What.STEP: Sort(N_("Next step"), "list-checks"),
    What.DUE: Sort(N_("Due"), "clock"),
    What.NAME: Sort(N_("Name"), "user-plus"),
    What.FUNCTION: Sort(N_("Function"), "briefcase"),
    What.EMAIL: Sort(N_("Email"), "mail"),
    What.PHONE: Sort(N_("Phone"), "phone"),
}


def icon_for(what: What, value: Value) -> str:
    """The icon of a part."""
    if isinstance(value, EventKind):
        return icon_of(value)
    if isinstance(value, Newcomer):
        return "user-plus"
    if isinstance(value, Ref) and value.kind is Kind.CLUSTER:
        return "hexagon"
    return SORTS[what].icon


def words_for(what: What, value: Value, words: Words) -> str:
    """What a part says, in the reader's language."""
    if isinstance(value, When):
        said = words.date(value)
        return words("until {date}", date=said) if what is What.DUE else said
    if isinstance(value, EventKind):
        return words(EVENT_KINDS[value])
    if isinstance(value, Newcomer):
        return words("{name} (new)", name=value.name)
    if isinstance(value, Ref):
        if value.kind is Kind.FAIR:
            return words("{fair}, new edition", fair=value.title)
        return value.title
    if what is What.ORGANISATION:
        return words("{name} (new)", name=value)
    return value
