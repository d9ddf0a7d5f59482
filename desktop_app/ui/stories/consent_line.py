"""Whether what a block shows of somebody may be printed, in words."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from desktop_app.domain.consent import VERDICTS, Consent, ConsentPurpose, Medium, Verdict
from desktop_app.domain.marks import N_
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.notice import Notice
from desktop_app.words import Words

NONE = N_("There is no consent for printing this in a story.")


def verdict(consents: Iterable[Consent], language: str, on: date) -> Verdict | None:
    """Whether one of the consents covers print in a story; the nearest miss otherwise."""
    judged = [one.covers(ConsentPurpose.STORY, Medium.PRINT, language, on) for one in consents]
    if Verdict.COVERED in judged:
        return Verdict.COVERED
    return judged[-1] if judged else None


class ConsentLine(QWidget):
    """Green where a consent covers the use, amber with the reason where none does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good = Notice("success", "shield-check")
        self._bad = Notice("warning", "shield-alert")
        self.setLayout(column(self._good, self._bad, gap=0))

    def show_consents(
        self, consents: Iterable[Consent], language: str, words: Words, *, who: str
    ) -> None:
        """Judge these consents for printing in `language` today."""
        found = verdict(consents, language, datetime.now().astimezone().date())
        covered = found is Verdict.COVERED
        told = words(VERDICTS[found] if found is not None else NONE)
        self._good.say("", told)
        self._bad.say(who, told)
        self._good.setVisible(covered)
        self._bad.setVisible(not covered)
