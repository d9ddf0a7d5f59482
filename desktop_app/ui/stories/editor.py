"""The left half of a story: its languages, its blocks, what can be added."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QMenu, QScrollArea, QWidget

from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.story import BlockKind, Story
from desktop_app.services import blocks, translations
from desktop_app.ui import icons, theme
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.stories.block_card import Act, BlockCard
from desktop_app.ui.stories.block_list import BlockList
from desktop_app.ui.stories.details import StoryDetails
from desktop_app.ui.stories.drafting import with_drafts
from desktop_app.ui.stories.language_tabs import LanguageTabs
from desktop_app.ui.stories.mark_dialog import MarkDialog
from desktop_app.ui.stories.naming import BLOCKS, LANGUAGES, ONCE
from desktop_app.words import Words

LEAST, ROOMY = 390, 500
ROOM = 12  # pixels that stay visible around a block that is scrolled to


class StoryEditor(QWidget):
    """Writes through the services; what the book says comes back by `show_story`."""

    changed = Signal()  # words or language: the preview has something new to show
    navigate = Signal(str, str)
    told = Signal(str)  # a sentence for a toast
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._story: Story | None = None
        self._words = Words("en")
        self.setMinimumWidth(LEAST)
        self.tabs = LanguageTabs()
        self.tabs.chosen.connect(self._turn_to)
        self.tabs.pointed.connect(self._begin_missing)
        self._language = self.tabs.language
        self.add = Button("plus", opens_menu=True)
        self.add.clicked.connect(self._open_menu)
        self.blocks = BlockList(desk)
        self.blocks.asked.connect(self.act)
        self.blocks.drafted.connect(self.changed)
        self.blocks.navigate.connect(self.navigate)
        self.details = StoryDetails(desk)
        self.details.navigate.connect(self.navigate)
        self.details.carried.told.connect(self.told)
        self.details.carried.wrote.connect(self.wrote)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._show_new)
        self._new: Key | None = None
        self._held: tuple[BlockCard, int] | None = None
        self._hold = QTimer(self, singleShot=True, interval=0)
        self._hold.timeout.connect(self._keep_in_view)
        self.setLayout(
            column(
                row(self.tabs, Stretch(), self.add, margins=(16, 14, 16, 8)),
                Stretch(self._scroller()),
                gap=0,
            )
        )

    def _scroller(self) -> QScrollArea:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        parts = column(self.blocks, self.details, Stretch(), gap=18, margins=(16, 2, 16, 24))
        inside.setLayout(parts)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        return self._scroll

    @property
    def language(self) -> str:
        """The language that is written in."""
        return self._language

    def story(self) -> Story | None:
        """The story as it will be once everything typed is written."""
        return with_drafts(self._story, self.blocks.drafts()) if self._story else None

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._name_add()
        self.blocks.say(words)
        self.details.say(words)
        if self._story is not None:
            self._show()

    def show_story(self, story: Story, *, only_words: bool = False) -> None:
        """Show what the book says now; another story begins at the top in its language."""
        if self._story is None or story.id != self._story.id:
            self._scroll.verticalScrollBar().setValue(0)
            self.blocks.current = None
            self._language = story.language if story.language in LANGUAGES else "de"
            self.tabs.choose(self._language)
        self._story = story
        self._show(only_words=only_words)
        if not only_words:
            self.details.show_story(story)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The word on the button gives way."""
        super().resizeEvent(event)
        self._name_add()

    def settle(self) -> bool:
        """Write what is being typed; tells whether it could."""
        return all([self.blocks.settle(), self.details.settle()])

    def begin(self) -> None:
        """Put the caret into the title."""
        titles = self._story.of_kind(BlockKind.TITLE) if self._story else ()
        card = self.blocks.card(titles[0].id) if titles else None
        if card is not None:
            card.body.begin()

    def write_in(self, language: str) -> None:
        """Turn to a language, with the caret in what it does not say yet."""
        self.tabs.press(language)
        if not self.blocks.has_focus():
            self._begin_missing()

    def _begin_missing(self) -> None:
        """Put the caret into the first block that says nothing in this language yet."""
        missing = self._story.untranslated(self._language) if self._story else ()
        if missing:
            self.go_to_block(missing[0].id)

    def go_to_block(self, key: Key, field: str = "", language: str = "") -> None:
        """Put the caret into a field of a block, in the language that is meant."""
        if language in LANGUAGES and language != self._language:
            self.tabs.press(language)
        card = self.blocks.card(key)
        if card is not None:
            self._hold.stop()
            self._held = None
            self._scroll.ensureWidgetVisible(card, 0, ROOM)
            card.body.begin_at(field)

    def go_to_detail(self, field: str) -> None:
        """Show a field of the story; what the story lacks as a block can be added."""
        if field in ("title", "lead", ""):
            self.add.setFocus()
            return
        part = self.details.field(field)
        self._scroll.ensureWidgetVisible(part, 0, ROOM)
        if isinstance(part, FieldRow):
            part.edit()

    def act(self, key: Key, act: Act) -> None:
        """Do something with a block."""
        if self._story is None or not self.settle():
            return
        book, order = self._desk.book, [block.id for block in self._story.blocks]
        place = order.index(key)
        if act is Act.BELOW:
            card = self.blocks.card(key) or self.add
            self._menu(place + 1).popup(card.mapToGlobal(card.rect().bottomLeft()))
        elif act is Act.MARK:
            self._mark(key)
        elif act is Act.REMOVE:
            self._reveal_later(order[place - 1] if place else order[-1])
            blocks.remove_block(book, key)
        elif (to := place + (1 if act is Act.DOWN else -1)) in range(len(order)):
            blocks.move_block(book, key, to)
            self._reveal_later(key)

    def act_here(self, act: Act) -> None:
        """Do something with the block somebody works in."""
        if self.blocks.current is not None:
            self.act(self.blocks.current, act)

    def add_block(self, kind: BlockKind, at: int | None = None) -> None:
        """A further block, and the caret in it."""
        if self._story is None or not self.settle():
            return
        link = self._story.cooperation if kind is BlockKind.TIMELINE else None
        who = self._story.contact if kind is BlockKind.CONTACT else None
        key = blocks.add_block(
            self._desk.book,
            StoryId(self._story.id),
            kind,
            at=at,
            cooperation=link.id if link else None,
            person=who.id if who else None,
        )
        self._reveal_later(key)

    def _name_add(self) -> None:
        words = self._words
        roomy = self.width() >= theme.scaled(ROOMY)
        self.add.name(words("Block") if roomy else "", spoken=words("Add block"))

    def _show(self, *, only_words: bool = False) -> None:
        story, language = self._story, self._language
        if story is None:
            return
        self.tabs.show_story(story, self._words)
        behind = (
            translations.outdated(self._desk.book, story, language)
            if language != story.language
            else frozenset[Key]()
        )
        self.blocks.show_story(story, language, behind, only_words=only_words)

    def _turn_to(self, language: str) -> None:
        if not self.settle():
            self.tabs.choose(self._language)
            return
        self._language = language
        self._held = self._in_view()
        self._show()
        self._hold.start()
        self.changed.emit()

    def _in_view(self) -> tuple[BlockCard, int] | None:
        """The block at hand, or the first in view, and how far down it is."""
        view = self._scroll.viewport()
        cards = [
            self.blocks.card(one.id) for one in (self._story.blocks if self._story else ())
        ]
        places = [(card, card.mapTo(view, QPoint()).y()) for card in cards if card is not None]
        seen = [(card, y) for card, y in places if 0 <= y + card.height() / 2 <= view.height()]
        at_hand = [each for each in seen if each[0].key == self.blocks.current]
        return next(iter([*at_hand, *seen]), None)

    def _keep_in_view(self) -> None:
        """The same block at the same height, though the other language is longer."""
        if self._held is not None:
            card, was = self._held
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + card.mapTo(self._scroll.viewport(), QPoint()).y() - was)
            self._held = None

    def _open_menu(self) -> None:
        story, current = self._story, self.blocks.current
        if story is None:
            return
        order = [block.id for block in story.blocks]
        at = order.index(current) + 1 if current in order else None
        self._menu(at).popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _menu(self, at: int | None) -> QMenu:
        """The kinds of blocks; those a story has once are left out when it has them."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        there = {block.kind for block in self._story.blocks} if self._story else set()
        for kind, look in BLOCKS.items():
            if kind not in ONCE & there:
                entry = menu.addAction(icons.icon(look.icon), self._words(look.name))
                entry.setData((kind, at))
        menu.triggered.connect(self._add)
        return menu

    def _add(self, entry: QAction) -> None:
        kind, at = entry.data()
        self.add_block(BlockKind(kind), at)

    def _mark(self, key: Key) -> None:
        card = self.blocks.card(key)
        text, passage = card.body.passage() if card else ("", "")
        if not passage.strip():
            return
        dialog = MarkDialog(self, self._words, passage)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            advice = "" if dialog.advice == passage else dialog.advice
            kind, note = RemarkKind(dialog.kind.value), dialog.note.text()
            blocks.add_remark(
                self._desk.book, Key(text), passage, kind=kind, suggestion=advice, note=note
            )
        dialog.deleteLater()

    def _reveal_later(self, key: Key) -> None:
        """Once the news of the change has arrived and the card has its place."""
        self._new = key
        self._reveal.start()

    def _show_new(self) -> None:
        card = self.blocks.card(self._new) if self._new else None
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, ROOM)
            card.body.begin()
