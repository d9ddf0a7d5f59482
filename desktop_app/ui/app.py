"""Starting the window: a frame first, then the book, then the places."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import garbage, settings
from desktop_app.domain.errors import UserError
from desktop_app.paths import default_book
from desktop_app.settings import Appearance, Language
from desktop_app.ui.choices import Choices
from desktop_app.ui.main_window import MainWindow

if TYPE_CHECKING:  # the first frame does not wait for them, least of all for SQLAlchemy
    from PySide6.QtCore import QTranslator

    from desktop_app.services.backups import Backup
    from desktop_app.services.book import Book
    from desktop_app.ui.care import Care
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.first_run import FirstRun


def run(book: Path | None = None, language: str | None = None) -> int:
    """Show the window until it is closed; tells the exit status."""
    from desktop_app.ui.one_instance import call_the_first  # noqa: PLC0415 -- not for a glance

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    book = book or default_book()
    if call_the_first(book):
        return 0
    chosen = settings.load()
    if language is not None:
        chosen = replace(chosen, language=Language(language))
    programme = Programme(app, book, Choices(chosen))
    programme.dressed.connect(_begin_log)
    programme.left.connect(_end_log)
    programme.opened.connect(garbage.settle)
    programme.begin()
    return app.exec()


def _begin_log() -> None:
    from desktop_app import diagnosis  # noqa: PLC0415 -- after the first frame

    diagnosis.start()


def _end_log() -> None:
    from desktop_app import diagnosis  # noqa: PLC0415 -- after the first frame

    diagnosis.stop()


HALF = 128  # of the lightness of a colour


class Programme(QObject):
    """Holds what lives as long as the program: choices, window, book."""

    dressed = Signal()  # the window has its words and colours; the book is opened next
    ready = Signal()  # the book is open and the first place is shown
    opened = Signal()  # the start is over, however it ended
    left = Signal()  # the window is closed, and the book with it

    def __init__(self, app: QApplication, book: Path, choices: Choices) -> None:
        super().__init__(app)
        self._app, self._path, self._choices = app, book, choices
        choices.setParent(self)
        self._qt_words: QTranslator | None = None
        self.desk: Desk | None = None
        self._care: Care | None = None
        self._first_run: FirstRun | None = None
        self._outcome: UserError | str = ""
        self._newest: Backup | None = None
        self._make_window()
        self.window.painted.connect(self._dress)

    def _make_window(self) -> None:
        now = self._choices.now
        dark = now.appearance is Appearance.DARK
        if now.appearance is Appearance.SYSTEM:
            dark = self._app.palette().window().color().lightness() < HALF
        self.window = MainWindow(dark=dark, percent=now.scale)

    def begin(self) -> None:
        """Show the frame; all else follows. Until then nobody looks for garbage."""
        garbage.hold()
        self.window.show()

    def _dress(self) -> None:
        """Letters, colours and words: they come when the first frame has been painted."""
        from desktop_app.ui import icons, theme  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.one_instance import OneInstance  # noqa: PLC0415 -- after the first frame
        from desktop_app.words import Words  # noqa: PLC0415 -- after the first frame

        self._appearances = theme.Appearances(self._app, icons.clear)
        theme.load_fonts()
        now = self._choices.now
        self._appearances.choose(now.appearance.value, now.scale)
        self._spoken = now.language
        self.words = Words(self._spoken)
        self._one = OneInstance(self._path, self)
        self._one.called.connect(self._come_to_front)
        self._one.listen()
        self._choices.changed.connect(self._follow_choices)
        self._speak_qt()
        self._fill_window()

    def _fill_window(self) -> None:
        from desktop_app.ui.messages import Mishaps  # noqa: PLC0415 -- after the first frame

        self.window.fill(self.words)
        self._mishaps = Mishaps(self.window, self.words)
        self._mishaps.watch()
        self.window.leaving.connect(self.leave)
        self.dressed.emit()
        self._open()

    def _open(self) -> None:
        """Open the book, or ask the three questions of the first run."""
        if self._path.exists() or self._choices.now.welcomed:
            self._open_book(with_sample=False)
        else:
            self._welcome()
        self.opened.emit()
        garbage.release()

    def leave(self) -> None:
        """Let go of the book; the window is closing."""
        self._mishaps.rest()
        self.window.hide()
        if self._care is not None:
            self._care.leave()
            self._care = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self.left.emit()

    def restore(self, chosen: Path) -> None:
        """Go back to a backup."""
        said = self.words(
            "The book is as it was then. What was there before is among the backups."
        )
        self._replace(chosen, said)

    def rebuild(self, fresh: Path) -> None:
        """Become the book of an archive, which was built beside ours."""
        from desktop_app.services import archives  # noqa: PLC0415 -- when one is brought in

        self._replace(fresh, self.words("This is the book of the archive, with its history."))
        archives.forget(fresh)

    def _replace(self, chosen: Path, said: str) -> None:
        """Close the book, put another one in its place, open a window on it again."""
        from desktop_app.services import backups  # noqa: PLC0415 -- after the first frame

        before = self.window
        self._app.setQuitOnLastWindowClosed(False)
        if before.close():
            try:
                backups.restore(self._path, chosen)
                self._outcome = said
            except UserError as refusal:
                self._outcome = refusal
            before.deleteLater()
            self._make_window()
            self.window.painted.connect(self._fill_window)
            self.begin()
        self._app.setQuitOnLastWindowClosed(True)

    def _tell_outcome(self) -> None:
        outcome, self._outcome = self._outcome, ""
        if isinstance(outcome, UserError):
            self._mishaps.tell(outcome)
        elif outcome:
            self.window.toast.tell(outcome)

    def _welcome(self) -> None:
        from desktop_app.ui.first_run import FirstRun  # noqa: PLC0415 -- once in a lifetime

        self._first_run = FirstRun(self.window, self._choices, self._path)
        self._first_run.say(self.words)
        self._first_run.finished.connect(self._welcomed)

    def _welcomed(self, with_sample: str) -> None:
        if self._first_run is not None:
            self._first_run.deleteLater()
            self._first_run = None
        self._choices.welcome()
        self._open_book(with_sample=with_sample == "sample")

    def _open_book(self, *, with_sample: bool) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 -- after the first frame

        from desktop_app.services.book import Book, Mode  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.background import Background  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.care import Care  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.desk import Desk  # noqa: PLC0415 -- after the first frame
        from desktop_app.ui.furnish import furnish  # noqa: PLC0415 -- after the first frame

        try:
            book = Book.open(self._path, author=self._choices.now.author, mode=Mode.CREATE)
        except UserError as refusal:
            self._show_refusal(refusal)
            return
        self.desk = Desk(book, Background(self), self)
        self.desk.restoring.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        self.desk.rebuilding.connect(self.rebuild, Qt.ConnectionType.QueuedConnection)
        if with_sample:
            self._put_sample(book)
        furnish(self.window, self.desk, self._choices, self._mishaps)
        self._care = Care(self.desk, self._mishaps.tell)
        for notice in filter(None, (book.notice, book.read_only)):
            self._mishaps.tell(notice)
        self._tell_outcome()
        self.ready.emit()

    def _show_refusal(self, refusal: UserError) -> None:
        """The book cannot be opened; where a backup would help, offer the newest."""
        from desktop_app.services import backups  # noqa: PLC0415 -- when there is trouble
        from desktop_app.ui.kit.states import ErrorState  # noqa: PLC0415 -- when there is trouble
        from desktop_app.ui.moments import moment  # noqa: PLC0415 -- when there is trouble

        page, words = ErrorState(), self.words
        self._newest = next(iter(backups.listing(self._path)), None)
        if self._newest is not None and backups.mends(refusal):
            at = moment(self._newest.at, words)
            page.say(
                words.error(refusal), words("Go back to the backup of {moment}", moment=at)
            )
            page.asked.connect(self._go_back_to_newest)
        else:
            page.say(words.error(refusal), words("Quit"))
            page.asked.connect(self.window.quit)
        self.window.stand_in(page)

    def _go_back_to_newest(self) -> None:
        if self._newest is not None:
            self.restore(self._newest.path)

    def _put_sample(self, book: "Book") -> None:
        from desktop_app.services.sample import put_sample  # noqa: PLC0415 -- the first run only

        try:
            put_sample(book)
        except UserError as refusal:
            self._mishaps.tell(refusal)

    def _follow_choices(self) -> None:
        now = self._choices.now
        self._appearances.choose(now.appearance.value, now.scale)
        if self.desk is not None:
            self.desk.book.author = now.author
        if now.language != self._spoken:
            self._spoken = now.language
            self.words = type(self.words)(now.language)
            self._speak_qt()
            self._mishaps.say(self.words)
            self.window.say(self.words)
            if self._first_run is not None:
                self._first_run.say(self.words)

    def _speak_qt(self) -> None:
        if self._qt_words is not None:
            self._app.removeTranslator(self._qt_words)
        from PySide6.QtCore import QLibraryInfo, QTranslator  # noqa: PLC0415 -- after the first frame

        self._qt_words = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_words.load(f"qtbase_{self._spoken}", folder):
            self._app.installTranslator(self._qt_words)

    def _come_to_front(self) -> None:
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
