"""A quote in a story: the exact words, the function of that time, the consent."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.quote import Quote
from desktop_app.domain.story import Block, Story
from desktop_app.services import blocks, fields, translations
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.quote_block import QuoteBlock
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.chosen import Chosen, letters_of
from desktop_app.ui.stories.consent_line import ConsentLine
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.words_body import WordsBody
from desktop_app.words import Words

NEW = N_("Write down “{name}” as a quote")


class QuoteBody(Body):
    """The words of a quote are not typed over in passing: they belong to who said them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, "de"
        self._quote: Quote | None = None
        self._chosen = Chosen(
            desk, "quote_id", ("quote",), icon="quote", new=NEW, make=self._make
        )
        self._chosen.wanted.connect(self.navigate)
        self._speaker = LinkField(
            desk, "quote", "person_id", N_("Speaker"), N_("Add speaker"), ("person",)
        )
        self._speaker.wanted.connect(self.navigate)
        self._said = QuoteBlock()
        self._translation = FieldRow(self._translate, lines=True)
        self._function = FieldRow(self._write_function)
        self._consent = ConsentLine(desk)
        self._consent.wanted.connect(self.navigate)
        self._after = WordsBody(desk, lines=False, role="small", tone="text2")
        self._after.drafted.connect(self.drafted)
        self._of_quote = (
            *(self._said, self._translation, self._speaker, self._function),
            *(self._consent, self._after),
        )
        self.setLayout(column(self._chosen, *self._of_quote, gap=4))
        self.setFocusProxy(self._chosen)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._translation.say(words, words("Translation"), words("Translate the words"))
        self._function.say(words, words("Function then"), words("Add function at that time"))
        self._after.say(words)
        self._after.name(words("Sentence after the quote"), words("Sentence after the quote"))
        self._speaker.say(words)
        self._chosen.say(words, words("Quote"), words("Choose a quote"))

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show the quote it points to."""
        self._quote, self._language = block.quote, language
        self._after.show_block(story, block, language)
        for part in self._of_quote:
            part.setVisible(block.quote is not None)
        if block.quote is None:
            words = self._words
            told = words("or type here what was said, to write it down")
            self._chosen.show_target(block.id, None, words("Choose a quote"), told)
        else:
            self._show(story, block, block.quote, language)

    def settle(self) -> bool:
        """Write what is being typed."""
        done = [part.settle() for part in (self._translation, self._function, self._after)]
        return all(done)

    def draft(self) -> Draft | None:
        """The sentence after the quote."""
        return self._after.draft()

    def begin_at(self, field: str) -> None:
        """Open the speaker or the function; the words belong to who said them."""
        fields = {"speaker": self._speaker, "function": self._function}
        if field in fields and self._quote is not None and fields[field].isVisible():
            fields[field].edit()
        else:
            self.begin()

    def _show(self, story: Story, block: Block, quote: Quote, language: str) -> None:
        words = self._words
        name = quote.speaker.title if quote.speaker else words("Unknown speaker")
        letters = letters_of(self._desk, quote.speaker) if quote.speaker else ""
        day = words.date(quote.when) if quote.when else ""
        self._chosen.show_target(block.id, quote.speaker, name, day or quote.function, letters)
        self._speaker.show_link(quote.id, quote.speaker)
        self._speaker.setVisible(quote.speaker is None)
        self._said.say(words("“{passage}”", passage=quote.text), "")
        foreign = language != quote.language
        self._translation.setVisible(foreign)
        translated = quote.extras.translated("text", language) or ""
        self._translation.show_value(translated if foreign else "")
        function = quote.extras.translated("function", language) if foreign else None
        self._function.show_value(function or ("" if foreign else quote.function))
        speakers = [quote.speaker] if quote.speaker else []
        self._consent.show_subject(quote.id, speakers, story.id, language, words)
        self._consent.setVisible(bool(speakers))

    def _make(self, block: Key, said: str) -> None:
        blocks.put_quote(self._desk.book, block, said, self._language)

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
