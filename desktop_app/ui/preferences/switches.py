"""Language and look as commands, so that neither needs a way to the settings."""

from PySide6.QtCore import QObject

from desktop_app.domain.marks import N_
from desktop_app.settings import Appearance, Language
from desktop_app.ui.choices import Choices
from desktop_app.ui.commands import Command, Menu


class Switches(QObject):
    """Offers what is not chosen at the moment."""

    def __init__(self, choices: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.commands = tuple(
            Command(name=name, run=run, ready=ready, menu=Menu.VIEW)
            for name, run, ready in (
                (N_("Language: German (Deutsch)"), self.german, self._not_german),
                (N_("Language: English"), self.english, self._not_english),
                (N_("Language: French (Français)"), self.french, self._not_french),
                (N_("Appearance: light"), self.light, self._not_light),
                (N_("Appearance: dark"), self.dark, self._not_dark),
                (N_("Appearance: like the system"), self.like_system, self._not_like_system),
            )
        )

    def german(self) -> None:
        """Deutsch."""
        self._choices.speak(Language.GERMAN)

    def english(self) -> None:
        """English."""
        self._choices.speak(Language.ENGLISH)

    def french(self) -> None:
        """Français."""
        self._choices.speak(Language.FRENCH)

    def light(self) -> None:
        """By day."""
        self._choices.look(Appearance.LIGHT)

    def dark(self) -> None:
        """By night."""
        self._choices.look(Appearance.DARK)

    def like_system(self) -> None:
        """As everything else on this machine."""
        self._choices.look(Appearance.SYSTEM)

    def _not_german(self) -> bool:
        return self._choices.now.language != Language.GERMAN

    def _not_english(self) -> bool:
        return self._choices.now.language != Language.ENGLISH

    def _not_french(self) -> bool:
        return self._choices.now.language != Language.FRENCH

    def _not_light(self) -> bool:
        return self._choices.now.appearance != Appearance.LIGHT

    def _not_dark(self) -> bool:
        return self._choices.now.appearance != Appearance.DARK

    def _not_like_system(self) -> bool:
        return self._choices.now.appearance != Appearance.SYSTEM
