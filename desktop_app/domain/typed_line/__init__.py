"""One typed line, read: date, kind, fair, place, people, what is next. Nothing is lost."""

from desktop_app.domain.typed_line.contact import read_contact
from desktop_app.domain.typed_line.encounter import encounter, new_contact
from desktop_app.domain.typed_line.parts import (
    Certainty,
    Known,
    Newcomer,
    Part,
    TypedLine,
    Value,
    What,
)
from desktop_app.domain.typed_line.phrases import phrases
from desktop_app.domain.typed_line.reading import Wishes, read_line

__all__ = [
    "Certainty",
    "Known",
    "Newcomer",
    "Part",
    "TypedLine",
    "Value",
    "What",
    "Wishes",
    "encounter",
    "new_contact",
    "phrases",
    "read_contact",
    "read_line",
]
