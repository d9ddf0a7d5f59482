"""What the user reads when something went wrong, and what goes into the log."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app import diagnosis
from desktop_app.domain.errors import UserError
from desktop_app.ui.kit.dialog import Plain
from desktop_app.words import Words


class Mishaps(QObject):
    """Catches what no view caught: a sentence for the user, or a fault of ours."""

    def __init__(self, window: QWidget, words: Words) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self._usual = sys.excepthook
        self.shown: QDialog | None = None

    def watch(self) -> None:
        """Hear of every error that goes up to Qt."""
        sys.excepthook = self.happened

    def rest(self) -> None:
        """Hear no more."""
        sys.excepthook = self._usual

    def say(self, words: Words) -> None:
        """Speak another language from now on."""
        self._words = words

    def happened(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """A `UserError` is told as it is; anything else is a fault, noted and owned up to."""
        if issubclass(kind, KeyboardInterrupt):
            self._usual(kind, error, trace)
        elif isinstance(error, UserError):
            self.tell(error)
        else:
            self._own_up(diagnosis.note_fault(kind, trace))

    def tell(self, error: UserError) -> None:
        """Say what the user can put right."""
        self._show(self._words("This was not done"), self._words.error(error), "")

    def copy_diagnosis(self) -> None:
        """Put versions and notes where they can be pasted into a letter."""
        QGuiApplication.clipboard().setText(diagnosis.report())

    def _own_up(self, told: str) -> None:
        head = self._words("Nothing of your book was changed")
        sentence = self._words(
            "The program made a mistake, and the step was taken back as a whole. "
            "You can go on working. The details help to find the mistake."
        )
        self._show(head, sentence, f"{told}\n\n{diagnosis.report()}")

    def _show(self, head: str, sentence: str, details: str) -> None:
        if self.shown is not None and self.shown.isVisible():
            return  # one at a time: a fault while painting would open a thousand
        self.shown = Plain(self._window, self._words, head, sentence, details)
        self.shown.open()
