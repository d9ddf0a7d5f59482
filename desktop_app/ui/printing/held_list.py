"""The stories that must not leave the book, each with the way to what holds it back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.finding import Finding
from desktop_app.ui.kit.arrange import Stretch, column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.stories.finding_row import FindingRow
from desktop_app.words import Words

if TYPE_CHECKING:  # the paper engine must not delay the window
    from desktop_app.services.release import Held

MOST = 40  # stories: who has more begins with these


class HeldList(QScrollArea):
    """`wanted`: take me there, with the story and the finding."""

    wanted = Signal(str, object)  # story, Finding

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._story: dict[FindingRow, str] = {}
        self._rows: QVBoxLayout = column(gap=6)
        inside = QWidget()
        inside.setLayout(column(self._rows, Stretch(), margins=(0, 0, 8, 0)))
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    def rows(self) -> list[FindingRow]:
        """The findings that are shown."""
        return list(self._story)

    def show_held(self, held: "Sequence[Held]") -> None:
        """Show these."""
        self._story = {}
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in held[:MOST]:
            title = f"{each.title or self._words('Untitled story')} ({each.language})"
            self._rows.addWidget(PlainLabel(title, "smallM", "text", wrap=True))
            for finding in each.findings:
                line = FindingRow(finding, self._words)
                line.jumped.connect(self._jump)
                self._rows.addWidget(line)
                self._story[line] = each.story
        if len(held) > MOST:
            more = self._words.count("and {n} more", "and {n} more", len(held) - MOST)
            self._rows.addWidget(PlainLabel(more, "small", "text2"))

    def _jump(self, finding: Finding) -> None:
        line = self.sender()
        if isinstance(line, FindingRow):
            self.wanted.emit(self._story[line], finding)
