"""Writing down who approved a story, and the proof of it."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


class ApproveDialog(Dialog):
    """Enter approves, Esc leaves the story as it is."""

    def __init__(self, parent: QWidget, words: Words, by: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("Approve story"))
        self.setModal(True)
        told = words("The words of the story are kept in mind: if they change, you are told.")
        self._approve = Button("badge-check", kind="primary")
        self._approve.name(words("Approve"))
        self._approve.clicked.connect(self.accept)
        cancel = Button(kind="ghost")
        cancel.name(words("Cancel"))
        cancel.clicked.connect(self.reject)
        self.by, self.note = LineEditor(), LineEditor()
        self.by.begin(by)
        parts: list[QWidget] = [PlainLabel(told, "body", "text2", wrap=True)]
        for line, name in (
            (self.by, words("Approved by")),
            (self.note, words("Proof, such as “mail of 3 May”")),
        ):
            line.setAccessibleName(name)
            line.returnPressed.connect(self._enter)
            parts += [PlainLabel(name, "small", "text3"), line]
        self.by.textChanged.connect(self._typed)
        feet = row(Stretch(), cancel, self._approve)
        self.setLayout(column(*parts, 8, feet, gap=8, margins=(24, 20, 20, 18)))
        self.setMinimumWidth(460)
        self._typed()
        self.by.setFocus()

    def _typed(self) -> None:
        self._approve.setEnabled(bool(self.by.text().strip()))

    def _enter(self) -> None:
        if self._approve.isEnabled():
            self.accept()
