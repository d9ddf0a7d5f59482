"""Files kept with a record, byte for byte."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import Invalid
from desktop_app.domain.extras import Attachment
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import attachments
from desktop_app.services.book import Book
from desktop_app.services.files import is_part_of, write_file
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.record.part import Part, PartField, PartKind
from desktop_app.ui.record.part_row import PartRow
from desktop_app.ui.record.part_section import PartSection
from desktop_app.words import Words

FILES = PartKind(
    table="attachment",
    title=N_("Files"),
    add=N_("Add file"),
    example="",
    delete=N_("Delete file"),
    fields=(
        PartField(column="name", label=N_("Name")),
        PartField(column="note", label=N_("Note"), lines=True),
    ),
)
STEP = 1024
UNITS = ("B", "KB", "MB")


class FileRow(PartRow):
    """A button that saves a copy."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, part: Part, parent: QWidget | None = None) -> None:
        self.save = Button("download", kind="ghost", size=28)
        super().__init__(desk, FILES, part, parent=parent)
        self.add_control(self.save)
        self.save.clicked.connect(self._ask)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self.save.name("", spoken=words("Save a copy of {name}", name=self.part.title))

    def _ask(self) -> None:
        self.wanted.emit(self.part.key)


class FileSection(PartSection):
    """Reading and writing large files happens beside the window."""

    told = Signal(str)  # a sentence for a toast
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, FILES, self.attach_path, parent=parent)
        self._record_kind = kind
        self._key: Key | None = None
        self._names: dict[str, str] = {}

    def show_files(self, key: Key, files: Sequence[Attachment]) -> None:
        """The files of record `key`."""
        self._key = key
        self._names = {file.id: file.name for file in files}
        self.show_parts([self._part(file) for file in files])

    def make_row(self, part: Part) -> PartRow:
        """The row of a file."""
        row = FileRow(self.desk, part)
        row.wanted.connect(self.save_copy)
        return row

    def begin(self) -> None:
        """Ask for a file."""
        path, _ = QFileDialog.getOpenFileName(self, self.words("Add file"))
        if path:
            self.attach_path(path)

    def attach_path(self, path: str) -> None:
        """Keep the file at `path`."""
        if self._key is None:
            return
        book, kind, key, file = self.desk.book, self._record_kind, self._key, Path(path)

        def keep(_task: Task[Key]) -> Key:
            return attachments.attach(book, kind, key, file.name, _read(book, file))

        self.desk.background.run(self, keep, self._kept, self._failed)

    def save_copy(self, key: str) -> None:
        """Ask where to, and write the bytes there."""
        name = attachments.offered_name(self._names[key])
        path, _ = QFileDialog.getSaveFileName(self, self.words("Save a copy"), name)
        if not path:
            return
        book, file = self.desk.book, Path(path)

        def write(_task: Task[Path]) -> Path:
            write_file(book, file, attachments.content(book, Key(key)))
            return file

        self.desk.background.run(self, write, self._written, self._failed)

    def _part(self, file: Attachment) -> Part:
        return Part(
            key=file.id,
            title=file.name,
            sub=file.note,
            trailing=size(file.size, self.words),
            values={"name": file.name, "note": file.note},
        )

    def _kept(self, _key: Key) -> None:
        """The book tells of the new file itself."""

    def _written(self, file: Path) -> None:
        self.told.emit(self.words("The copy was saved."))
        self.wrote.emit(file)

    def _failed(self, error: BaseException) -> None:
        raise error  # the window tells it: a sentence if the user can put it right


def size(count: int, words: Words) -> str:
    """How large a file is, in the largest unit that says something."""
    number, unit = count, 0
    while number >= STEP and unit < len(UNITS) - 1:
        number, unit = round(number / STEP), unit + 1
    return f"{words.number(number)} {UNITS[unit]}"


def _read(book: Book, file: Path) -> bytes:
    try:
        if is_part_of(book, file):  # closing it would take SQLite's locks away
            raise Invalid(N_("The book cannot be kept in itself."))
        return file.read_bytes()
    except OSError as error:
        raise Invalid(N_("The file “{name}” cannot be read."), name=file.name) from error
