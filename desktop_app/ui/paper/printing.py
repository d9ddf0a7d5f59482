"""One kind of sheet of a place: saved as PDF, printed, and the folder it lies in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import file_name
from desktop_app.domain.marks import N_
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.clock import today
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.words import Words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Asking = Callable[[], Wanted | None]
"""What the place wants on paper now; None when somebody changed their mind."""


class SheetPrinting(QObject):
    """Asks where to, works beside the window, and tells what came of it."""

    told = Signal(str)

    def __init__(self, desk: Desk, ask: Asking, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._ask, self._owner, self._words = desk, ask, owner, Words("en")
        self._last: Path | None = None
        self.busy = False

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def commands(
        self,
        save: str,
        print_: str,
        ready: Callable[[], bool] | None = None,
        *,
        keys: tuple[str, ...] = (),
    ) -> tuple[Command, ...]:
        """To save it, to print it, and to see where it lies; `save` and `print_` name them.

        `keys` print.
        """
        return (
            Command(
                name=save, run=self.ask_file, menu=Menu.FILE, icon="file-down", ready=ready
            ),
            Command(
                name=print_,
                run=self.ask_printer,
                menu=Menu.FILE,
                icon="printer",
                keys=keys,
                ready=ready,
            ),
            Command(
                name=N_("Open the folder of the last sheet"),
                run=self.open_folder,
                menu=Menu.FILE,
                icon="folder-open",
                ready=self.has_saved,
            ),
        )

    def has_saved(self) -> bool:
        """Whether a sheet was saved here and still lies there."""
        return self._last is not None and self._last.is_file()

    def open_folder(self) -> None:
        """Show the folder of the last sheet in the program of the system."""
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))

    def ask_file(self) -> None:
        """Ask where to, and save."""
        wanted = self._ask()
        if wanted is None or self.busy:
            return
        words = self._words
        name = file_name(wanted.title, f" ({words.language}).pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._owner, words("Save as PDF"), str(self._folder() / name), "PDF (*.pdf)"
        )
        if chosen:
            target = Path(chosen)
            whole = target if target.suffix.lower() == ".pdf" else Path(f"{chosen}.pdf")
            self.save(wanted, whole)

    def save(self, wanted: Wanted, file: Path) -> None:
        """Save a sheet in the language of the window."""
        book, language, day = self._desk.book, self._words.language, today()

        def work(_task: Task[Path]) -> Path:
            from desktop_app.ui.paper import work as paper  # noqa: PLC0415 -- it is large

            return paper.save(book, wanted, language, day, file)

        self.busy = True
        self._desk.background.run(self, work, self._saved, self._failed)

    def ask_printer(self) -> None:
        """Ask which printer, and print."""
        wanted = self._ask()
        if wanted is None or self.busy:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 -- when asked

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(wanted.title, ""))
        dialog = QPrintDialog(printer, self._owner)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(wanted, printer)
        dialog.deleteLater()

    def print_on(self, wanted: Wanted, printer: "QPrinter") -> None:
        """Print a sheet in the language of the window."""
        book, language, day = self._desk.book, self._words.language, today()

        def work(task: Task[int]) -> int:
            from desktop_app.ui.paper import work as paper  # noqa: PLC0415 -- it is large

            return paper.print_on(book, wanted, language, day, printer, task)

        self.busy = True
        self._desk.background.run(self, work, self._printed, self._failed)

    def _folder(self) -> Path:
        """Where a sheet was saved last, else the documents, else the user's own folder."""
        if self._last is not None and self._last.parent.is_dir():
            return self._last.parent
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        return folder if folder.is_dir() else Path.home()

    def _saved(self, file: Path) -> None:
        self.busy, self._last = False, file
        self.told.emit(self._words("Saved: {name}", name=file.name))

    def _printed(self, pages: int) -> None:
        self.busy = False
        self.told.emit(
            self._words.count(
                "{n} page sent to the printer", "{n} pages sent to the printer", pages
            )
        )

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        if isinstance(error, Cancelled):
            self.told.emit(self._words("Stopped. What was saved already stays."))
        elif isinstance(error, UserError):
            self.told.emit(self._words.error(error))
        else:
            raise error
