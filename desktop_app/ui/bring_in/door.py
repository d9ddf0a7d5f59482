"""The ways to the wizard: the menu, the command, and files dropped anywhere on the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication

from desktop_app.domain.marks import N_
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk

if TYPE_CHECKING:
    from desktop_app.ui.bring_in.wizard import Wizard
    from desktop_app.ui.main_window import MainWindow


class BringInDoor(QObject):
    """Opens the wizard over the window; a field that takes files itself comes first."""

    def __init__(self, window: "MainWindow", desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.wizard: Wizard | None = None
        self.commands = (
            Command(name=N_("Import …"), run=self.call, menu=Menu.FILE, icon="import"),
            Command(
                name=N_("Take from text …"),
                run=self.paste,
                menu=Menu.FILE,
                icon="clipboard",
                keys=("Ctrl+V",),
            ),
        )
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def call(self) -> None:
        """Show the wizard with nothing in it."""
        self.open(())

    def paste(self) -> None:
        """Read what lies on the clipboard: files, a text, or whatever is typed instead."""
        clipboard = QGuiApplication.clipboard()
        files, text = _files_in(clipboard.mimeData()), clipboard.text()
        self.open(files)
        if not files and self.wizard is not None:
            self.wizard.open_text(text)

    def open(self, paths: Sequence[Path]) -> None:
        """Show the wizard, with these files if there are any."""
        from desktop_app.services.files import is_part_of  # noqa: PLC0415 -- when called
        from desktop_app.ui.bring_in.wizard import Wizard  # noqa: PLC0415 -- when called

        here = self._window.place()
        if (here is not None and not here.settle()) or self.wizard is not None:
            return
        if any(is_part_of(self._desk.book, path) for path in paths):
            # not even looked into: reading it here would drop its locks
            self._window.toast.tell(self._window.words("This is the book that is open."))
            return
        self.wizard = Wizard(self._window, self._desk, self._window.words)
        self.wizard.dated.connect(self._open_calendars)
        self.wizard.archived.connect(self.open_archive)
        self.wizard.shown.connect(self._window.visit)
        self.wizard.undo_wanted.connect(self._window.steps.undo)
        self.wizard.finished.connect(self._forget)
        self.wizard.open()
        if paths:
            self.wizard.open_files(paths)

    def open_archive(self, path: Path) -> None:
        """Show what would become of the archive of a whole book."""
        from desktop_app.ui.bring_in.archive_dialog import ArchiveDialog  # noqa: PLC0415 -- when called

        self.archive = ArchiveDialog(self._window, self._desk, self._window.words, path)
        self.archive.built.connect(self._desk.rebuilding)
        self.archive.finished.connect(self.archive.deleteLater)
        self.archive.open()

    def _open_calendars(self, paths: Sequence[Path]) -> None:
        from desktop_app.ui.bring_in.calendar_dialog import CalendarDialog  # noqa: PLC0415 -- when called

        words = self._window.words
        self.calendar = CalendarDialog(self._window, self._desk, words, paths)
        self.calendar.finished.connect(self.calendar.deleteLater)
        self.calendar.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files from elsewhere are welcome everywhere on the window."""
        kind = event.type()
        drags = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if kind not in drags or not isinstance(event, QDropEvent):
            return False
        files = _files_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if kind == QEvent.Type.Drop:
            self.open(files)
        return True

    def _forget(self) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None


def _files_in(mime: QMimeData | None) -> list[Path]:
    """The files that somebody drops or pastes; an empty clipboard has no data at all."""
    if mime is None:
        return []
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
