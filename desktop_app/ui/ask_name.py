"""A small dialog that asks for a name; what cannot be one is refused beside the line."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


class AskName(Dialog):
    """Enter writes with `write`, Esc changes nothing."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        head: str,
        name: str,
        write: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._words, self._write = words, write
        self.setWindowTitle(head)
        self.setModal(True)
        title = PlainLabel(head, "h2")
        self.line = QLineEdit(name)
        self.line.setFont(theme.font("body"))
        self.line.setAccessibleName(words("Name"))
        self.line.selectAll()
        title.setBuddy(self.line)
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self.save, cancel = Button(kind="primary"), Button()
        self.save.name(words("Save"))
        cancel.name(words("Cancel"))
        self.save.clicked.connect(self._try)
        self.line.returnPressed.connect(self._try)
        cancel.clicked.connect(self.reject)
        feet = row(Stretch(), cancel, self.save)
        self.setLayout(
            column(title, self.line, self._refusal, feet, gap=12, margins=(22, 18, 22, 18))
        )
        self.setMinimumWidth(380)
        self.finished.connect(self.deleteLater)
        self.line.setFocus()

    def _try(self) -> None:
        try:
            self._write(self.line.text())
        except UserError as refusal:
            self._refusal.show_text(self._words.error(refusal))
            self._refusal.show()
        else:
            self.accept()
