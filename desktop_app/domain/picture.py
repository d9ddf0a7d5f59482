"""A picture with everything print needs to know about it."""

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import PictureId
from desktop_app.domain.reference import Ref
from desktop_app.domain.titles import shortened
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, whole; its bytes are found by `checksum`. `focus` is the point, as shares
    of width and height, that no crop may cut off.
    """

    id: PictureId
    checksum: str
    media_type: str
    width: int
    height: int
    name: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    focus: tuple[float, float] = (0.5, 0.5)
    taken: When | None = None
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING
    persons: tuple[Ref, ...] = ()

    @property
    def title(self) -> str:
        """Its name, else what is written below it, else what can be seen."""
        return self.name or self.caption or shortened(self.alt)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLine:
    """What a table row shows of a picture."""

    id: PictureId
    name: str
    alt: str
    credit: str
    checksum: str
