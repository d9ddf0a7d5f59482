"""The form of a look: name, logo, colours, typefaces, blocks, the words below."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.house_look import HouseLook, Part
from desktop_app.services.funding import profiles
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.choice import Choice
from desktop_app.ui.kit.choice_box import ChoiceBox
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.looks.block_choice import BlockChoice
from desktop_app.ui.looks.colour_field import ColourField
from desktop_app.ui.looks.naming import COLOURS, FACES, INKS
from desktop_app.ui.looks.own_files import CoLogos, OwnFonts
from desktop_app.words import Words


class LookForm(QWidget):
    """Holds the look as it is typed; nothing is written here."""

    changed = Signal()
    refused = Signal(object)  # UserError: a file that will not do

    def __init__(
        self,
        look: HouseLook,
        colours: Mapping[str, str],
        families: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`colours` and `families` are those of the look it is made from."""
        super().__init__(parent)
        self._look, self._base = look, dict(colours)
        self.logo: bytes | None = None
        self.name, self.footer = LineEditor(), LineEditor()
        self.name.begin(look.name)
        self.footer.begin(look.footer)
        self.choose, self.drop = (
            Button("image-plus", size=30),
            Button("x", kind="ghost", size=30),
        )
        self.choose.clicked.connect(self._ask_logo)
        self.drop.clicked.connect(self._drop_logo)
        self._logo_told = PlainLabel("", "small", "text2", cut=True)
        self.colours = {key: ColourField(key) for key in COLOURS}
        self.faces = {part: ChoiceBox() for part in Part}
        self.blocks, self.funding, self.emblem = BlockChoice(), Choice(), Choice()
        self.fonts, self.logos = OwnFonts(), CoLogos()
        self._heads = {name: PlainLabel("", "smallM", "text3") for name in self._sections()}
        self._families = families
        self._show(look)
        self._listen()
        self._lay_out()

    def _show(self, look: HouseLook) -> None:
        self.fonts.show_fonts(look.fonts)
        self.logos.show_logos(look.logos)
        for key, field in self.colours.items():
            field.show_colour(look.colours.get(key, self._base[key]))
        for part in Part:
            self._offer_families(part, look.faces.get(part, self._families[part]))
        self.blocks.show_blocks(look.hidden, look.order)

    def _listen(self) -> None:
        for field in self.colours.values():
            field.changed.connect(self._colour)
        for box in self.faces.values():
            box.currentTextChanged.connect(self._touched)
        self.fonts.changed.connect(self._other_fonts)
        for part in (self.blocks, self.logos):
            part.changed.connect(self.changed)
        for own in (self.fonts, self.logos):
            own.refused.connect(self.refused)
        for line in (self.name, self.footer):
            line.textEdited.connect(self._touched)
        for choice in (self.funding, self.emblem):
            choice.chosen.connect(self._touched)

    @staticmethod
    def _sections() -> tuple[str, ...]:
        return (
            "name",
            "logo",
            "colours",
            "faces",
            "blocks",
            "logos",
            "footer",
            "funding",
            "emblem",
        )

    def _lay_out(self) -> None:
        heads = self._heads
        self._face_names = {part: PlainLabel("", "small", "text2") for part in Part}
        faces = [
            row(Stretch(self._face_names[part]), box, gap=10)
            for part, box in self.faces.items()
        ]
        logo = row(self.choose, Stretch(self._logo_told), self.drop, gap=8)
        parts = (
            column(heads["name"], self.name, gap=6),
            column(heads["logo"], logo, gap=6),
            column(heads["colours"], *self.colours.values(), gap=6),
            column(heads["faces"], *faces, self.fonts, gap=6),
            column(heads["blocks"], self.blocks, gap=6),
            column(heads["logos"], self.logos, gap=6),
            column(heads["footer"], self.footer, gap=6),
            column(heads["funding"], self.funding, gap=6),
            column(heads["emblem"], self.emblem, gap=6),
        )
        self.setLayout(column(*parts, Stretch(), gap=16, margins=(20, 14, 16, 16)))

    def look(self) -> HouseLook:
        """The look as it stands in the form."""
        colours = {
            key: field.swatch.colour.name().upper() for key, field in self.colours.items()
        }
        faces = {part.value: box.currentText() for part, box in self.faces.items()}
        return replace(
            self._look,
            name=self.name.text().strip(),
            footer=self.footer.text().strip(),
            funding=self.funding.value,
            emblem=self.emblem.value,
            colours={k: v for k, v in colours.items() if v != self._base[k].upper()},
            faces={k: v for k, v in faces.items() if v != self._families[k]},
            hidden=self.blocks.hidden,
            order=self.blocks.order,
            logos=self.logos.logos,
            fonts=self.fonts.fonts,
        )

    @property
    def files(self) -> Mapping[str, bytes]:
        """The bytes of new fonts and logos of others, by their checksums."""
        return {**self.fonts.files, **self.logos.files}

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        for name, told in (
            ("name", words("Name of the look")),
            ("logo", words("Logo")),
            ("colours", words("Colours")),
            ("faces", words("Typefaces")),
            ("blocks", words("Blocks and their order")),
            ("logos", words("Logos of others")),
            ("footer", words("Words at the foot of each page")),
            ("funding", words("Funding profile of stories that name none")),
            ("emblem", words("Emblem of the European Union")),
        ):
            self._heads[name].show_text(told)
        self.name.setAccessibleName(words("Name of the look"))
        self.footer.setAccessibleName(words("Words at the foot of each page"))
        self.choose.name(words("Choose logo …"))
        self.drop.name("", spoken=words("Use no logo"))
        for key, field in self.colours.items():
            field.say(words, words(COLOURS[key]))
        for part, label in self._face_names.items():
            label.show_text(words(FACES[part]))
            self.faces[part].setAccessibleName(words(FACES[part]))
        for own in (self.blocks, self.fonts, self.logos):
            own.say(words)
        self._offer(words)
        self._tell_logo()

    def _offer(self, words: Words) -> None:
        named = [(one.key, one.name[words.language]) for one in profiles()]
        self.funding.offer([("", words("No funding statement")), *named], self._look.funding)
        inks = [(ink, words(told)) for ink, told in INKS.items()]
        self.emblem.offer(inks, self._look.emblem)
        self.funding.setAccessibleName(self._heads["funding"].whole)
        self.emblem.setAccessibleName(self._heads["emblem"].whole)

    def _offer_families(self, part: Part, chosen: str) -> None:
        usual = (self._families[part], *self._families.values())
        offered = list(dict.fromkeys((*usual, *self.fonts.families)))
        box = self.faces[part]
        with QSignalBlocker(box):
            box.clear()
            box.addItems(offered)
            box.setCurrentText(chosen if chosen in offered else self._families[part])

    def _other_fonts(self) -> None:
        for part, box in self.faces.items():
            self._offer_families(part, box.currentText())
        self.changed.emit()

    def take_logo(self, file: Path) -> None:
        """The logo of a file."""
        self.logo = file.read_bytes()
        self._logo_name = file.name
        self._tell_logo()
        self.changed.emit()

    def _ask_logo(self) -> None:
        words = self._words
        kinds = words("Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self, words("Choose logo"), "", f"{kinds} (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take_logo(Path(chosen))

    def _drop_logo(self) -> None:
        self.logo, self._look = None, replace(self._look, logo="")
        self._tell_logo()
        self.changed.emit()

    def _tell_logo(self) -> None:
        words = self._words
        there = self.logo is not None or bool(self._look.logo)
        kept = words("The logo is in the book.") if self._look.logo else ""
        self._logo_told.show_text(
            self._logo_name if self.logo is not None else kept or words("No logo yet")
        )
        self.drop.setVisible(there)

    def _colour(self, _key: str, _colour: str) -> None:
        self.changed.emit()

    def _touched(self, _text: str) -> None:
        self.changed.emit()
