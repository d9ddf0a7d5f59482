"""The marked stories saved as PDF: behind each other in one file, or each in its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.services.several import Progress
from desktop_app.ui.choices import Choices
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.marked.long_work import MANY
from desktop_app.ui.record.step_section import today
from desktop_app.ui.stories.hand_out import HandOut
from desktop_app.words import Words


class SeveralStories(QObject):
    """Asks where to, and works beside the window."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, choices: Choices, acts: MarkedActs, hand_out: HandOut
    ) -> None:
        super().__init__(acts)
        self._desk, self._choices, self._acts = desk, choices, acts
        self._hand_out, self._words = hand_out, Words("en")
        acts.more = (
            Command(
                name=N_("Save the selected as one PDF …"),
                run=self.ask_file,
                icon="file-down",
                ready=acts.several,
            ),
            Command(
                name=N_("Save each selected as a PDF …"),
                run=self.ask_folder,
                icon="files",
                ready=acts.several,
            ),
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def ask_file(self) -> None:
        """Ask for the file that holds them all."""
        name = self._hand_out.folder() / self._words("Stories.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._hand_out, self._words("Save as one PDF"), str(name), "PDF (*.pdf)"
        )
        if chosen:
            whole = chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf"
            self.save_in_one(Path(whole))

    def ask_folder(self) -> None:
        """Ask for the folder that each goes into."""
        chosen = QFileDialog.getExistingDirectory(
            self._hand_out, self._words("Save each as a PDF"), str(self._hand_out.folder())
        )
        if chosen:
            self.save_each(Path(chosen))

    def save_in_one(self, file: Path) -> None:
        """All of them behind each other."""
        book, keys, words = self._desk.book, self._stories(), self._words
        day, contact = today(), self._choices.now.office_contact
        self._choices.remember_folder(str(file.parent))

        def work(progress: Progress) -> int:
            from desktop_app.ui.stories import sheet_work  # noqa: PLC0415 -- it is large

            return sheet_work.save_in_one(book, keys, file, (day, contact), progress)

        def done(_pages: int) -> None:
            self.told.emit(words("Saved: {name}", name=file.name))

        self._acts.work.run(work, done, MANY)

    def save_each(self, folder: Path) -> None:
        """Each in a file of its own, in its own language."""
        book, keys, words = self._desk.book, self._stories(), self._words
        day, contact = today(), self._choices.now.office_contact
        self._choices.remember_folder(str(folder))

        def work(progress: Progress) -> int:
            from desktop_app.ui.stories import sheet_work  # noqa: PLC0415 -- it is large

            return sheet_work.save_each(book, keys, folder, (day, contact), progress)

        def done(files: int) -> None:
            self.told.emit(
                words.count(
                    "{n} file saved in {folder}",
                    "{n} files saved in {folder}",
                    files,
                    folder=folder.name,
                )
            )

        self._acts.work.run(work, done, MANY)

    def _stories(self) -> list[StoryId]:
        return [StoryId(key) for key in self._acts.records()]
