"""The blocks of a story below each other, made once and caught up with the book."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.story import Block, BlockKind, Story
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.stories.block_card import BlockCard
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.linked_bodies import ContactBody, FundingBody, TimelineBody
from desktop_app.ui.stories.picture_body import PictureBody
from desktop_app.ui.stories.quote_body import QuoteBody
from desktop_app.ui.stories.words_body import WordsBody
from desktop_app.words import Words


def body_for(desk: Desk, kind: BlockKind) -> Body:
    """The room of a kind of block."""
    match kind:
        case BlockKind.TITLE:
            return WordsBody(desk, lines=False, role="title")
        case BlockKind.SUBTITLE:
            return WordsBody(desk, lines=False, role="lead", tone="text2")
        case BlockKind.LEAD:
            return WordsBody(desk)
        case BlockKind.SECTION | BlockKind.BOX:
            return WordsBody(desk, heading=True)
        case BlockKind.QUOTE:
            return QuoteBody(desk)
        case BlockKind.PICTURE:
            return PictureBody(desk)
        case BlockKind.TIMELINE:
            return TimelineBody(desk)
        case BlockKind.CONTACT:
            return ContactBody(desk)
        case BlockKind.FUNDING:
            return FundingBody()


class BlockList(QWidget):
    """Tells what was asked of which block; the page knows what to do about it."""

    asked = Signal(object, object)  # Key, Act
    drafted = Signal()
    navigate = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._cards: dict[Key, BlockCard] = {}
        self._column: QVBoxLayout = column(gap=6)
        self.setLayout(self._column)
        self.current: Key | None = None
        self._order: list[Key] = []
        self._shown: dict[Key, tuple[Block, str, bool]] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        for card in self._cards.values():
            card.say(words)

    def show_story(
        self,
        story: Story,
        language: str,
        outdated: frozenset[Key],
        *,
        only_words: bool = False,
    ) -> None:
        """Show its blocks in their order; cards that are there already stay.

        With `only_words` the records behind the blocks are as they were: what is the same
        is not shown again.
        """
        order = [block.id for block in story.blocks]
        for key in self._cards.keys() - set(order):
            self._take_out(self._cards.pop(key))
            self._shown.pop(key, None)
        for place, block in enumerate(story.blocks):
            card = self._cards.get(block.id) or self._made(block)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()
            now = (block, language, block.id in outdated)
            if not (only_words and self._shown.get(block.id) == now):
                self._shown[block.id] = now
                card.show_block(story, block, language, outdated=block.id in outdated)
        if order != self._order:
            self._order = order
            self._follow_focus_order(order)

    def card(self, key: Key) -> BlockCard | None:
        """The card of a block."""
        return self._cards.get(key)

    def has_focus(self) -> bool:
        """Whether the focus is in one of them."""
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def drafts(self) -> Mapping[Key, Draft]:
        """What is typed and not written yet."""
        found = ((key, card.body.draft()) for key, card in self._cards.items())
        return {key: draft for key, draft in found if draft is not None}

    def settle(self) -> bool:
        """Write what is being typed, everywhere; tells whether it could."""
        return all([card.body.settle() for card in self._cards.values()])

    def _made(self, block: Block) -> BlockCard:
        card = BlockCard(block, body_for(self._desk, block.kind), self)
        card.asked.connect(self.asked)
        card.body.drafted.connect(self.drafted)
        card.body.navigate.connect(self.navigate)
        card.say(self._words)
        self._cards[block.id] = card
        return card

    def _take_out(self, card: BlockCard) -> None:
        if self.current == card.key:
            self.current = None
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _follow_focus_order(self, order: list[Key]) -> None:
        """Tab walks as the eye does, also after a move."""
        last: QWidget | None = None
        here = self.window()  # a list that pops up is a window of its own
        for key in order:
            for part in self._cards[key].findChildren(QWidget):
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is here:
                    if last is not None:
                        self.setTabOrder(last, part)
                    last = part

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            if now is not None and now.window() is self.window():
                self._mark(None)
            return
        for card in self._cards.values():
            if card.isAncestorOf(now):
                self.current = card.key
                self._mark(card)

    def _mark(self, current: BlockCard | None) -> None:
        for card in self._cards.values():
            card.mark_current(current=card is current)
