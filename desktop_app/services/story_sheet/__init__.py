"""A story of the book as the value that is printed."""

from desktop_app.services.story_sheet.compose import compose_from
from desktop_app.services.story_sheet.pictures import assets

__all__ = ["assets", "compose_from"]
