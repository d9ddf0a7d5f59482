"""What somebody agreed to: purpose, scope, proof, and whether it was taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.consent import Consent, ConsentPurpose, Medium
from desktop_app.domain.ids import Key
from desktop_app.services import consents
from desktop_app.ui.contacts.vocabulary import CONSENTS
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.ui.record.wording import facts, period
from desktop_app.ui.vocabulary import LANGUAGES, MEDIA, PURPOSES
from desktop_app.words import LANGUAGES as SPOKEN
from desktop_app.words import Words


class ConsentRow(PartRow):
    """At its end a button whose menu ticks the media and languages that are covered."""

    def __init__(self, desk: Desk, part: Part) -> None:
        self.scope = Button("sliders-horizontal", kind="ghost", size=28)
        self.menu = QMenu()
        self._consent: Consent | None = None
        super().__init__(desk, CONSENTS, part)
        self.menu.setParent(self, self.menu.windowFlags())
        self.scope.clicked.connect(self.ask)
        self.menu.triggered.connect(self._turn_over)
        self.add_control(self.scope)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.scope.name("", spoken=words("What the consent covers"))

    def show_consent(self, consent: Consent) -> None:
        """Remember what is covered now."""
        self._consent = consent

    def ask(self) -> None:
        """Open the menu below the button."""
        consent = self._consent
        if consent is None:
            return
        self.menu.clear()
        for value, word in (*MEDIA.items(), *_spoken()):
            action = self.menu.addAction(self._words(word))
            action.setCheckable(True)
            action.setChecked(value in consent.media or value in consent.languages)
            action.setData(str(value))
        self.menu.popup(self.scope.mapToGlobal(QPoint(0, self.scope.height())))

    def _turn_over(self, action: QAction) -> None:
        consent, value = self._consent, str(action.data())
        if consent is None:
            return
        media, languages = set(consent.media), set(consent.languages)
        if value in MEDIA:
            media ^= {Medium(value)}
        else:
            languages ^= {value}
        consents.set_scope(self._desk.book, consent.id, media, languages)


class ConsentsSection(PartSection):
    """The consents of one person; the plus makes one that covers nothing yet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, CONSENTS, self._write_down, parent=parent)
        self._person: Key | None = None

    def show_consents(self, person: Key) -> None:
        """Show what somebody agreed to."""
        self._person = person
        found = consents.about(self.desk.book, [person]).get(person, ())
        self.show_parts([self._part(consent) for consent in found])
        for row, consent in zip(self.rows.all(), found, strict=False):
            if isinstance(row, ConsentRow):
                row.show_consent(consent)

    def begin(self) -> None:
        """Write down a consent, and open its fields."""
        before = {row.part.key for row in self.rows.all()}
        self._write_down("")
        fresh = [row for row in self.rows.all() if row.part.key not in before]
        for row in fresh:
            row.unfold()
            row.head.setFocus()

    def make_row(self, part: Part) -> PartRow:
        """A row with its scope."""
        return ConsentRow(self.desk, part)

    def _write_down(self, evidence: str) -> None:
        if self._person is not None:
            consents.add_consent(
                self.desk.book,
                self._person,
                ConsentPurpose.STORY,
                media=frozenset[Medium](),
                languages=(),
                evidence=evidence,
            )

    def _part(self, one: Consent) -> Part:
        words = self.words
        for_what = one.quote or one.picture or one.story
        about = for_what.title if for_what is not None else ""
        scope = scope_words(one, words) or words("covers nothing yet")
        return Part(
            key=one.id,
            title=words(PURPOSES[one.purpose]),
            sub=facts(scope, period(words, one.given, one.valid_until), about),
            mark=words("withdrawn") if one.revoked is not None else "",
            quiet=one.revoked is not None,
            values={
                "purpose": one.purpose.value,
                "given": one.given,
                "valid_until": one.valid_until,
                "revoked": one.revoked,
                "evidence": one.evidence,
                "quote_id": one.quote,
                "picture_id": one.picture,
                "story_id": one.story,
                "source_id": one.source,
                "note": one.note,
            },
        )


def scope_words(consent: Consent, words: Words) -> str:
    """“Print, Web, German”."""
    media = (words(word) for value, word in MEDIA.items() if value in consent.media)
    languages = (words(word) for value, word in _spoken() if value in consent.languages)
    return ", ".join((*media, *languages))


def _spoken() -> Sequence[tuple[str, str]]:
    return [(language, LANGUAGES[language]) for language in SPOKEN]
