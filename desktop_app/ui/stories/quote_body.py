"""A quote in a story: the exact words, the function of that time, the consent."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.quote import Quote
from desktop_app.domain.story import Block, Story
from desktop_app.services import consents, fields, translations
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.quote_block import QuoteBlock
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.consent_line import ConsentLine
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.words_body import WordsBody
from desktop_app.words import Words


class QuoteBody(Body):
    """The words of a quote are not typed over in passing: they belong to who said them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, "de"
        self._quote: Quote | None = None
        self._speaker = LinkRow()
        self._speaker.clicked.connect(self._go)
        self._said = QuoteBlock()
        self._translation = FieldRow(self._translate, lines=True)
        self._function = FieldRow(self._write_function)
        self._consent = ConsentLine()
        self._none = PlainLabel("", "body", "text3", wrap=True)
        self._after = WordsBody(desk, lines=False, role="small", tone="text2")
        self._after.drafted.connect(self.drafted)
        self._of_quote = (
            *(self._speaker, self._said, self._translation, self._function),
            *(self._consent, self._after),
        )
        self.setLayout(column(*self._of_quote, self._none, gap=6))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._translation.say(words, words("Translation"), words("Translate the words"))
        self._function.say(words, words("Function then"), words("Add function at that time"))
        self._after.say(words)
        self._after.name(words("Sentence after the quote"), words("Sentence after the quote"))
        self._none.show_text(words("No quote is chosen."))

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show the quote it points to."""
        self._quote, self._language = block.quote, language
        self._after.show_block(story, block, language)
        for part in self._of_quote:
            part.setVisible(block.quote is not None)
        self._none.setVisible(block.quote is None)
        if block.quote is not None:
            self._show(block.quote, language)

    def settle(self) -> bool:
        """Write what is being typed."""
        done = [part.settle() for part in (self._translation, self._function, self._after)]
        return all(done)

    def draft(self) -> Draft | None:
        """The sentence after the quote."""
        return self._after.draft()

    def _show(self, quote: Quote, language: str) -> None:
        words = self._words
        name = quote.speaker.title if quote.speaker else words("Unknown speaker")
        self._speaker.show_who(initials(name), quote.speaker.id if quote.speaker else "")
        self._speaker.setEnabled(quote.speaker is not None and not quote.speaker.deleted)
        day = words.date(quote.when) if quote.when else ""
        self._speaker.say(name, quote.function, day)
        self._said.say(words("“{passage}”", passage=quote.text), "")
        foreign = language != quote.language
        self._translation.setVisible(foreign)
        translated = quote.extras.translated("text", language) or ""
        self._translation.show_value(translated if foreign else "")
        function = quote.extras.translated("function", language) if foreign else None
        self._function.show_value(function or ("" if foreign else quote.function))
        given = consents.about(self._desk.book, [quote.id])[quote.id]
        self._consent.show_consents(given, language, words, who=name)

    def _go(self) -> None:
        if self._quote and self._quote.speaker:
            self.navigate.emit("person", self._quote.speaker.id)

    def _translate(self, typed: str) -> None:
        self._say("text", typed)

    def _write_function(self, typed: str) -> None:
        if self._quote and self._language == self._quote.language:
            fields.change_field(self._desk.book, "quote", self._quote.id, "function", typed)
        else:
            self._say("function", typed)

    def _say(self, field: str, typed: str) -> None:
        if self._quote:
            key = self._quote.id
            translations.translate(self._desk.book, key, field, self._language, typed)
