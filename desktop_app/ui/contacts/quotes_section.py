"""What somebody said, word for word, and where it is used."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key, PersonId, QuoteId
from desktop_app.domain.marks import N_
from desktop_app.domain.quote import Quote
from desktop_app.services import quotes
from desktop_app.ui.contacts.occurrences import stories_with
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.parts_section import AddField, PartsSection
from desktop_app.ui.fields.period import joined
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.quote_block import QuoteBlock
from desktop_app.words import Words

MARKS = {"de": "„{text}“", "fr": "« {text} »", "en": "“{text}”"}


class QuoteRow(PartRow[Quote]):
    """The words as they were said; function, date and note can be typed over below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="quote", delete=N_("Delete quote"))
        self.block = QuoteBlock()
        self.above.addWidget(self.block)

    def make_fields(self) -> Sequence[FieldRow]:
        """All of a quote."""
        desk, table = self.desk, "quote"
        self.text = RecordField(desk, table, "text", N_("Words"), lines=True)
        self.function = RecordField(
            desk, table, "function", N_("Function then"), N_("Add function")
        )
        self.day = RecordDate(desk, table, "day", N_("Said"), N_("Add date"))
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add note"))
        return (self.text, self.function, self.day, self.note)

    def show_head(self, part: Quote) -> None:
        """The words with their marks; below them as what and when they were said."""
        words = self.words
        shape = MARKS.get(part.language, MARKS["de"])
        said = words.date(part.when) if part.when is not None else ""
        self.block.say(shape.format(text=part.text), "")
        known = joined(part.function, said) or words("Function and date not known")
        self.head.say(words("Quote"), known)

    def show_fields(self, part: Quote) -> None:
        """All of a quote."""
        self.text.show_row(part.id, part.text)
        self.function.show_row(part.id, part.function)
        self.day.show_day(part.id, part.when)
        self.note.show_row(part.id, part.note)

    def show_uses(self, uses: str) -> None:
        """Where the quote is used."""
        if self.part is not None:
            shape = MARKS.get(self.part.language, MARKS["de"])
            self.block.say(shape.format(text=self.part.text), uses)


class QuotesSection(PartsSection[Quote]):
    """The quotes of one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "quote", self._make_row, N_("Quotes"), N_("Add quote"), parent=parent
        )
        self._person: PersonId | None = None
        self._function = ""
        self.adding = AddField(self._add, lines=True)
        self.body.addWidget(self.adding)
        self.asked.connect(self.adding.ask)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.adding.say(words, words("Words"))
        super().speak(words)

    def show_record(self, person: PersonId, function: str, said: Sequence[Quote]) -> None:
        """Show what somebody said, and in which stories it stands."""
        self._person, self._function = person, function
        stories = stories_with(self._desk.book, [quote.id for quote in said])
        self.show_parts(said)
        for row in self.rows():
            used = stories.get(row.part.id, ()) if row.part is not None else ()
            if isinstance(row, QuoteRow) and used:
                row.show_uses(self._words("Used in: {stories}", stories=", ".join(used)))

    def _make_row(self) -> QuoteRow:
        return QuoteRow(self._desk)

    def _remove(self, key: str) -> None:
        quotes.remove_quote(self._desk.book, QuoteId(Key(key)))

    def _add(self, typed: str) -> None:
        quotes.add_quote(
            self._desk.book,
            typed,
            speaker=self._person,
            function=self._function,
            language=self._words.language,
        )
