"""One sentence inside a page, with a button that puts the matter right."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.tokens import Tone

Weight: TypeAlias = Literal["info", "warning", "danger", "success"]
GROUNDS: Mapping[Weight, tuple[Tone, Tone, str]] = {
    "info": ("infoTint", "info", "circle-help"),
    "warning": ("warningTint", "warning", "triangle-alert"),
    "danger": ("dangerTint", "danger", "octagon-alert"),
    "success": ("successTint", "success", "circle-check"),
}


class Notice(Card):
    """Stays until the matter is settled; `fixed` when its button is pressed."""

    fixed = Signal()

    def __init__(
        self, weight: Weight = "info", icon: str = "", parent: QWidget | None = None
    ) -> None:
        fill, ink, usual = GROUNDS[weight]
        super().__init__(tone=fill, line=None, radius=10, parent=parent)
        self._head = PlainLabel("", "smallM", ink)
        self._words = PlainLabel("", "small", "text", wrap=True)
        self._fix = Button(kind="secondary", size=28, role="captionS")
        self._fix.clicked.connect(self.fixed)
        picture = IconLabel(icon or usual, ink)
        parts = (picture, self._head, Stretch(self._words), self._fix)
        self.setLayout(row(*parts, margins=(14, 8, 8, 8)))

    def say(self, head: str, words: str, fix: str = "") -> None:
        """A short head, the matter itself, and the words of the button."""
        self._head.show_text(head)
        self._head.setVisible(bool(head))
        self._words.show_text(words)
        self._fix.name(fix, spoken=fix)
        self._fix.setVisible(bool(fix))
        self.setAccessibleName(f"{head} {words}".strip())
