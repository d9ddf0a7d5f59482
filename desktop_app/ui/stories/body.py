"""What a block shows below its head; the rooms of the kinds fill it in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.story import Block, Story
from desktop_app.ui.stories.drafting import Draft
from desktop_app.words import Words


class Body(QWidget):
    """Made once for a block, spoken to, then shown the block whenever it changes."""

    navigate = Signal(str, str)  # kind, key
    drafted = Signal()  # something is being typed

    def say(self, words: Words) -> None:
        """Speak another language."""

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show what the book says now; words being typed are left alone."""

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        return True

    def draft(self) -> Draft | None:
        """What is typed and not written yet."""
        return None

    def length(self) -> int:
        """How many words it has, where it has words of its own."""
        return 0

    def passage(self) -> tuple[str, str]:
        """The text the selection is in, and the words that are selected."""
        return "", ""

    def begin(self) -> None:
        """Put the caret where one would write first."""
        self.setFocus()

    def begin_at(self, field: str) -> None:
        """Put the caret into one field of the record; where there is none, as always."""
        self.begin()
