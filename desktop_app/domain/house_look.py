"""A look of the office's own: what it changes of a look that is shipped."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from desktop_app.domain.ids import Key
from desktop_app.values import dataclass


class Part(StrEnum):
    """What a typeface is used for."""

    DISPLAY = "display"
    TEXT = "text"
    LABEL = "label"


NOT_KEPT = Key("")
OPTIONAL = ("facts", "partners", "milestones", "quote", "outcomes", "contact", "logos")
"""The blocks a look may leave out; the others carry the story itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseLook:
    """`colours` and `faces` name what differs; `hidden` blocks are left out, and those of
    `order` stand in this order among themselves. `logo` is the checksum of its bytes,
    `funding` the profile of stories that name none, `emblem` the ink of the flag of Europe.
    """

    name: str
    id: Key = NOT_KEPT
    base: str = "standard"
    colours: Mapping[str, str] = field(default_factory=dict)
    faces: Mapping[str, str] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    footer: str = ""
    funding: str = ""
    emblem: str = ""
    logo: str = ""
