"""One kind of sheet of a place: saved as PDF, printed, and the folder it lies in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.clock import today
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing.wish import PrintWish
from desktop_app.ui.saved_file import open_folder
from desktop_app.words import Words

Asking = Callable[[], Wanted | None]
"""What the place wants on paper now; None when somebody changed their mind."""


class SheetPrinting(QObject):
    """Asks where to, works beside the window, and tells what came of it."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved

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
            open_folder(self._last)

    def ask_file(self) -> None:
        """Ask where to, and save."""
        wanted = self._ask()
        if wanted is None or self.busy:
            return
        words = self._words
        from desktop_app.ui.paper import work  # noqa: PLC0415 -- it is large

        name = work.name_for(self._desk.book, wanted, words.language, today())
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
        """Open the page on which everything about printing is chosen and seen."""
        wanted = self._ask()
        if wanted is None or self.busy:
            return
        from desktop_app.ui.printing.page import PrintPage  # noqa: PLC0415 -- it is large

        wish = PrintWish(
            wanted=wanted,
            languages=(self._words.language,),
            look="",
            office_contact="",
            day=today(),
        )
        self.page = PrintPage(self._owner, self._desk, self._words, wish, self._folder())
        self.page.told.connect(self.told)
        self.page.wrote.connect(self.wrote)
        self.page.finished.connect(self.page.deleteLater)
        self.page.open()

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
        self.wrote.emit(file)

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        if isinstance(error, Cancelled):
            self.told.emit(self._words("Stopped. What was saved already stays."))
        elif isinstance(error, UserError):
            self.told.emit(self._words.error(error))
        else:
            raise error
