"""What somebody agreed to: purpose, scope, proof, and whether it was taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.consent import Consent, ConsentPurpose, Medium
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import consents
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.parts_section import PartsSection
from desktop_app.ui.fields.period import joined, period
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.vocabulary import LANGUAGES, MEDIA, PURPOSES
from desktop_app.words import LANGUAGES as SPOKEN
from desktop_app.words import Words


class ScopeField(FieldRow):
    """The media and languages a consent covers; pressing it opens a menu to tick them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self._pass_over, parent=parent)
        self._desk = desk
        self._consent: Consent | None = None
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._turn)

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language."""
        super().say(words, label or words("Covers"), empty or words("Add what it covers"))

    def show_consent(self, consent: Consent) -> None:
        """Show what a consent covers."""
        self._consent = consent
        self.show_value(scope_words(consent, self._words))

    def edit(self) -> None:
        """Open the menu below the value."""
        consent = self._consent
        if consent is None:
            return
        self.menu.clear()
        for value, word in (*MEDIA.items(), *_spoken()):
            action = self.menu.addAction(self._words(word))
            action.setCheckable(True)
            action.setChecked(value in consent.media or value in consent.languages)
            action.setData(str(value))
        self.menu.popup(self._read.mapToGlobal(QPoint(0, self._read.height())))

    def come_next(self) -> None:
        """Tab stops here; the menu opens when asked for."""
        self._read.setFocus()

    def _pass_over(self, typed: str) -> None:
        """Nothing is typed here: the menu writes."""

    def _turn(self, action: QAction) -> None:
        consent, value = self._consent, str(action.data())
        if consent is None:
            return
        media, languages = set(consent.media), set(consent.languages)
        if value in MEDIA:
            media ^= {Medium(value)}
        else:
            languages ^= {value}
        consents.set_scope(self._desk.book, consent.id, media, languages)


class ConsentRow(PartRow[Consent]):
    """One consent with its evidence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="shield-check", delete=N_("Delete consent"))

    def make_fields(self) -> Sequence[FieldRow]:
        """All of a consent."""
        desk, table = self.desk, "consent"
        self.purpose = RecordChoice(desk, table, "purpose", N_("Purpose"), PURPOSES)
        self.scope = ScopeField(desk)
        self.given = RecordDate(desk, table, "given", N_("Given"), N_("Add date"))
        self.until = RecordDate(desk, table, "valid_until", N_("Valid until"), N_("No end"))
        self.revoked = RecordDate(desk, table, "revoked", N_("Withdrawn"), N_("Not withdrawn"))
        self.evidence = RecordField(desk, table, "evidence", N_("Evidence"), N_("Add evidence"))
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add note"))
        dates = (self.given, self.until, self.revoked)
        return (self.purpose, self.scope, *dates, self.evidence, self.note)

    def show_head(self, part: Consent) -> None:
        """For what, how far, from when to when."""
        words = self.words
        title = words(PURPOSES[part.purpose])
        if part.revoked is not None:
            title = words("{purpose}: withdrawn", purpose=title)
        for_what = part.quote or part.picture or part.story
        about = for_what.title if for_what is not None else ""
        valid = period(part.given, part.valid_until, words)
        self.head.say(title, joined(scope_words(part, words), valid, about))
        self.head.fade(faded=part.revoked is not None)

    def show_fields(self, part: Consent) -> None:
        """All of a consent."""
        self.purpose.show_row(part.id, part.purpose)
        self.scope.show_consent(part)
        self.given.show_day(part.id, part.given)
        self.until.show_day(part.id, part.valid_until)
        self.revoked.show_day(part.id, part.revoked)
        self.evidence.show_row(part.id, part.evidence)
        self.note.show_row(part.id, part.note)


class ConsentsSection(PartsSection[Consent]):
    """The consents of one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "consent", self._make_row, N_("Consents"), N_("Add consent"), parent=parent
        )
        self._person: Key | None = None
        self.asked.connect(self._add)

    def show_record(self, person: Key) -> None:
        """Show what somebody agreed to."""
        self._person = person
        found = consents.about(self._desk.book, [person])
        self.show_parts(found.get(person, ()))

    def _make_row(self) -> ConsentRow:
        return ConsentRow(self._desk)

    def _add(self) -> None:
        if self._person is not None:
            purpose, nothing = ConsentPurpose.STORY, frozenset[Medium]()
            key = consents.add_consent(
                self._desk.book, self._person, purpose, media=nothing, languages=()
            )
            self.reveal(key)


def scope_words(consent: Consent, words: Words) -> str:
    """“Print, Web, German”."""
    media = (words(word) for value, word in MEDIA.items() if value in consent.media)
    languages = (words(word) for value, word in _spoken() if value in consent.languages)
    return ", ".join((*media, *languages))


def _spoken() -> tuple[tuple[str, str], ...]:
    return tuple((language, LANGUAGES[language]) for language in SPOKEN)
