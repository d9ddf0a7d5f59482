"""Every command with its keys, from the same tuple as the menus."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.commands import Command
from desktop_app.ui.kit import key_hint
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.key_hint import KeyHint
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words


class KeysPage(QWidget):
    """Read by whoever learns the keys; F1 leads here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Words("en")
        self._commands: tuple[Command, ...] = ()
        self._section = Section()
        self.setLayout(row(self._section))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setAccessibleName(words("Keyboard"))
        self._section.say(words, words("Keyboard"))
        self._fill()

    def list(self, commands: Sequence[Command]) -> None:
        """Show these."""
        self._commands = tuple(command for command in commands if command.keys)
        self._fill()

    def _fill(self) -> None:
        self._section.clear()
        for command in self._commands:
            self._section.body.addWidget(self._line(command))

    def _line(self, command: Command) -> QWidget:
        name = PlainLabel(self._words(command.name), "body")
        caps = [KeyHint(key_hint.spoken(k, self._words.language)) for k in command.keys]
        line = QWidget()
        line.setLayout(row(name, Stretch(), *caps, margins=(18, 6, 18, 6)))
        line.setAccessibleName(f"{name.whole}: {', '.join(command.keys)}")
        return line
