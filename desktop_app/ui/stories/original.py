"""The words in the story's own language, quietly beside those of a translation."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.story import BlockText
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card


class Original(Card):
    """Hidden where there is nothing to translate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="sunken", line=None, radius=8, parent=parent)
        self._head = PlainLabel("", "captionS", "text3")
        self._heading = PlainLabel("", "smallM", "text2", wrap=True, selectable=True)
        self._text = PlainLabel("", "small", "text2", wrap=True, selectable=True)
        self.setLayout(
            column(self._head, self._heading, self._text, gap=3, margins=(12, 8, 12, 8))
        )
        self.hide()

    def show_text(self, words: BlockText | None, language: str) -> None:
        """The original, and which language it is in."""
        self.setVisible(words is not None)
        if words is None:
            return
        self._head.show_text(language)
        self._heading.show_text(words.heading)
        self._heading.setVisible(bool(words.heading))
        self._text.show_text(words.text)
        self._text.setVisible(bool(words.text))
