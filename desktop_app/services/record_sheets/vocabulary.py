"""What a sheet calls stages, states and ways to reach somebody."""

from collections.abc import Mapping

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.story import StoryState

STAGES: Mapping[Stage, str] = {
    Stage.SEARCH: N_("Partner search"),
    Stage.GETTING_TO_KNOW: N_("Getting to know"),
    Stage.EXCHANGE: N_("Exchange"),
    Stage.PARTNERSHIP: N_("Partnership"),
}
STATES: Mapping[StoryState, str] = {
    StoryState.DRAFT: N_("Draft"),
    StoryState.IN_REVIEW: N_("In review"),
    StoryState.APPROVED: N_("Approved"),
    StoryState.PUBLISHED: N_("Published"),
    StoryState.ARCHIVED: N_("Archived"),
}
WAYS: Mapping[ReachKind, str] = {
    ReachKind.PHONE: N_("Phone"),
    ReachKind.MOBILE: N_("Mobile"),
    ReachKind.FAX: N_("Fax"),
    ReachKind.EMAIL: N_("Email"),
    ReachKind.WEB: N_("Web address"),
    ReachKind.LINKEDIN: N_("LinkedIn"),
    ReachKind.OTHER: N_("Other way"),
}
