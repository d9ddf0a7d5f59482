"""The words of a block in one language: a heading, a text, the marks on it, the original."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.remark import RemarkState
from desktop_app.domain.story import Block, BlockText, Story
from desktop_app.services import blocks
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.ui.stories.original import Original
from desktop_app.ui.stories.remark_card import RemarkCard
from desktop_app.ui.stories.story_text import Leaving, StoryText
from desktop_app.ui.tokens import Role, Tone
from desktop_app.words import Words


class WordsBody(Body):
    """Writes on leaving. A refusal stands beneath, and the words stay."""

    def __init__(
        self,
        desk: Desk,
        *,
        heading: bool = False,
        text: bool = True,
        lines: bool = True,
        role: Role = "body",
        tone: Tone = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._key = desk, Key("")
        self._language, self._text_key = "", Key("")
        self._heading = StoryText("bodyS", lines=False)
        self._text = StoryText(role, tone, lines=lines)
        self._counted = text and lines
        self._fields = tuple(
            field for field, used in ((self._heading, heading), (self._text, text)) if used
        )
        self._was = {field: "" for field in self._fields}
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._original = Original()
        self._cards: QVBoxLayout = column(gap=6)
        self._shown: BlockText | None = None
        for field in self._fields:
            field.left.connect(self._leave)
            field.keyed.connect(self._key_left)
            field.textChanged.connect(self._typing)
        self.setLayout(
            column(
                *(self._heading, self._text, self._refusal, self._cards, self._original), gap=6
            )
        )
        self._heading.setVisible(heading)
        self._text.setVisible(text)
        self.setFocusProxy(self._fields[0])

    def say(self, words: Words) -> None:
        """The names of the editors and the marks."""
        self._words = words
        self._heading.setPlaceholderText(words("Heading"))
        self._heading.setAccessibleName(words("Heading"))
        self.name(words("Text"), words("Write here"))
        self._show_marks()

    def name(self, name: str, placeholder: str) -> None:
        """What the text is called for the ear, and what stands there while it is empty."""
        self._text.setAccessibleName(name)
        self._text.setPlaceholderText(placeholder)

    def begin_at(self, field: str) -> None:
        """Put the caret into the heading or the text."""
        wanted = self._heading if field == "heading" else self._text
        (wanted if wanted in self._fields else self._fields[0]).setFocus()

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show its words in this language; words being typed are left alone."""
        anew = (block.id, language) != (self._key, self._language)
        self._key, self._language = block.id, language
        self._shown = next((one for one in block.texts if one.language == language), None)
        now = self._shown or BlockText(id=block.id, language=language)
        for field in self._fields:
            fresh = now.heading if field is self._heading else now.text
            if anew or field.typed() == self._was[field]:
                field.show_words(fresh)
            self._was[field] = fresh
        own = block.in_language(story.language) if language != story.language else None
        self._original.show_text(own, self._words(LANGUAGES[story.language]))
        self._show_marks()

    def settle(self) -> bool:
        """Write what differs from the book."""
        if not self._typed_over():
            return True
        heading = self._typed(self._heading)
        text = self._typed(self._text)
        try:
            blocks.write_block(
                self._desk.book, self._key, self._language, heading=heading, text=text
            )
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
            return False
        self._refusal.hide()
        return True

    def draft(self) -> Draft | None:
        """What stands in the editors, if it differs from the book."""
        if not self._typed_over():
            return None
        return Draft(
            language=self._language, heading=self._heading.typed(), text=self._text.typed()
        )

    def length(self) -> int:
        """Words of the text; a single line is not counted."""
        return len(self._text.typed().split()) if self._counted else 0

    def passage(self) -> tuple[str, str]:
        """The text and the selected words of it."""
        return (self._shown.id, self._text.passage()) if self._shown else ("", "")

    def begin(self) -> None:
        """The caret into the first editor."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed_over(self) -> bool:
        return any(field.typed() != self._was[field] for field in self._fields)

    def _typed(self, field: StoryText) -> str | None:
        used = field in self._fields and field.typed() != self._was[field]
        return field.typed() if used else None

    def _typing(self) -> None:
        self._underline()
        self.drafted.emit()

    def _leave(self) -> None:
        self.settle()

    def _key_left(self, leaving: Leaving) -> None:
        if leaving is Leaving.ESCAPE:
            for field in self._fields:
                field.show_words(self._was[field])
            self._refusal.hide()
        else:
            self.focusNextPrevChild(True)  # noqa: FBT003 -- Qt's own spelling

    def _refuse(self, sentence: str) -> None:
        self._refusal.show_text(sentence)
        self._refusal.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _underline(self) -> None:
        marks = self._shown.remarks if self._shown else ()
        typed = self._text.typed()
        spans = (one.span(typed) for one in marks if one.state is RemarkState.OPEN)
        self._text.underline([span for span in spans if span is not None])

    def _show_marks(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        for remark in self._shown.open_remarks if self._shown else ():
            made = RemarkCard(remark, self._words)
            made.accepted.connect(self._accept)
            made.ignored.connect(self._ignore)
            made.settled.connect(self._settle_mark)
            self._cards.addWidget(made)
            made.show()
        self._underline()

    def _accept(self, mark: Key) -> None:
        if self.settle():
            self._decide(mark, None)

    def _ignore(self, mark: Key) -> None:
        self._decide(mark, RemarkState.IGNORED)

    def _settle_mark(self, mark: Key) -> None:
        self._decide(mark, RemarkState.ACCEPTED)

    def _decide(self, mark: Key, state: RemarkState | None) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)  # its card goes with the mark
        try:
            if state is None:
                blocks.accept_remark(self._desk.book, mark)
            else:
                blocks.resolve_remark(self._desk.book, mark, state)
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
