"""The button with the single changes of a contact, each of which can be taken out."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.services.bring_in import Difference, Planned
from desktop_app.ui.bring_in.plan_words import change
from desktop_app.ui.kit.button import Button
from desktop_app.words import Words

LONGEST = 80


class SingleChanges(Button):
    """Offered while one contact is marked that is in the book already."""

    switched = Signal(int, object)  # number of the draft, Difference

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list-checks", opens_menu=True, parent=parent)
        self._words = Words("en")
        self._row: Planned | None = None
        self.clicked.connect(self.offer)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.name(words("Single changes …"))

    def show_row(self, row: Planned | None) -> None:
        """The contact that is marked."""
        self._row = row
        self.setEnabled(row is not None and bool(self._choices(row)))

    def offer(self) -> QMenu | None:
        """A menu with a tick at each change that will be written."""
        row = self._row
        if row is None:
            return None
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in self._choices(row):
            said = change(one, self._words)
            said = said if len(said) <= LONGEST else f"{said[:LONGEST]} …"
            entry = menu.addAction(said.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(one in row.differences)
            entry.setData((row.number, one))
        menu.triggered.connect(self._switch)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    def _choices(self, row: Planned) -> list[Difference]:
        return sorted((*row.differences, *row.declined), key=_order)

    def _switch(self, entry: QAction) -> None:
        number, one = entry.data()
        self.switched.emit(number, one)


def _order(one: Difference) -> tuple[str, str]:
    return one.field, one.after
