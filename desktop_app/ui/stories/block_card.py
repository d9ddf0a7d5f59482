"""One block of a story: what it is, how long, whether its translation fits, its words."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.story import WRITTEN, Block, Story
from desktop_app.ui import icons, theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, ground
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.naming import BLOCKS
from desktop_app.words import Words


class Act(Enum):
    """What can be done with a block."""

    UP = auto()
    DOWN = auto()
    BELOW = auto()
    MARK = auto()
    REMOVE = auto()


class BlockCard(QWidget):
    """Framed while the focus is in it; its acts are in a menu, each with its key."""

    asked = Signal(object, object)  # Key, Act

    def __init__(self, block: Block, body: Body, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key: Key = block.id
        self.kind, self.body, self._current = block.kind, body, False
        self._name = PlainLabel("", "small", "text3")
        self._length = PlainLabel("", "caption", "text3")
        self._flag = Chip("", "warning", icon="languages")
        self._flag.hide()
        self._more = Button("ellipsis", kind="ghost", size=26)
        self._more.clicked.connect(self._open_menu)
        keep = self._more.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._more.setSizePolicy(keep)
        self._more.hide()
        head = row(
            IconLabel(BLOCKS[block.kind].icon, "text3", 16),
            *(self._name, Stretch(), self._flag, self._length, self._more),
            gap=8,
        )
        inside = row(Stretch(body), margins=(24, 0, 0, 0))
        self.setLayout(column(head, inside, gap=4, margins=(14, 8, 10, 12)))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.drafted.connect(self._count)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        name = words(BLOCKS[self.kind].name)
        self._name.show_text(name)
        self._more.name(
            "", spoken=words("What can be done with this block: {block}", block=name)
        )
        self.setAccessibleName(name)
        self.body.say(words)
        self._count()

    def show_block(self, story: Story, block: Block, language: str, *, outdated: bool) -> None:
        """What the book says now."""
        self.body.show_block(story, block, language)
        written = block.kind in WRITTEN and language != story.language
        missing = written and bool(
            block.in_language(story.language) and not block.in_language(language)
        )
        words = self._words
        self._flag.say(
            words("Translation missing") if missing else words("Original changed since"),
            "warning",
        )
        self._flag.setVisible(missing or (written and outdated))
        self._count()

    def mark_current(self, *, current: bool) -> None:
        """Whether the focus is in it."""
        if current != self._current:
            self._current = current
            self._name.tone("accentText" if current else "text3")
            self._more.setVisible(current or self.underMouse())
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        self._more.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it again."""
        self._more.setVisible(self._current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu under the right button."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu key opens the menu."""
        if event.key() == Qt.Key.Key_Menu:
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while somebody works in it, a hint of one under the pointer."""
        painter = brush_on(self)
        if self._current:
            room = edges(self).adjusted(0.5, 0.5, -0.5, -0.5)
            surface, line = theme.colour("surface"), theme.colour("accent")
            ground(painter, room, 10, surface, line, line_width=1.6)
        elif self.underMouse():
            ground(painter, edges(self), 10, None, theme.colour("border"))

    def menu(self) -> QMenu:
        """What can be done here."""
        words, menu = self._words, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act, name, icon, keys in (
            (Act.BELOW, words("Add block below"), "plus", "Ctrl+Return"),
            (Act.MARK, words("Mark the selected passage …"), "spell-check", "Ctrl+M"),
            (Act.UP, words("Move block up"), "arrow-up", "Alt+Up"),
            (Act.DOWN, words("Move block down"), "arrow-down", "Alt+Down"),
            (Act.REMOVE, words("Remove block"), "trash-2", "Ctrl+Shift+Del"),
        ):
            entry = menu.addAction(icons.icon(icon), name)
            entry.setData(act)
            entry.setShortcut(keys)
            entry.setEnabled(act is not Act.MARK or bool(self.body.passage()[1].strip()))
        menu.triggered.connect(self._ask)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _ask(self, entry: QAction) -> None:
        self.asked.emit(self.key, entry.data())

    def _count(self) -> None:
        number = self.body.length()
        told = self._words.count("{n} word", "{n} words", number) if number else ""
        self._length.show_text(told)
