"""What files are called: a line with parts to press into it, and the names it makes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.name_pattern import PARTS, USUAL, spoken
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.record.flow import Flow
from desktop_app.words import Words


class PatternField(QWidget):
    """Speaks of the parts in the language of the window; takes them in any of ours."""

    changed = Signal()

    def __init__(self, pattern: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.line = LineEditor()
        self.line.setText(spoken(pattern or USUAL, words.language))
        self.line.textChanged.connect(self._typed)
        self.line.setAccessibleName(words("Names of the files"))
        self._head = PlainLabel(words("Names of the files"), "small", "text2")
        self._shown = PlainLabel("", "small", "text2", wrap=True)
        self.parts = {
            part: Button(kind="secondary", size=28, role="captionS") for part in PARTS
        }
        flow = Flow(gap=4)
        for part, button in self.parts.items():
            name = PARTS[part][words.language]
            button.name(name, spoken=words("Insert “{part}”", part=name))
            button.setProperty("part", name)
            button.clicked.connect(self._insert)
            flow.addWidget(button)
        buttons = QWidget()
        buttons.setLayout(flow)
        self.setLayout(column(self._head, self.line, buttons, self._shown, gap=4))

    @property
    def pattern(self) -> str:
        """The pattern as it stands."""
        return self.line.text()

    def show_names(self, names: Sequence[str]) -> None:
        """What the first files would be called."""
        self._shown.show_text("\n".join(names))
        self._shown.tone("text2")

    def refuse(self, sentence: str) -> None:
        """Why there are no names."""
        self._shown.show_text(sentence)
        self._shown.tone("danger")

    @property
    def told(self) -> str:
        """The names, or why there are none."""
        return self._shown.whole

    def _insert(self) -> None:
        self.line.insert(f"{{{self.sender().property('part')}}}")
        self.line.setFocus()

    def _typed(self, _text: str) -> None:
        self.changed.emit()
