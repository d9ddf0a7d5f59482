"""What somebody said, word for word, and where it is used."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.ids import Key, PersonId, QuoteId
from desktop_app.domain.quote import Quote
from desktop_app.services import quotes
from desktop_app.ui.contacts.occurrences import stories_with
from desktop_app.ui.contacts.vocabulary import QUOTES
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.quote_block import QuoteBlock
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.wording import facts

MARKS = {"de": "„{text}“", "fr": "« {text} »", "en": "“{text}”"}


class QuoteRow(PartRow):
    """The words stand above the line as they were said."""

    def __init__(self, desk: Desk, part: Part) -> None:
        super().__init__(desk, QUOTES, part)
        self.block = QuoteBlock()
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self.block)

    def show_quote(self, quote: Quote, uses: str) -> None:
        """The words with the marks of their language, and the stories they stand in."""
        shape = MARKS.get(quote.language, MARKS["de"])
        self.block.say(shape.format(text=quote.text), uses)


class QuotesSection(PartSection):
    """The quotes of one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, QUOTES, self._add, parent=parent)
        self._person: PersonId | None = None
        self._function = ""

    def show_quotes(self, person: PersonId, function: str) -> None:
        """Show what somebody said; `function` is what they are today."""
        self._person, self._function = person, function
        said = quotes.said_by(self.desk.book, person)
        used = stories_with(self.desk.book, [quote.id for quote in said])
        self.show_parts([self._part(quote) for quote in said])
        for row, quote in zip(self.rows.all(), said, strict=False):
            stories = ", ".join(used.get(quote.id, ()))
            uses = self.words("Used in: {stories}", stories=stories) if stories else ""
            if isinstance(row, QuoteRow):
                row.show_quote(quote, uses)

    def make_row(self, part: Part) -> PartRow:
        """A row below its words."""
        return QuoteRow(self.desk, part)

    def remove_part(self, key: str) -> None:
        """Into the bin; the stories that showed it show none in its place."""
        quotes.remove_quote(self.desk.book, QuoteId(Key(key)))

    def _part(self, quote: Quote) -> Part:
        words = self.words
        said = words.date(quote.when) if quote.when is not None else ""
        return Part(
            key=quote.id,
            title=facts(quote.function, said) or words("Function and date not known"),
            values={
                "text": quote.text,
                "function": quote.function,
                "day": quote.when,
                "language": quote.language,
                "source_id": quote.source,
                "note": quote.note,
            },
        )

    def _add(self, typed: str) -> None:
        quotes.add_quote(
            self.desk.book,
            typed,
            speaker=self._person,
            function=self._function,
            language=self.words.language,
        )
