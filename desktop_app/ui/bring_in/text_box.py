"""A box for a text from elsewhere, pasted instead of a file: a signature, a page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words

HIGH = 150


class TextBox(QWidget):
    """Takes a text and hands it on when somebody says so."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", "smallM", "text2")
        self.text, self.take = QPlainTextEdit(), Button("clipboard")
        self.text.setFixedHeight(HIGH)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._changed)
        self.take.clicked.connect(self._give)
        self._label.setBuddy(self.text)
        self.setLayout(column(self._label, self.text, row(Stretch(), self.take), gap=8))
        self._changed()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._label.show_text(
            words("Or paste a text: the signature of a mail, or the page of a success story")
        )
        self.text.setAccessibleName(words("Text"))
        self.take.name(words("Read this text"))

    def _changed(self) -> None:
        self.take.setEnabled(bool(self.text.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.text.toPlainText())
