"""A field of a row of the book that is one of a few words."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.menu_letters import with_letters
from desktop_app.words import Words


class RecordChoice(RecordField):
    """Pressing it opens a menu of the choices; each is a value and the word marked for it.

    In the menu a letter chooses at once.
    """

    def __init__(
        self,
        desk: Desk,
        table: str,
        field: str,
        label: str,
        choices: Mapping[str, str],
        empty: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, table, field, label, empty, parent=parent)
        self._choices, self._chosen = choices, ""
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._choose)

    def say(self, words: Words, label: str = "", empty: str = "") -> None:
        """Speak another language; the choices too."""
        super().say(words, label, empty)
        if self._key is not None:
            self.show_row(self._key, self._chosen)

    def show_row(self, key: Key, value: str) -> None:
        """Show the word for `value`; a value the program does not know stands for itself."""
        self._chosen = value
        word = self._choices.get(value) if value else ""
        super().show_row(key, self._words(word) if word else value)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Other choices from now on."""
        self._choices = choices

    def edit(self) -> None:
        """Open the menu below the value."""
        self.menu.clear()
        names = with_letters([self._words(word) for word in self._choices.values()])
        for value, name in zip(self._choices, names, strict=True):
            action = self.menu.addAction(name)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self._chosen)
            if value == self._chosen:
                self.menu.setActiveAction(action)
        self.menu.popup(self._read.mapToGlobal(QPoint(0, self._read.height())))

    def come_next(self) -> None:
        """Tab stops here; the menu opens when asked for."""
        self._read.setFocus()

    def _choose(self, action: QAction) -> None:
        value: str = action.data()
        if value != self._chosen:
            self._put(value)
