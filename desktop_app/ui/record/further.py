"""One button that offers whatever a page does not show because it is empty."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.words import Words


class MenuButton(QWidget):
    """A quiet button with a menu of things to add; it goes when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button("plus", kind="ghost", size=32, opens_menu=True)
        self.menu = QMenu(self)
        self.button.clicked.connect(self._open)
        self.menu.triggered.connect(self._run)
        self._offers: list[tuple[str, Callable[[], None]]] = []
        self.setLayout(row(self.button, Stretch(), margins=(6, 0, 6, 0)))

    def name(self, words: str) -> None:
        """What stands on the button."""
        self.button.name(words)

    def offer(self, offers: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """The words and what to do, in the order of the menu."""
        self._offers = list(offers)
        self.setVisible(bool(offers))

    def _open(self) -> None:
        self.menu.clear()
        for number, (words, _) in enumerate(self._offers):
            self.menu.addAction(words).setData(number)
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _run(self, action: QAction) -> None:
        number: int = action.data()
        self._offers[number][1]()


class Further(MenuButton):
    """Hides sections while they are empty, and offers to begin them."""

    def __init__(
        self, sections: Sequence[AddingSection], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        for section in self._sections:
            section.entry.closed.connect(self.catch_up)

    def speak(self, words: Words) -> None:
        """Speak another language; the sections have been told before."""
        self.name(words("Add more"))
        self.catch_up()

    def catch_up(self) -> None:
        """Show what has something in it; offer the rest."""
        for section in self._sections:
            section.setVisible(section.is_needed())
        self.offer(
            [
                (section.invitation.accessibleName(), _beginning(section))
                for section in self._sections
                if not section.is_needed()
            ]
        )


def _beginning(section: AddingSection) -> Callable[[], None]:
    def begin() -> None:
        section.show()
        section.begin()

    return begin
