"""Bringing contacts in from elsewhere: a plan first, then one step that can be taken back."""

from desktop_app.exchange.formats import Options, read, read_content
from desktop_app.services.bring_in.carrying import Outcome, carry_out
from desktop_app.services.bring_in.planned import (
    Choice,
    Decision,
    Declined,
    Difference,
    Fate,
    Plan,
    Planned,
    PlannedStory,
)
from desktop_app.services.bring_in.planning import plan

__all__ = [
    "Choice",
    "Decision",
    "Declined",
    "Difference",
    "Fate",
    "Options",
    "Outcome",
    "Plan",
    "Planned",
    "PlannedStory",
    "carry_out",
    "plan",
    "read",
    "read_content",
]
