"""Every room that makes cards for its records; importing this fills the registry."""

from desktop_app.store import fair_cards, organisation_cards, person_cards, shared_cards

__all__ = ["fair_cards", "organisation_cards", "person_cards", "shared_cards"]
