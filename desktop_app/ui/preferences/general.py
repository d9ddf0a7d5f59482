"""Language, light or dark, the size of the letters."""

from PySide6.QtWidgets import QWidget

from desktop_app.settings import SCALES, Appearance, Language
from desktop_app.ui.choices import Choices
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.control_row import ControlRow
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.words import Words

STEP = 10


class General(QWidget):
    """What everybody wants to change first."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.language = Segmented(tuple(Language))
        self.language.choose(choices.now.language)
        self.language.chosen.connect(self._speak)
        self.appearance = Segmented(tuple(Appearance))
        self.appearance.choose(choices.now.appearance)
        self.appearance.chosen.connect(self._look)
        self.smaller, self.larger = Button("minus", size=30), Button("plus", size=30)
        self._percent = PlainLabel(f"{choices.now.scale} %", "bodyM")
        self.smaller.clicked.connect(self._shrink)
        self.larger.clicked.connect(self._grow)
        size = QWidget()
        size.setLayout(row(self.smaller, self._percent, self.larger, gap=10))
        self._rows = tuple(ControlRow(c) for c in (self.language, self.appearance, size))
        self._section = Section(*self._rows)
        self.setLayout(row(self._section))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._section.say(words, words("General"))
        self.language.say(words("Language"), ("Deutsch", "English", "Français"))
        self.appearance.say(
            words("Appearance"), (words("System"), words("Light"), words("Dark"))
        )
        self.smaller.name("", spoken=words("Smaller letters"))
        self.larger.name("", spoken=words("Larger letters"))
        self._rows[0].say(words("Language"), words("Sheets can be printed in another one."))
        self._rows[1].say(words("Appearance"))
        self._rows[2].say(words("Size of the letters"))

    def _speak(self, language: str) -> None:
        self._choices.speak(Language(language))

    def _look(self, appearance: str) -> None:
        self._choices.look(Appearance(appearance))

    def _shrink(self) -> None:
        self._scale(-STEP)

    def _grow(self) -> None:
        self._scale(STEP)

    def _scale(self, by: int) -> None:
        percent = self._choices.now.scale + by
        if percent in SCALES:
            self._choices.scale(percent)
        self._percent.show_text(f"{self._choices.now.scale} %")
