"""What a portal would still ask for; each missing item is one click away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.completeness import Criterion, Portal, missing
from desktop_app.domain.marks import N_
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words

NAMES = {
    Portal.BW: N_("Clusterportal Baden-Württemberg"),
    Portal.ECCP: N_("European Cluster Collaboration Platform"),
}


class CompletenessSection(Section):
    """Folded away at first: how much is there stands beside its title."""

    wanted = Signal(object)  # Criterion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(folded=True, parent=parent)
        self._words, self._criteria = Words("en"), tuple[Criterion, ...]()
        self._buttons: dict[QObject, Criterion] = {}

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.say(words, words("Completeness"))
        self._show()

    def show_criteria(self, found: Sequence[Criterion]) -> None:
        """What is asked, and whether it is there."""
        if tuple(found) != self._criteria:
            self._criteria = tuple(found)
            self._show()

    def _show(self) -> None:
        words = self._words
        met = sum(one.met for one in self._criteria)
        self.say(
            words,
            words("Completeness"),
            hint=words("{met} of {all}", met=met, all=len(self._criteria)),
        )
        self.clear()
        self._buttons.clear()
        for portal, name in NAMES.items():
            asked = [one for one in self._criteria if portal in one.portals]
            gaps = missing(asked, portal)
            self.body.addWidget(self._head(words(name), len(asked) - len(gaps), len(asked)))
            for gap in gaps:
                self.body.addWidget(self._row(gap))

    def _head(self, name: str, met: int, asked: int) -> QWidget:
        words, bed = self._words, QWidget()
        if met == asked:
            told = words("Complete")
        else:
            told = words("{met} of {all}; missing:", met=met, all=asked)
        title, state = PlainLabel(name, "smallS", wrap=True), PlainLabel(told, "small", "text2")
        bed.setLayout(column(title, state, gap=0, margins=(18, 6, 12, 2)))
        return bed

    def _row(self, gap: Criterion) -> QWidget:
        button, bed = Button("plus", kind="ghost", size=30), QWidget()
        button.name(self._words(gap.name))
        button.clicked.connect(self._ask)
        self._buttons[button] = gap
        bed.setLayout(column(button, gap=0, margins=(8, 0, 8, 0)))
        return bed

    def _ask(self) -> None:
        if (gap := self._buttons.get(self.sender())) is not None:
            self.wanted.emit(gap)
