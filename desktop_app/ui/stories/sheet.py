"""What is wished to be seen on paper, and what came of it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop_app.domain.finding import Finding
from desktop_app.domain.story import Story
from desktop_app.values import dataclass

if TYPE_CHECKING:  # the paper engine must not delay the window; the first sheet brings it
    from desktop_app.sheets.rendered import Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The story as it is typed, in a language, as a kind of sheet."""

    story: Story
    language: str
    kind: str
    office_contact: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A finished sheet: the file, its pages as pictures, what was noticed."""

    wish: Wish
    rendered: "Rendered"
    findings: tuple[Finding, ...]
    width: int
    pictures: tuple[QImage, ...]
    words: str
