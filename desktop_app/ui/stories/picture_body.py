"""A picture in a story: description, caption, credit, the point no crop cuts off, consents."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key, PictureId
from desktop_app.domain.picture import Picture
from desktop_app.domain.story import Block, Story
from desktop_app.services import blocks, fields, pictures, translations
from desktop_app.services.fields import change_link
from desktop_app.ui.background import Task
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.record.flow import Flow
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.consent_line import ConsentLine
from desktop_app.ui.stories.focus_picture import FocusPicture, read_small
from desktop_app.ui.stories.shown_people import ShownPeople
from desktop_app.ui.stories.uses_line import UsesLine
from desktop_app.words import Words


class PictureBody(Body):
    """Reads a chosen file beside the window: a large one takes a moment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._block, self._language = desk, Key(""), "de"
        self._own, self._checksum = True, ""
        self._picture: Picture | None = None
        self._image = QImage()
        self._view = FocusPicture()
        self._view.moved.connect(self._move_focus)
        self._alt = FieldRow(self._write_alt, lines=True)
        self._caption = FieldRow(self._write_caption)
        self._credit = FieldRow(self._write_credit)
        self._people, self._consent = ShownPeople(desk), ConsentLine(desk)
        self._people.wanted.connect(self.navigate)
        self._consent.wanted.connect(self.navigate)
        self._book_picker = RecordPicker(desk, ("picture",), parent=self)
        self._book_picker.picked.connect(self._take)
        self._from_book = Button("images", kind="ghost")
        self._from_book.clicked.connect(self._ask_book)
        self._choose = Button("image-plus")
        self._choose.clicked.connect(self._ask)
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self._uses = UsesLine(desk)
        self._of_picture = (
            *(self._view, self._alt, self._caption, self._credit),
            *(self._people, self._uses),
        )
        ways = Flow()
        ways.addWidget(self._choose)
        ways.addWidget(self._from_book)
        parts = (*self._of_picture, self._consent)
        self.setLayout(column(*parts, ways, self._told, gap=4))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._view.say(words)
        self._alt.say(words, words("Description"), words("Describe what is to be seen"))
        self._caption.say(words, words("Caption"), words("Add caption"))
        self._credit.say(words, words("Credit"), words("Add who made it"))
        self._people.say(words)
        self._book_picker.say(words, words("Picture"))
        self._from_book.name(words("From the book …"))
        self._name_button()

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show the picture it points to."""
        self._block, self._language = block.id, language
        self._own, self._picture = language == story.language, block.picture
        for part in self._of_picture:
            part.setVisible(block.picture is not None)
        self._consent.hide()
        if block.picture is not None:
            self._show(block.picture, story.id)
        self._name_button()

    def settle(self) -> bool:
        """Write what is being typed."""
        done = [part.settle() for part in (self._alt, self._caption, self._credit)]
        return all(done)

    def begin_at(self, field: str) -> None:
        """Open the description, the caption or the credit."""
        fields = {"alt": self._alt, "caption": self._caption, "credit": self._credit}
        if field in fields and self._picture is not None:
            fields[field].edit()
        else:
            self._choose.setFocus()

    def bring(self, file: Path) -> None:
        """Put the picture of a file into the book and here."""
        book, block = self._desk.book, self._block

        def work(_task: Task[PictureId]) -> PictureId:
            return blocks.put_picture(book, block, file.read_bytes(), file.stem)

        self._told.show_text(self._words("The picture is being read …"))
        self._choose.setEnabled(False)
        self._desk.background.run(self, work, self._brought, self._refused)

    def _show(self, picture: Picture, story: Key) -> None:
        if picture.checksum != self._checksum:
            self._checksum = picture.checksum
            self._image = read_small(pictures.picture_bytes(self._desk.book, picture.id))
        self._view.show_picture(self._image, picture.focus)
        for field, name, own in (
            (self._alt, "alt", picture.alt),
            (self._caption, "caption", picture.caption),
            (self._credit, "credit", picture.credit),
        ):
            said = picture.extras.translated(name, self._language) or ""
            field.show_value(own if self._own else said)
        self._people.show_picture(picture)
        self._uses.show_record(picture.id, story, self._words)
        self._consent.setVisible(bool(picture.persons))
        if picture.persons:
            language, words = self._language, self._words
            self._consent.show_subject(picture.id, picture.persons, story, language, words)

    def _name_button(self) -> None:
        words = self._words
        self._choose.name(
            words("Replace picture …") if self._picture else words("Choose picture …")
        )

    def _ask(self) -> None:
        words = self._words
        kinds = words("Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self, words("Choose picture"), "", f"{kinds} (*.png *.jpg *.jpeg *.webp)"
        )
        if chosen:
            self.bring(Path(chosen))

    def _ask_book(self) -> None:
        self._book_picker.ask(self._from_book)

    def _take(self, _kind: str, key: str) -> None:
        try:
            change_link(self._desk.book, "block", self._block, "picture_id", Key(key))
        except UserError as refusal:
            self._refused(refusal)

    def _brought(self, _key: PictureId) -> None:
        self._choose.setEnabled(True)
        self._told.tone("text2")
        self._told.show_text("")

    def _refused(self, error: BaseException) -> None:
        self._choose.setEnabled(True)
        self._told.tone("danger")
        if isinstance(error, UserError):
            self._told.show_text(self._words.error(error))
        elif isinstance(error, OSError):
            reason = error.strerror or ""
            self._told.show_text(
                self._words("This file could not be read: {reason}", reason=reason)
            )
        else:
            raise error

    def _move_focus(self, x: float, y: float) -> None:
        if self._picture:
            pictures.set_focus(self._desk.book, self._picture.id, x, y)

    def _write_alt(self, typed: str) -> None:
        self._write("alt", typed)

    def _write_caption(self, typed: str) -> None:
        self._write("caption", typed)

    def _write_credit(self, typed: str) -> None:
        self._write("credit", typed)

    def _write(self, field: str, typed: str) -> None:
        if self._picture is None:
            return
        book, key = self._desk.book, self._picture.id
        if self._own:
            fields.change_field(book, "picture", key, field, typed)
        else:
            translations.translate(book, key, field, self._language, typed)
