"""The place of the stories: their list, and the page of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.finding import Finding
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.marks import N_
from desktop_app.services import listing, stories
from desktop_app.ui.choices import Choices
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.split import Split
from desktop_app.ui.lines_model import Source
from desktop_app.ui.list_ways import ListWays
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.place import Place
from desktop_app.ui.places import STORIES
from desktop_app.ui.stories.block_card import Act
from desktop_app.ui.stories.new_dialog import NewStory
from desktop_app.ui.stories.page import StoryPage
from desktop_app.ui.stories.rows import rows, wanted_keys
from desktop_app.ui.stories.several import SeveralStories
from desktop_app.words import Words

LISTED = ("story", "block", "block_text", "cooperation", "partner", "organisation")


class Stories(Place):
    """Everything about stories; other places know only its name."""

    name, icon, kinds = STORIES

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._key: StoryId | None = None
        source = Source(keys=self._keys, lines=self._lines, find=self._find)
        self.list: ListPane[StoryId] = ListPane(source, tall=78, icon=self.icon)
        self.list.chosen.connect(self.open)
        self.list.wanted_new.connect(self.new)
        self.page = StoryPage(desk, choices)
        self.page.navigate.connect(self.navigate)
        self.page.renamed.connect(self._renamed)
        self.page.wanted_new.connect(self.new)
        for part in (self.page.hand_out, self.page.editor, self.page.share):
            part.told.connect(self.told)
        self._split = Split(self.list, self.page, wide=272)
        self.ways = ListWays(self.list, self._split, self._has_story, self.page.editor.begin)
        self.acts = MarkedActs(desk, self.list)
        self.together = SeveralStories(desk, choices, self.acts, self.list, self.page.hand_out)
        self.together.wanted.connect(self._put_right)
        self.acts.told.connect(self.told)
        self.together.told.connect(self.told)
        saving = (self.page.hand_out, self.page.editor, self.page.share, self.together)
        for saves in saving:
            saves.wrote.connect(self.wrote)
        self.list.view.menu_wanted.connect(self._offer_at)
        self.setLayout(column(self._split, gap=0))
        desk.changed.connect(self._catch_up)

    def open(self, key: str | None) -> None:
        """Show a story; without a key the last one, or the first."""
        if not self.page.settle():
            self.list.choose(self._key)
            return
        self.list.restart()
        self._key = StoryId(Key(key)) if key else self._key or self.list.first()
        self.page.show_story(self._key)
        if self.page.story is None:
            self._key = self.list.first()
            self.page.show_story(self._key)
        self.list.choose(self._key)
        self._split.conceal()
        self.moved.emit("story", self._key or "", self.page.title())

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.list.say(
            words(self.name),
            filter_by=words("Filter stories"),
            new=words("New story"),
            empty=words("No stories yet."),
            nothing=words("No story has these words."),
        )
        self.together.say(words)
        self.acts.say(words)
        self.page.say(words)

    def settle(self) -> bool:
        """Write what is being typed."""
        return self.page.settle()

    def new(self) -> None:
        """Ask what to begin with, and begin."""
        dialog = NewStory(self, self._desk, self._words)
        if dialog.exec() == QDialog.DialogCode.Accepted and self.settle():
            book = self._desk.book
            key = (
                stories.tell_story(book, dialog.cooperation)
                if dialog.cooperation
                else stories.start_story(book, self._words("New story"))
            )
            self.open(key)
            self.page.editor.begin()
        dialog.deleteLater()

    def commands(self) -> tuple[Command, ...]:
        """What can be done with stories and their blocks."""
        return (*self.ways.commands(), *self.acts.commands(), *self._story_commands())

    def _story_commands(self) -> tuple[Command, ...]:
        return (
            self._command(N_("Add block below"), self._below, "plus", "Ctrl+Return"),
            self._command(
                N_("Mark the selected passage …"), self._mark, "spell-check", "Ctrl+M"
            ),
            self._command(N_("Move block up"), self._up, "arrow-up", "Alt+Up"),
            self._command(N_("Move block down"), self._down, "arrow-down", "Alt+Down"),
            self._command(N_("Remove block"), self._remove, "trash-2", "Ctrl+Shift+Del"),
            self._command(N_("Write in German"), self._german, "languages", "Ctrl+Shift+1"),
            self._command(N_("Write in English"), self._english, "languages", "Ctrl+Shift+2"),
            self._command(N_("Write in French"), self._french, "languages", "Ctrl+Shift+3"),
            self._command(N_("Next language"), self._next_language, "languages", "Ctrl+PgDown"),
            self._command(
                N_("Previous language"), self._language_before, "languages", "Ctrl+PgUp"
            ),
            *self._forms(),
            self._command(N_("Print story"), self.page.print_sheet, "printer", "Ctrl+P"),
            replace(self.together.command, menu=Menu.EDIT),
            self._command(N_("Save as PDF"), self.page.save_pdf, "file-down", "Ctrl+Shift+P"),
            self._command(N_("Save all three languages"), self.page.save_all, "files", ""),
            self._command(N_("Delete story"), self.delete, "trash-2", "Del"),
        )

    def _put_right(self, story: str, finding: Finding) -> None:
        """The field of a story that keeps it in the book."""
        self.open(story)
        self.page.go_to(finding)

    def _forms(self) -> tuple[Command, ...]:
        """The story in other forms than paper."""
        return (
            self._command(N_("Save as web page …"), self._as_web_page, "globe", ""),
            self._command(N_("Save as Word file …"), self._as_word_file, "file-text", ""),
            self._command(N_("Copy text of story"), self._copy_text, "clipboard", ""),
            self._command(N_("Send story by email"), self._by_mail, "mail", ""),
        )

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.list, *self.page.panes())

    def show_list(self) -> None:
        """The list over the page."""
        self._split.reveal()

    def delete(self) -> None:
        """Delete the story; with the focus in a block, only that block."""
        if self.page.editor.blocks.has_focus():
            self._remove()
        elif self.acts.several():
            self.acts.delete()
        elif self._key is not None and self.page.story is not None and self.settle():
            following = self._neighbour(self._key)
            stories.remove_story(self._desk.book, self._key)
            self._key = None
            self.open(following)
            self.list.view.setFocus()

    def _command(self, name: str, run: Callable[[], None], icon: str, keys: str) -> Command:
        return Command(
            name=name,
            run=run,
            menu=Menu.EDIT,
            icon=icon,
            keys=(keys,) if keys else (),
            ready=self._has_story,
        )

    def _offer_at(self, at: QPoint) -> None:
        self.acts.offer(at, self._story_commands()[-4:])

    def _has_story(self) -> bool:
        return self.page.story is not None

    def _neighbour(self, key: StoryId) -> StoryId | None:
        keys = list(self._keys())
        at = keys.index(key) if key in keys else 0
        rest = [other for other in keys if other != key]
        return rest[min(at, len(rest) - 1)] if rest else None

    def _renamed(self, title: str) -> None:
        self.moved.emit("story", self._key or "", title)

    def _catch_up(self, change: Change) -> None:
        touched = change.keys("story") | change.keys("block", via="story_id")
        texts = change.keys("block_text", via="block_id")
        story = self.page.story
        if story is not None and texts & {block.id for block in story.blocks}:
            touched |= {story.id}
        listed = any(edit.table in LISTED for edit in change.edits)
        if listed:
            keys = frozenset(StoryId(key) for key in touched or self._keys())
            self.list.refresh(keys, moved=True)
        if not self.isVisible():
            return  # `open` reads it all again
        self.page.catch_up(change)
        if self._key is not None and self.page.story is None:
            self.open(None)

    def _keys(self) -> Sequence[StoryId]:
        return wanted_keys(self._desk, self.list.filter_text() if hasattr(self, "list") else "")

    def _lines(self, keys: Sequence[StoryId]) -> Mapping[StoryId, RowLook]:
        return rows(self._desk, self._words, keys)

    def _below(self) -> None:
        self.page.editor.act_here(Act.BELOW)

    def _mark(self) -> None:
        self.page.editor.act_here(Act.MARK)

    def _up(self) -> None:
        self.page.editor.act_here(Act.UP)

    def _down(self) -> None:
        self.page.editor.act_here(Act.DOWN)

    def _remove(self) -> None:
        self.page.editor.act_here(Act.REMOVE)

    def _german(self) -> None:
        self.page.editor.write_in("de")

    def _english(self) -> None:
        self.page.editor.write_in("en")

    def _french(self) -> None:
        self.page.editor.write_in("fr")

    def _next_language(self) -> None:
        self.page.editor.write_in(self.page.editor.tabs.beside(1))

    def _language_before(self) -> None:
        self.page.editor.write_in(self.page.editor.tabs.beside(-1))

    def _find(self, typed: str) -> StoryId | None:
        wanted = self.list.filter_text()
        found = listing.starting(self._desk.book, "story", typed=typed, wanted=wanted)
        return None if found is None else StoryId(found)

    def _as_web_page(self) -> None:
        self.page.hand_on("web")

    def _as_word_file(self) -> None:
        self.page.hand_on("word")

    def _copy_text(self) -> None:
        self.page.hand_on("copy")

    def _by_mail(self) -> None:
        self.page.hand_on("mail")
