"""The square code of a person: shown large, to be copied or kept as a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QStandardPaths
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.file_names import file_name
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services.contact_code import ContactCode, contact_code
from desktop_app.ui.clock import today
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.words import Words

CELL, QUIET, SHOWN = 12, 4, 340
"""Points of a cell in the picture, cells of white around, points on the screen at most."""


def painted(code: ContactCode) -> QImage:
    """The code in black on white, whatever the look: so telephones expect it."""
    side = (code.side + 2 * QUIET) * CELL
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    _paint(painter, code, CELL)
    painter.end()
    return image


def _paint(painter: QPainter, code: ContactCode, cell: int) -> None:
    side = (code.side + 2 * QUIET) * cell
    painter.fillRect(0, 0, side, side, QColor("white"))
    for line, first, length in code.dark:
        at = ((first + QUIET) * cell, (line + QUIET) * cell)
        painter.fillRect(*at, length * cell, cell, QColor("black"))


class CodeView(QWidget):
    """The code as a picture with words for those who cannot see it."""

    def __init__(self, code: ContactCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cells = code.side + 2 * QUIET
        self._code, self._cell = code, max(2, SHOWN // cells)
        self.setFixedSize(QSize(cells * self._cell, cells * self._cell))
        self.setAccessibleName(code.spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every cell is a whole number of points, so that it stays square."""
        _paint(QPainter(self), self._code, self._cell)


class CodeDialog(Dialog):
    """Nothing is written here; a telephone reads the screen."""

    def __init__(self, parent: QWidget, code: ContactCode, words: Words) -> None:
        super().__init__(parent)
        self._code, self._words, self.image = code, words, painted(code)
        self.view = CodeView(code)
        self.copy, self.save = Button("copy"), Button("download")
        self.close_, self.told = Button(kind="ghost"), Notice("danger")
        self.setWindowTitle(words("Contact for your phone"))
        self.setModal(True)
        self.copy.name(words("Copy picture"))
        self.save.name(words("Save as …"))
        self.close_.name(words("Close"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        self.close_.clicked.connect(self.accept)
        self.told.fixed.connect(self.told.hide)
        self.told.hide()
        self.setLayout(
            column(
                PlainLabel(code.name, "h2", wrap=True),
                row(Stretch(), self.view, Stretch()),
                self.told,
                row(self.copy, self.save, Stretch(), self.close_),
                gap=14,
                margins=(24, 20, 24, 18),
            )
        )
        self.close_.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.image)

    def _ask(self) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = Path(QStandardPaths.writableLocation(pictures))
        name = str(folder / file_name(self._code.name, ".png"))
        chosen, _ = QFileDialog.getSaveFileName(self, self._words("Save as …"), name, "*.png")
        if chosen:
            self.write(Path(chosen).with_suffix(".png"))

    def write(self, path: Path) -> None:
        """Keep the code as a picture."""
        words = self._words
        if not self.image.save(str(path)):
            said = words("The picture could not be written to {name}.", name=path.name)
            self.told.say(words("Not saved"), said, words("Close"))
            self.told.show()


class ContactCodes(QObject):
    """The command of the contacts."""

    def __init__(self, desk: Desk, shown: Callable[[], Key | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._shown, self._parent = desk, shown, parent
        self._words = Words("en")
        self.dialog: CodeDialog | None = None
        self.command = Command(
            name=N_("Show as QR code"), run=self.show, icon="qr-code", ready=self._can
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def show(self) -> None:
        """Show the code of the person on the page."""
        key, words = self._shown(), self._words
        if key is not None:
            code = contact_code(self._desk.book, key, words.language, today())
            self.dialog = CodeDialog(self._parent.window(), code, words)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()

    def _can(self) -> bool:
        return self._shown() is not None
