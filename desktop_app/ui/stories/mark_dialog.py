"""Marking a passage: why, and what it should read instead."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.remark import RemarkKind
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.stories.naming import MARKS
from desktop_app.words import Words


class MarkDialog(Dialog):
    """Enter marks, Esc leaves the text as it is."""

    def __init__(self, parent: QWidget, words: Words, passage: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("Mark passage"))
        self.setModal(True)
        said = PlainLabel(words("“{passage}”", passage=passage), "body", "text2", wrap=True)
        self.kind = Segmented([kind.value for kind in RemarkKind])
        self.kind.say(words("Why it is marked"), [words(MARKS[kind]) for kind in RemarkKind])
        self.kind.choose(RemarkKind.SUGGESTION)
        reading = PlainLabel(words("Suggested reading"), "small", "text3")
        self.suggestion = LineEditor()
        self.suggestion.begin(passage)
        self.suggestion.setAccessibleName(words("Suggested reading"))
        remark = PlainLabel(words("Note"), "small", "text3")
        self.note = LineEditor()
        self.note.setAccessibleName(words("Note"))
        cancel = Button(kind="ghost")
        cancel.name(words("Cancel"))
        cancel.clicked.connect(self.reject)
        mark = Button("spell-check", kind="primary")
        mark.name(words("Mark"))
        mark.clicked.connect(self.accept)
        for line in (self.suggestion, self.note):
            line.returnPressed.connect(self.accept)
        parts = (said, self.kind, reading, self.suggestion, remark, self.note)
        feet = row(Stretch(), cancel, mark)
        self.setLayout(column(*parts, 8, feet, gap=8, margins=(24, 20, 20, 18)))
        self.setMinimumWidth(460)
        self.suggestion.setFocus()

    @property
    def advice(self) -> str:
        """The suggested reading; nothing where it is what the text says already."""
        return self.suggestion.text().strip()
