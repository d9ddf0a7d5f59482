"""The bar above a story: what it is called, whose it is, how far it is on its way."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.story import Story, StoryState
from desktop_app.ui import icons
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.stories.naming import STATES
from desktop_app.words import Words


class StoryHead(Bar):
    """Title, cooperation, state; the buttons at the right belong to the page."""

    stated = Signal(object)  # StoryState
    new_edition = Signal()
    to_cooperation = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="surface", line="bottom", parent=parent)
        self._title = PlainLabel("", "h2", cut=True)
        self._facts = PlainLabel("", "caption", "text2", cut=True)
        self._state = Button(size=30, role="captionM", opens_menu=True)
        self._state.clicked.connect(self._open_menu)
        self.buttons: QHBoxLayout = row(gap=8)
        names = column(self._title, self._facts, gap=1)
        self.setLayout(
            row(Stretch(names), self._state, self.buttons, gap=10, margins=(24, 9, 16, 9))
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def show_story(self, story: Story) -> None:
        """What the book says now."""
        words, look = self._words, STATES[story.state]
        self._story = story
        self._title.show_text(story.title or words("Untitled story"))
        edition = words("edition {n}", n=story.edition) if story.edition > 1 else ""
        told = story.cooperation.title if story.cooperation else words("Without a cooperation")
        day = words.date(story.published) if story.published else ""
        self._facts.show_text(" · ".join(filter(None, (told, day, edition))))
        name = words(look.name)
        self._state.show_icon(look.icon)
        self._state.name(name, spoken=words("State: {state}", state=name))

    def menu(self) -> QMenu:
        """The states, the cooperation, the next edition."""
        words, story, menu = self._words, self._story, QMenu(self)
        for state, look in STATES.items():
            entry = menu.addAction(icons.icon(look.icon), words(look.name))
            entry.setData(state)
            entry.setCheckable(True)
            entry.setChecked(state is story.state)
        menu.addSeparator()
        if story.state in (StoryState.PUBLISHED, StoryState.ARCHIVED):
            menu.addAction(icons.icon("files"), words("Start new edition")).setData("edition")
        if story.cooperation is not None and not story.cooperation.deleted:
            go = menu.addAction(icons.icon("git-merge"), words("Go to the cooperation"))
            go.setData("cooperation")
        menu.triggered.connect(self._choose)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._state.mapToGlobal(self._state.rect().bottomLeft()))

    def _choose(self, entry: QAction) -> None:
        chosen = entry.data()
        if chosen == "edition":
            self.new_edition.emit()
        elif chosen == "cooperation":
            self.to_cooperation.emit()
        elif StoryState(chosen) is not self._story.state:
            self.stated.emit(StoryState(chosen))
