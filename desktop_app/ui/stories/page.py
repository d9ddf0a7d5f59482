"""The page of a story: its bar above, its blocks left, the sheet right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.story import Story, StoryState
from desktop_app.services import stories
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.stories.editor import StoryEditor
from desktop_app.ui.stories.head import StoryHead
from desktop_app.words import Words


class StoryPage(QWidget):
    """Shows one story and keeps in step with the book."""

    navigate = Signal(str, str)
    renamed = Signal(str)  # the title, whenever it is another one
    wanted_new = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.story: Story | None = None
        self.head, self.editor = StoryHead(), StoryEditor(desk)
        self.head.stated.connect(self._set_state)
        self.head.new_edition.connect(self._start_edition)
        self.head.to_cooperation.connect(self._go_to_cooperation)
        self.editor.navigate.connect(self.navigate)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.editor)
        whole = QWidget()
        whole.setLayout(column(self.head, Stretch(self._split), gap=0))
        self._empty = EmptyState("newspaper", button_icon="plus")
        self._empty.asked.connect(self.wanted_new)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        self.setLayout(self._stack)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.head.say(words)
        self.editor.say(words)
        sentence = words("A cooperation that succeeded becomes a story on one sheet.")
        self._empty.say(sentence, words("New story"))
        if self.story is not None:
            self.head.show_story(self.story)

    def show_story(self, key: StoryId | None) -> None:
        """Show a story; without one, invite to begin one."""
        try:
            self.story = stories.whole(self._desk.book, key) if key else None
        except Gone:
            self.story = None
        self._stack.setCurrentIndex(0 if self.story is None else 1)
        if self.story is not None:
            self.head.show_story(self.story)
            self.editor.show_story(self.story)

    def title(self) -> str:
        """What the shown story is called."""
        return self.story.title if self.story is not None else ""

    def catch_up(self, change: Change) -> None:
        """Show what the change did to this story and to what it shows."""
        if self.story is None or not concerns(self.story, change):
            return
        before = self.story.title
        self.show_story(self.story.id)
        if self.title() not in ("", before):
            self.renamed.emit(self.title())

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        return self.editor.settle()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.head, self.editor)

    def _set_state(self, state: StoryState) -> None:
        if self.story is not None and self.settle():
            stories.set_state(self._desk.book, self.story.id, state)

    def _start_edition(self) -> None:
        if self.story is not None and self.settle():
            stories.start_edition(self._desk.book, self.story.id)

    def _go_to_cooperation(self) -> None:
        if self.story is not None and self.story.cooperation is not None:
            self.navigate.emit("cooperation", self.story.cooperation.id)


def concerns(story: Story, change: Change) -> bool:
    """Whether a change touches the story or a record it shows."""
    shown: set[Key] = {story.id}
    for block in story.blocks:
        linked = (block.quote, block.picture, block.cooperation, block.person)
        shown |= {Key(block.id)} | {Key(one.id) for one in linked if one is not None}
    shown |= {text.id for block in story.blocks for text in block.texts}
    shown |= {figure.figure.id for figure in story.figures}
    for ref in (story.cooperation, story.contact, story.contact_organisation):
        shown |= {ref.id} if ref is not None else set()
    return any(
        edit.key in shown or any(value in shown for value in image.values())
        for edit in change.edits
        for image in (edit.before or {}, edit.after or {})
    )
