"""Every room that makes cards for its records; importing this fills the registry."""

from desktop_app.store import (
    cooperation_cards,
    fair_cards,
    organisation_cards,
    person_cards,
    shared_cards,
    story_cards,
)

__all__ = [
    "cooperation_cards",
    "fair_cards",
    "organisation_cards",
    "person_cards",
    "shared_cards",
    "story_cards",
]
