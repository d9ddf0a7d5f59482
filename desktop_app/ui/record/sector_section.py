"""What an organisation works on: ecosystems of the EU and activities of NACE, as chips."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app import code_lists
from desktop_app.domain.codes import OWN_SECTOR, SECTORS, CodeList
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Classification
from desktop_app.services import classifying
from desktop_app.services.removal import remove
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.code_picker import CodePicker
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.ui.record.flow import Flow
from desktop_app.ui.record.tag_chip import GoingChip
from desktop_app.words import Words


class SectorChip(GoingChip):
    """A sector; pressing it takes it off."""

    spoken = N_("Remove sector “{name}”")


class SectorSection(AddingSection):
    """The plus pops up both lists; words that are in neither may be added all the same."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._bed = QWidget()
        super().__init__(self._bed, self._name, parent)
        self._desk = desk
        self._key: Key | None = None
        self._shown: tuple[Classification, ...] = ()
        self.chips: dict[Key, SectorChip] = {}
        self._flow = Flow(margins=(16, 2, 16, 4))
        self._bed.setLayout(self._flow)
        self.picker = CodePicker(SECTORS, new=N_("Add “{name}”"), parent=self)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)

    def speak(self, words: Words) -> None:
        """Speak another language; the names of the sectors too."""
        self.name(words, words("Sectors"), words("Add sector"), "")
        self.picker.say(words, words("Ecosystem, activity or NACE code"))
        if self._key is not None:
            self.show_codes(self._key, self._shown)

    def begin(self) -> None:
        """Ask which."""
        self.refuse("")
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def show_codes(self, key: Key, codes: Sequence[Classification]) -> None:
        """The sectors among the codes of organisation `key`."""
        self._key, self._shown = key, tuple(codes)
        wanted = {code.id: _word(code, self.words) for code in codes if is_sector(code)}
        for gone in self.chips.keys() - wanted.keys():
            chip = self.chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (one, word) in enumerate(wanted.items()):
            if one not in self.chips:
                self.chips[one] = self._chip(word)
                self._flow.put(place, self.chips[one])
            self.chips[one].show_word(word)
            self.chips[one].say(self.words)
        self._bed.updateGeometry()
        self.show_empty(empty=not wanted)

    def _chip(self, word: str) -> SectorChip:
        chip = SectorChip(word, self._bed)
        chip.clicked.connect(self._take_off)
        chip.show()
        return chip

    def _pick(self, what: str, code: str) -> None:
        if self._key is None:
            return
        book, language = self._desk.book, self.words.language
        try:
            classifying.choose_sector(book, self._key, CodeList(what), code, language)
        except UserError as refusal:
            self.refuse(self.words.error(refusal))

    def _name(self, typed: str) -> None:
        if self._key is not None:
            classifying.name_sector(self._desk.book, self._key, typed)

    def _take_off(self) -> None:
        for key, chip in self.chips.items():
            if chip is self.sender():
                remove(self._desk.book, "classification", key)
                return


def is_sector(code: Classification) -> bool:
    """Whether it is of a list of sectors, or in words of one's own."""
    found = code_lists.classified(code.scheme, code.code)
    return code.scheme == OWN_SECTOR or (found is not None and found.what in SECTORS)


def _word(code: Classification, words: Words) -> str:
    found = code_lists.classified(code.scheme, code.code)
    return f"{found.shown} {found.name(words.language)}".strip() if found else code.text
