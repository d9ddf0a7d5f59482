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
class OwnFont:
    """A font of the office's own: one weight of a family, and the checksum of its file."""

    family: str
    weight: int
    blob: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoLogo:
    """The mark of somebody else that stands on every sheet: who it is, and its checksum."""

    name: str
    blob: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseLook:
    """`colours` and `faces` name what differs; `hidden` blocks are left out, and those of
    `order` stand in this order among themselves. `logo` is the checksum of its bytes,
    `funding` the profile of stories that name none, `emblem` the ink of the flag of Europe.
    `logos` are those of others, in their order; `fonts` those that are not shipped.
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
    logos: tuple[CoLogo, ...] = ()
    fonts: tuple[OwnFont, ...] = ()

    @property
    def blobs(self) -> tuple[str, ...]:
        """The checksums of the files it needs besides its logo, each once."""
        files: tuple[CoLogo | OwnFont, ...] = (*self.logos, *self.fonts)
        return tuple(dict.fromkeys(each.blob for each in files))
