"""A story handed out: on the print page, as a PDF, as a PDF in each language, published."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import file_name
from desktop_app.domain.ids import StoryId
from desktop_app.domain.issue import Issue
from desktop_app.domain.name_pattern import USUAL
from desktop_app.domain.sheet import STORY
from desktop_app.domain.story import Story
from desktop_app.services import editions
from desktop_app.services.files import write_file
from desktop_app.ui.background import Cancelled, Task
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing.wish import PrintWish
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.ui.stories.sheet import Wish
from desktop_app.words import Words

if TYPE_CHECKING:  # the paper engine must not delay the window
    from desktop_app.services.release import Order


class HandOut(QWidget):
    """Asks where to, works beside the window, tells how far it is, and can be stopped."""

    told = Signal(str)  # what was done, for a toast
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choices = desk, choices
        self._task: Task[tuple[Path, ...]] | Task[int] | None = None
        self._doing = PlainLabel("", "small", "text2", cut=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._stop = Button(kind="ghost", size=28, role="captionS")
        self._stop.clicked.connect(self._cancel)
        self._work = QWidget()
        self._work.setLayout(
            row(Stretch(self._doing), Stretch(self._bar), self._stop, margins=(24, 6, 12, 6))
        )
        self._refusal = Notice("danger")
        self._refusal.fixed.connect(self._hide_refusal)
        held = row(self._refusal, margins=(20, 6, 16, 6))
        self._held = QWidget()
        self._held.setLayout(held)
        self.setLayout(column(self._work, self._held, gap=0))
        self._work.hide()
        self._held.hide()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._stop.name(words("Cancel"), spoken=words("Stop what is being done"))
        self._bar.setAccessibleName(words("Progress"))

    def busy(self) -> bool:
        """Whether something is being printed or saved."""
        return self._task is not None

    def open_print_page(self, story: Story, language: str, kind: str) -> None:
        """Open the page on which everything about printing is chosen and seen."""
        from desktop_app.ui.printing.page import PrintPage  # noqa: PLC0415 -- the paper engine

        wish = PrintWish(
            wanted=Wanted(kind=kind, keys=(story.id,), title=story.title),
            languages=(language,),
            look=story.look,
            office_contact=self._choices.now.office_contact,
            day=today(),
        )
        page = PrintPage(self, self._desk, self._words, wish, self.folder())
        page.told.connect(self.told)
        page.wrote.connect(self.wrote)
        page.exec()
        page.deleteLater()

    def ask_file(self, story: Story, language: str, kind: str) -> None:
        """Ask where to, and save one language."""
        words = self._words
        name = self.name(story, language)
        chosen, _ = QFileDialog.getSaveFileName(
            self, words("Save as PDF"), str(self.folder() / name), "PDF (*.pdf)"
        )
        if chosen:
            target = Path(chosen)
            whole = target if target.suffix.lower() == ".pdf" else Path(f"{chosen}.pdf")
            self.save(whole, story, (language,), kind)

    def ask_folder(self, story: Story, kind: str) -> None:
        """Ask where to, and save every language."""
        chosen = QFileDialog.getExistingDirectory(
            self, self._words("Save all three languages"), str(self.folder())
        )
        if chosen:
            self.save(Path(chosen), story, tuple(LANGUAGES), kind)

    def save(self, target: Path, story: Story, languages: Sequence[str], kind: str) -> None:
        """Save a story in these languages, to a file or into a folder."""
        book, wish = self._desk.book, self._wish(story, languages[0], kind)
        names = self.pattern
        self._choices.remember_folder(str(target if target.is_dir() else target.parent))

        def work(task: Task[tuple[Path, ...]]) -> tuple[Path, ...]:
            from desktop_app.ui.stories import sheet_work  # noqa: PLC0415 -- it is large

            return sheet_work.save(book, wish, languages, target, names, task)

        self._begin(self._words("Saving …"))
        task = self._desk.background.run(self, work, self._saved, self._failed)
        task.progressed.connect(self._progress)
        self._task = task

    def publish(self, story: Story, kind: str) -> None:
        """Make the sheets of a story and keep them as they go out."""
        book, wish = self._desk.book, self._wish(story, story.language, kind)

        def work(task: Task[int]) -> int:
            from desktop_app.ui.stories import sheet_work  # noqa: PLC0415 -- it is large

            return sheet_work.publish(book, wish, task)

        self._begin(self._words("Publishing …"))
        task = self._desk.background.run(self, work, self._published, self._failed)
        task.progressed.connect(self._progress)
        self._task = task

    def ask_issue(self, issue: Issue) -> None:
        """Ask where to, and save a published sheet as it was."""
        words = self._words
        name = file_name(issue.story.title, f" ({issue.language}, {issue.edition}).pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, words("Save as PDF"), str(self.folder() / name), "PDF (*.pdf)"
        )
        if chosen:
            self.save_issue(issue, Path(chosen))

    def save_issue(self, issue: Issue, file: Path) -> None:
        """Save the very bytes that were published."""
        book = self._desk.book
        try:
            write_file(book, file, editions.issued_sheet(book, issue.id))
        except UserError as refusal:
            self.refuse(refusal)
        else:
            self._choices.remember_folder(str(file.parent))
            self.told.emit(self._words("Saved: {name}", name=file.name))
            self.wrote.emit(file)

    def name(self, story: Story, language: str, ending: str = ".pdf") -> str:
        """What a file of this story is called, by the pattern of the office."""
        from desktop_app.services.sheet_names import sheet_name  # noqa: PLC0415 -- when asked

        return sheet_name(
            *(self._desk.book, StoryId(story.id), language, today()),
            pattern=self.pattern,
            suffix=ending,
        )

    @property
    def pattern(self) -> str:
        """What files are called by."""
        return self._choices.now.file_names or USUAL

    def folder(self) -> Path:
        """Where something was saved last, else the documents, else the user's own folder."""
        last = self._choices.now.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        return folder if folder.is_dir() else Path.home()

    def order(self, kind: str) -> "Order":
        """How it is handed out today."""
        from desktop_app.services.release import Order  # noqa: PLC0415 -- brings the paper engine

        contact = self._choices.now.office_contact
        return Order(printed_on=today(), kind=kind or STORY, office_contact=contact)

    def remember(self, folder: Path) -> None:
        """Offer this folder the next time."""
        self._choices.remember_folder(str(folder))

    def _wish(self, story: Story, language: str, kind: str) -> Wish:
        return Wish(
            story=story,
            language=language,
            kind=kind,
            office_contact=self._choices.now.office_contact,
            day=today(),
        )

    def _begin(self, doing: str) -> None:
        self._held.hide()
        self._doing.show_text(doing)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._work.show()

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._stop.setEnabled(False)

    def _end(self) -> None:
        self._task = None
        self._work.hide()

    def _published(self, sheets: int) -> None:
        self._end()
        self.told.emit(
            self._words.count(
                "Published: {n} sheet is kept as it is",
                "Published: {n} sheets are kept as they are",
                sheets,
            )
        )

    def _saved(self, files: tuple[Path, ...]) -> None:
        self._end()
        words, names = self._words, [path.name for path in files]
        if len(names) == 1:
            self.told.emit(words("Saved: {name}", name=names[0]))
            self.wrote.emit(files[0])
        else:
            folder = files[0].parent.name
            self.told.emit(
                words.count(
                    "{n} file saved in {folder}",
                    "{n} files saved in {folder}",
                    len(names),
                    folder=folder,
                )
            )
            self.wrote.emit(files[0].parent)

    def _hide_refusal(self) -> None:
        self._held.hide()

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.told.emit(self._words("Stopped. What was saved already stays."))
        elif isinstance(error, UserError):
            self.refuse(error)
        else:
            raise error

    def refuse(self, error: UserError) -> None:
        """Say why something was not handed out."""
        words = self._words
        self._refusal.say(words("Not handed out"), words.error(error), words("Close"))
        self._held.show()
