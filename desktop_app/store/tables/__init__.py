"""Every mapped table of the book; importing this makes the metadata complete."""

from desktop_app.store.tables import (
    cooperations,
    merging,
    organisations,
    people,
    shared,
    stories,
)

__all__ = ["cooperations", "merging", "organisations", "people", "shared", "stories"]
