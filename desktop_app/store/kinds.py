"""Every room that makes cards or names parts of records; importing it fills the registry."""

from desktop_app.store import (
    cooperation_cards,
    differences,
    fair_cards,
    merges,
    organisation_cards,
    person_cards,
    shared_cards,
    story_cards,
)

__all__ = [
    "cooperation_cards",
    "differences",
    "fair_cards",
    "merges",
    "organisation_cards",
    "person_cards",
    "shared_cards",
    "story_cards",
]
