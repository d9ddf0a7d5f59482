"""The right side of the print page: printer, paper, look, languages."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from desktop_app.domain.sheet import KINDS, NETWORK, TIMELINE
from desktop_app.layout.imposing import Imposing
from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.choice_box import ChoiceBox
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.tick import Tick
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.printing.wish import SIZES, PrintWish, Sides
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.words import Words

MOST_COPIES = 999
COLOUR, GREY = "colour", "grey"


class PrintOptions(QWidget):
    """Tells of every change; what is wished for, `wish` says."""

    changed = Signal()

    def __init__(
        self, wish: PrintWish, looks: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wish, self._looks = wish, ("", *looks)
        self.printer, self.sides, self.imposing = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.kind, self.look = ChoiceBox(), ChoiceBox()
        self.copies, self.pages, self.contact = LineEditor(), LineEditor(), LineEditor()
        self.copies.setText("1")
        self.copies.setValidator(QIntValidator(1, MOST_COPIES, self.copies))
        self.copies.setFixedWidth(theme.scaled(72))
        self.contact.setText(wish.office_contact)
        self.ink = Segmented([COLOUR, GREY])
        self.languages = {language: Tick() for language in LANGUAGES}
        for language, box in self.languages.items():
            box.setChecked(language in wish.languages)
            box.clicked.connect(self.changed)
        self._labels = {
            name: PlainLabel("", "small", "text2")
            for name in (
                *("printer", "copies", "pages", "ink", "sides", "imposing"),
                *("kind", "look", "contact", "languages"),
            )
        }
        self._lay_out()
        self.ink.chosen.connect(self._touched)
        for line in (self.copies, self.pages, self.contact):
            line.textEdited.connect(self._touched)

    def _lay_out(self) -> None:
        labels = self._labels
        two = row(
            column(labels["copies"], self.copies, gap=4),
            Stretch(column(labels["pages"], self.pages, gap=4)),
            gap=12,
        )
        first = column(labels["printer"], self.printer, gap=4)
        ink = column(labels["ink"], self.ink, gap=4)
        rest = (
            column(labels["sides"], self.sides, gap=4),
            column(labels["imposing"], self.imposing, gap=4),
            column(labels["kind"], self.kind, gap=4),
            column(labels["look"], self.look, gap=4),
            column(labels["contact"], self.contact, gap=4),
            column(labels["languages"], *self.languages.values(), gap=4),
        )
        self.setLayout(column(first, two, ink, *rest, Stretch(), gap=14, margins=(0, 0, 16, 0)))
        poster = self._wish.wanted.kind in (TIMELINE, NETWORK)
        labels["kind"].setVisible(self._wish.is_story or poster)
        self.kind.setVisible(self._wish.is_story or poster)
        labels["contact"].setVisible(self._wish.is_story)
        self.contact.setVisible(self._wish.is_story)

    def say(self, words: Words) -> None:
        """The words, and the choices in this language."""
        for name, told in (
            ("printer", words("Printer")),
            ("copies", words("Copies")),
            ("pages", words("Pages")),
            ("ink", words("Ink")),
            ("sides", words("Sides")),
            ("imposing", words("Pages on a sheet")),
            ("kind", words("Kind of sheet") if self._wish.is_story else words("Paper size")),
            ("look", words("Look")),
            ("contact", words("Contact on sheets")),
            ("languages", words("Languages")),
        ):
            self._labels[name].show_text(told)
        self.ink.say(words("Ink"), [words("Colour"), words("Grey")])
        self.pages.setPlaceholderText(words("all, or 1-3, 5"))
        self._choices(words)
        for language, box in self.languages.items():
            box.setText(words(LANGUAGES[language]))
        named = (
            (self.printer, "printer"),
            (self.copies, "copies"),
            (self.pages, "pages"),
            (self.sides, "sides"),
            (self.imposing, "imposing"),
            (self.kind, "kind"),
            (self.look, "look"),
            (self.contact, "contact"),
        )
        for control, name in named:
            control.setAccessibleName(self._labels[name].whole)

    def _choices(self, words: Words) -> None:
        for box, values, told in (
            (
                self.sides,
                tuple(Sides),
                (words("One side"), words("Both, long edge"), words("Both, short edge")),
            ),
            (
                self.imposing,
                tuple(Imposing),
                (words("One page"), words("Two pages"), words("Booklet")),
            ),
            (self.kind, *self._kinds(words)),
            (self.look, self._looks, (words("The usual look"), *self._looks[1:])),
        ):
            box.clear()
            for value, word in zip(values, told, strict=True):
                box.addItem(word, value)
        shown = self._wish.wanted.kind if self._wish.is_story else self._wish.paper
        self.kind.setCurrentIndex(max(self.kind.findData(shown), 0))
        self.look.setCurrentIndex(max(self.look.findData(self._wish.look), 0))
        for box in (self.sides, self.imposing, self.kind, self.look):
            box.currentIndexChanged.connect(self._counted)

    def _kinds(self, words: Words) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """A story is many kinds of sheets; a poster has many sizes."""
        if self._wish.is_story:
            told = (words("2 pages"), words("1 page"), words("A5"), words("Poster"))
            return KINDS, told
        return SIZES, SIZES

    def offer(self, printers: Sequence[str], usual: str) -> None:
        """The printers there are."""
        self.printer.clear()
        self.printer.addItems(list(printers))
        if usual in printers:
            self.printer.setCurrentText(usual)
        self.printer.setEnabled(bool(printers))

    def wish(self) -> PrintWish:
        """What is wished for now."""
        chosen = tuple(one for one, box in self.languages.items() if box.isChecked())
        return PrintWish(
            wanted=self._wanted(str(self.kind.currentData())),
            languages=chosen,
            look=str(self.look.currentData()),
            office_contact=self.contact.text().strip(),
            day=self._wish.day,
            pages=self.pages.text(),
            copies=max(int(self.copies.text() or 1), 1),
            grey=self.ink.value == GREY,
            sides=Sides(self.sides.currentData()),
            imposing=Imposing(self.imposing.currentData()),
        )

    def _wanted(self, chosen: str) -> Wanted:
        if self._wish.is_story:
            return replace(self._wish.wanted, kind=chosen)
        sized = self._wish.wanted.kind in (TIMELINE, NETWORK)
        return replace(self._wish.wanted, paper=chosen) if sized else self._wish.wanted

    def _touched(self, _text: str) -> None:
        self.changed.emit()

    def _counted(self, _number: int) -> None:
        self.changed.emit()
