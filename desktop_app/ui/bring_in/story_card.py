"""The story of a page in the plan: what was found in it, and whether it is brought in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.bring_in import Fate, PlannedStory
from desktop_app.services.bring_in.told import story_line, story_parts
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words


class StoryCard(Card):
    """One line that says what becomes of it, its parts below, and the way to decide."""

    wanted = Signal(int, bool)  # number of the story, whether it is brought in

    def __init__(
        self, story: PlannedStory, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._story = story
        is_new = story.fate is Fate.NEW
        self.head = PlainLabel(story_line(story, words), "h2", wrap=True)
        told = "\n".join(story_parts(story, words))
        self.parts = PlainLabel(told, "small", "text2", wrap=True)
        self.act = Button("eraser" if is_new else "undo-2")
        self.act.name(words("Leave the story out") if is_new else words("Bring the story in"))
        self.act.setVisible(story.known is None)
        self.act.clicked.connect(self._decide)
        icon = IconLabel("newspaper", "text2", 18)
        top = row(icon, Stretch(self.head), self.act, gap=12)
        self.setLayout(column(top, self.parts, gap=6, margins=(16, 10, 12, 12)))

    def _decide(self) -> None:
        self.wanted.emit(self._story.number, self._story.fate is not Fate.NEW)
