"""The first minute: language, name, where the data lie, and how to begin. No account."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.settings import Language
from desktop_app.ui.choices import Choices
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.picture import Mark
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.surface import Card, Ground
from desktop_app.words import Words

WIDE = 620
SYNCED = ("onedrive", "dropbox", "icloud", "mobile documents", "nextcloud", "google drive")


class FirstRun(Ground):
    """Covers the window until it is answered; `finished` says “sample” or “empty”."""

    finished = Signal(str)

    def __init__(self, window: QWidget, choices: Choices, book: Path) -> None:
        super().__init__(parent=window)
        self._window, self._choices, self._book = window, choices, book
        self._title = PlainLabel("", "display", wrap=True)
        self._intro = PlainLabel("", "body", "text2", wrap=True)
        self.language = Segmented(tuple(Language))
        self.language.choose(choices.now.language)
        self.language.chosen.connect(self._speak)
        self.author, self.contact = QLineEdit(), QLineEdit()
        self._labels = (PlainLabel("", "smallS"), PlainLabel("", "smallS"))
        self._below = tuple(PlainLabel("", "caption", "text3", wrap=True) for _ in range(2))
        self._where = PlainLabel("", "small", "text2", wrap=True)
        self._warning = Notice("warning")
        self._warning.setVisible(synced(book))
        self.sample, self.empty = Button("book-open", kind="primary", size=52), Button(size=52)
        self.author.returnPressed.connect(self.contact.setFocus)
        self.contact.returnPressed.connect(self.sample.setFocus)
        self.sample.clicked.connect(self._with_sample)
        self.empty.clicked.connect(self._without_sample)
        self._lay_out()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.author.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        for label, line in zip(self._labels, (self.author, self.contact), strict=True):
            label.setBuddy(line)
            line.setMinimumHeight(40)
        names = (
            column(self._labels[0], self.author, self._below[0], gap=6),
            column(self._labels[1], self.contact, self._below[1], gap=6),
        )
        card = Card(
            column(
                row(Mark(44), Stretch(), self.language),
                column(self._title, self._intro, gap=6),
                *names,
                column(self._where, self._warning, gap=8),
                row(self.sample, self.empty, Stretch(), gap=12),
                gap=22,
                margins=(36, 32, 36, 32),
            ),
            radius=14,
        )
        card.setFixedWidth(WIDE)
        middle = column(Stretch(), card, Stretch(), gap=0)
        self.setLayout(row(Stretch(), middle, Stretch(), gap=0))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._title.show_text(words("Welcome to your book of bridges"))
        self._intro.show_text(
            words("Clusters, contacts, cooperations and their stories: here, on this device.")
        )
        self.language.say(words("Language"), ("Deutsch", "English", "Français"))
        self._labels[0].show_text(words("Your name"))
        self._below[0].show_text(words("It stands in the history beside what you change."))
        self._labels[1].show_text(words("Contact of your office"))
        self._below[1].show_text(words("Printed on sheets when nothing else is chosen."))
        self.author.setAccessibleName(words("Your name"))
        self.contact.setAccessibleName(words("Contact of your office"))
        self.contact.setPlaceholderText(words("Name, telephone, e-mail"))
        self._where.show_text(words("Your book will lie here: {path}", path=self._book))
        self._warning.say(
            "",
            words(
                "This folder seems to be synchronised with a cloud. "
                "A book that is changed there from two sides can be damaged."
            ),
        )
        self.sample.name(words("Look at the example"))
        self.empty.name(words("Begin empty"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def _speak(self, language: str) -> None:
        self._choices.speak(Language(language))

    def _with_sample(self) -> None:
        self._finish("sample")

    def _without_sample(self) -> None:
        self._finish("empty")

    def _finish(self, begin: str) -> None:
        self._choices.be(self.author.text())
        self._choices.name_contact(self.contact.text())
        self.finished.emit(begin)


def synced(book: Path) -> bool:
    """Whether the book would lie in a folder that a cloud keeps in step."""
    parts = [part.casefold() for part in book.resolve().parts]
    return any(cloud in part for part in parts for cloud in SYNCED)
