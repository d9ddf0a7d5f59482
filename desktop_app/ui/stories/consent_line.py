"""Whether what a block shows of somebody may be printed, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.consent import VERDICTS, Verdict, may_print
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.services import consents
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.notice import Notice
from desktop_app.words import Words

NONE = N_("There is no consent for printing this in a story.")


class ConsentLine(QWidget):
    """Green where a consent covers the use, amber with the reason where none does."""

    wanted = Signal(str, str)  # the person whose consent is missing: kind, key

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._good = Notice("success", "shield-check")
        self._bad = Notice("warning", "shield-alert")
        self._bad.fixed.connect(self._go)
        self._who = Key("")
        self.setLayout(column(self._good, self._bad, gap=0))

    def show_subject(
        self, subject: Key, people: Sequence[Ref], story: Key, language: str, words: Words
    ) -> None:
        """Judge the use of a quote or picture of these people in print today."""
        given = consents.about(self._desk.book, [person.id for person in people])
        judged = [
            (
                person,
                may_print(
                    (one for one in given[person.id] if one.person.id == person.id),
                    subject=subject,
                    story=story,
                    language=language,
                    on=today(),
                ),
            )
            for person in people
        ]
        against = [each for each in judged if each[1] is not Verdict.COVERED]
        self._good.say("", words(VERDICTS[Verdict.COVERED]))
        if against:
            who, found = against[0]
            told = words(VERDICTS[found] if found is not None else NONE)
            self._who = who.id
            self._bad.say(who.title, told, "" if who.deleted else words("Go to contact"))
        self._good.setVisible(not against)
        self._bad.setVisible(bool(against))

    def _go(self) -> None:
        self.wanted.emit("person", self._who)
