"""What the office brings into a look from files: fonts, and the logos of others in order."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.house_look import CoLogo, OwnFont
from desktop_app.services import looks
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.looks.file_line import FileLine
from desktop_app.words import Words


class OwnFonts(QWidget):
    """The fonts of the office: one line each, and a button that adds more."""

    changed = Signal()
    refused = Signal(object)  # UserError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fonts: tuple[OwnFont, ...] = ()
        self.files: dict[str, bytes] = {}
        self.lines: list[FileLine] = []
        self.add = Button("type", size=30)
        self.add.clicked.connect(self._ask)
        self._column: QVBoxLayout = column(row(self.add, Stretch()), gap=4)
        self.setLayout(self._column)

    @property
    def families(self) -> tuple[str, ...]:
        """The families they belong to."""
        return tuple(dict.fromkeys(font.family for font in self.fonts))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.add.name(words("Add font files …"))
        self._arrange()

    def show_fonts(self, fonts: Sequence[OwnFont]) -> None:
        """Those of a look."""
        self.fonts = tuple(fonts)

    def take(self, files: Sequence[Path]) -> None:
        """Add these files; none of them where one will not do, and that one is told."""
        try:
            contents = [file.read_bytes() for file in files]
            fonts = [
                looks.new_font(content, file.name)
                for content, file in zip(contents, files, strict=True)
            ]
        except UserError as refusal:
            self.refused.emit(refusal)
            return
        self.files |= {font.blob: data for font, data in zip(fonts, contents, strict=True)}
        self.fonts = tuple(dict.fromkeys((*self.fonts, *fonts)))
        self._arrange()
        self.changed.emit()

    def _ask(self) -> None:
        words = self._words
        fonts = words("Fonts")
        chosen, _ = QFileDialog.getOpenFileNames(
            self, words("Add font files"), "", f"{fonts} (*.ttf *.otf)"
        )
        if chosen:
            self.take([Path(each) for each in chosen])

    def _drop(self, place: int) -> None:
        self.fonts = self.fonts[:place] + self.fonts[place + 1 :]
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        told = [f"{font.family} {font.weight}" for font in self.fonts]
        self.lines = rearranged(self._column, self.lines, [FileLine(name) for name in told])
        for place, (line, name) in enumerate(zip(self.lines, told, strict=True)):
            line.say(self._words, place, name)
            line.dropped.connect(self._drop)


class CoLogos(QWidget):
    """The logos of others: whom each stands for, their order, and a button that adds one."""

    changed = Signal()
    refused = Signal(object)  # UserError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.logos: tuple[CoLogo, ...] = ()
        self.files: dict[str, bytes] = {}
        self.lines: list[FileLine] = []
        self.add = Button("image-plus", size=30)
        self.add.clicked.connect(self._ask)
        self._column: QVBoxLayout = column(row(self.add, Stretch()), gap=4)
        self.setLayout(self._column)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.add.name(words("Add logo …"))
        self._arrange()

    def show_logos(self, logos: Sequence[CoLogo]) -> None:
        """Those of a look."""
        self.logos = tuple(logos)

    def take(self, files: Sequence[Path]) -> None:
        """Add these files, named as they are called; none where one will not do."""
        try:
            found = [looks.new_logo(file.read_bytes(), file.stem) for file in files]
        except UserError as refusal:
            self.refused.emit(refusal)
            return
        self.files |= {logo.blob: clean for logo, clean in found}
        self._show([*self.logos, *(logo for logo, _ in found)])

    def _ask(self) -> None:
        words = self._words
        kinds = words("Pictures")
        chosen, _ = QFileDialog.getOpenFileNames(
            self, words("Add logo"), "", f"{kinds} (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take([Path(each) for each in chosen])

    def _drop(self, place: int) -> None:
        self._show([*self.logos[:place], *self.logos[place + 1 :]])

    def _move(self, place: int, by: int) -> None:
        order = list(self.logos)
        order.insert(place + by, order.pop(place))
        self._show(order)

    def _show(self, logos: Sequence[CoLogo]) -> None:
        self.logos = tuple(logos)
        self._arrange()
        self.changed.emit()

    def _rename(self, place: int, name: str) -> None:
        logos = list(self.logos)
        logos[place] = replace(logos[place], name=name.strip())
        self.logos = tuple(logos)
        self.changed.emit()

    def _arrange(self) -> None:
        last = len(self.logos) - 1
        made = [FileLine(logo.name, named=True) for logo in self.logos]
        self.lines = rearranged(self._column, self.lines, made)
        for place, line in enumerate(self.lines):
            line.say(self._words, place, self.logos[place].name)
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < last)
            line.dropped.connect(self._drop)
            line.moved.connect(self._move)
            line.named.connect(self._rename)


def rearranged(
    column: QVBoxLayout, before: Sequence[FileLine], after: list[FileLine]
) -> list[FileLine]:
    """The new lines in place of those that were there."""
    for line in before:
        column.removeWidget(line)
        line.hide()
        line.deleteLater()
    for place, line in enumerate(after):
        column.insertWidget(place, line)
    return after
