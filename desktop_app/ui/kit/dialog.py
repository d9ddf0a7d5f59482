"""A plain message: a head, a sentence, and where it helps, details to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.words import Words


class Plain(Dialog):
    """Closes with Esc or its button; the details go to the clipboard, not on the screen."""

    def __init__(
        self, parent: QWidget, words: Words, head: str, sentence: str, details: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Brückenbuch")
        self.setModal(True)
        self._details = details
        title = PlainLabel(head, "h2", wrap=True)
        told = PlainLabel(sentence, "body", "text2", wrap=True, selectable=True)
        self.setAccessibleName(head)
        self.setAccessibleDescription(sentence)
        self._copy = Button("copy", kind="ghost")
        self._copy.name(words("Copy diagnosis"))
        self._copy.setVisible(bool(details))
        self._copy.clicked.connect(self._copy_details)
        self._close = Button(kind="primary")
        self._close.name(words("Close"))
        self._close.clicked.connect(self.accept)
        picture = column(IconLabel("circle-alert", "warning", 24), Stretch())
        body = row(picture, Stretch(column(title, told, gap=8)), gap=16)
        feet = row(self._copy, Stretch(), self._close)
        self.setLayout(column(body, feet, gap=20, margins=(24, 22, 20, 18)))
        self.setMinimumWidth(460)
        self._close.setFocus()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
