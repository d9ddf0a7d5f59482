"""The looks of printed sheets: make one, change it, hand it on as a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import file_name
from desktop_app.domain.house_look import HouseLook
from desktop_app.domain.ids import Key
from desktop_app.services import looks
from desktop_app.services.files import write_file
from desktop_app.ui import icons
from desktop_app.ui.choices import Choices
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.words import Words

ENDING = ".look.toml"


class LookLine(QWidget):
    """One look: press to change it; copy, file and bin are in its menu."""

    wanted = Signal(str, str)  # act, key

    def __init__(self, look: HouseLook, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._words = look, words
        self._link = LinkRow(icon="palette", key=look.id)
        self._link.say(look.name, words("Logo, colours, typefaces and blocks of your own"))
        self._link.clicked.connect(self._change)
        self.more = Button("ellipsis", kind="ghost", size=30)
        self.more.name("", spoken=words("More for the look {name}", name=look.name))
        self.more.clicked.connect(self._open)
        self.setLayout(row(Stretch(self._link), self.more, gap=4))

    def menu(self) -> QMenu:
        """What else can be done with it."""
        words, menu = self._words, QMenu(self)
        for act, name, icon in (
            ("copy", words("Copy look"), "copy"),
            ("export", words("Save look as a file …"), "download"),
            ("remove", words("Delete look"), "trash-2"),
        ):
            menu.addAction(icons.icon(icon), name).setData(act)
        chosen = menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()
        if chosen is not None:
            self.wanted.emit(chosen.data(), self.look.id)
        return menu

    def _open(self) -> None:
        self.menu()

    def _change(self) -> None:
        self.wanted.emit("change", self.look.id)


class LookList(QWidget):
    """Those of the office; the shipped one is what they begin with."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choices, self._words = desk, choices, Words("en")
        self._shown: list[LookLine] = []
        self._none = PlainLabel("", "small", "text2", wrap=True)
        self._refusal = PlainLabel("", "small", "danger", wrap=True)
        self._refusal.hide()
        self._lines: QVBoxLayout = column(gap=0)
        self.new, self.bring = Button("plus", size=30), Button("import", kind="ghost", size=30)
        self.new.clicked.connect(self.make)
        self.bring.clicked.connect(self._ask_file)
        head = row(self.new, self.bring, Stretch(), gap=8, margins=(18, 6, 18, 8))
        told = column(self._none, self._refusal, gap=4, margins=(18, 2, 18, 2))
        inside = QWidget()
        inside.setLayout(column(told, self._lines, head, gap=2))
        self._section = Section(inside)
        self.setLayout(row(self._section))
        desk.changed.connect(self._catch_up)

    def lines(self) -> list[LookLine]:
        """The lines that are shown."""
        return list(self._shown)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._section.say(words, words("Looks of printed sheets"))
        self._none.show_text(
            words("Make a look with the logo, the colours and the typefaces of your office.")
        )
        self.new.name(words("New look …"))
        self.bring.name(words("Look from a file …"))
        self.refresh()

    def refresh(self) -> None:
        """List them again."""
        while self._shown:
            gone = self._shown.pop()
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for look in looks.own(self._desk.book):
            line = LookLine(look, self._words, self)
            line.wanted.connect(self.act)
            self._lines.addWidget(line)
            self._shown.append(line)

    def make(self) -> None:
        """A new one, and its window."""
        name = looks.free_name(self._desk.book, self._words("Look of our office"))
        self.edit(looks.add_look(self._desk.book, name))

    def edit(self, key: Key) -> None:
        """Open the window in which it is changed."""
        from desktop_app.ui.looks.editor import LookEditor  # noqa: PLC0415 -- brings the paper engine

        book = self._desk.book
        dialog = LookEditor(self, self._desk, self._words, looks.whole(book, key))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.told.emit(self._words("Look saved: {name}", name=looks.whole(book, key).name))
        dialog.deleteLater()

    def act(self, act: str, key: str) -> None:
        """Do with a look what was asked for."""
        book, words = self._desk.book, self._words
        match act:
            case "change":
                self.edit(Key(key))
            case "copy":
                name = looks.whole(book, Key(key)).name
                looks.add_look(book, looks.free_name(book, name), like=name)
            case "export":
                self._ask_target(Key(key))
            case "remove":
                looks.remove_look(book, Key(key))
                self.told.emit(words("Look deleted"))

    def export(self, key: Key, file: Path) -> None:
        """Write a look into a file."""
        self._attempt_to(key, file)

    def bring_in(self, file: Path) -> None:
        """A look from a file."""
        try:
            looks.import_look(self._desk.book, file.read_bytes())
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
        except OSError as problem:
            reason = problem.strerror or ""
            self._refuse(self._words("This file could not be read: {reason}", reason=reason))
        else:
            self._refusal.hide()

    def _attempt_to(self, key: Key, file: Path) -> None:
        try:
            write_file(self._desk.book, file, looks.export_look(self._desk.book, key))
        except UserError as refusal:
            self._refuse(self._words.error(refusal))
        else:
            self._refusal.hide()
            self.told.emit(self._words("Saved: {name}", name=file.name))
            self.wrote.emit(file)

    def _ask_target(self, key: Key) -> None:
        words, name = self._words, looks.whole(self._desk.book, key).name
        kinds = words("Looks")
        folder = Path(self._choices.now.last_folder or Path.home())
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            words("Save look as a file"),
            str(folder / file_name(name, ENDING)),
            f"{kinds} (*.toml)",
        )
        if chosen:
            self.export(key, Path(chosen))

    def _ask_file(self) -> None:
        words = self._words
        kinds = words("Looks")
        chosen, _ = QFileDialog.getOpenFileName(
            self, words("Look from a file"), "", f"{kinds} (*.toml)"
        )
        if chosen:
            self.bring_in(Path(chosen))

    def _refuse(self, sentence: str) -> None:
        self._refusal.show_text(sentence)
        self._refusal.show()

    def _catch_up(self, change: Change) -> None:
        if any(edit.table == "look" for edit in change.edits):
            self.refresh()
