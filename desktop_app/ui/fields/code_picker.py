"""A list that pops up to choose from the regions, sectors or countries."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app import code_lists
from desktop_app.domain.codes import Code, CodeList
from desktop_app.domain.folding import words as folded
from desktop_app.domain.hit import marks
from desktop_app.ui.fields.picker import MOST, Offer, Picker
from desktop_app.ui.palette_rows import PaletteRow

ICONS: Mapping[CodeList, str] = {
    CodeList.COUNTRIES: "globe",
    CodeList.REGIONS: "map-pin",
    CodeList.ACTIVITIES: "hash",
    CodeList.ECOSYSTEMS: "hexagon",
}


class CodePicker(Picker):
    """Found by code or by name in any language; `picked` tells list and code."""

    def __init__(
        self,
        lists: Sequence[CodeList],
        *,
        none: str = "",
        new: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(none=none, new=new, parent=parent)
        self._lists = tuple(lists)

    def offers(self, typed: str) -> Sequence[Offer]:
        """The lines that fit, with what they lie in."""
        language = self.words.language
        found = code_lists.find(self._lists, typed, language, limit=MOST)
        spelt = [one for word in folded(typed) for one in word]
        return [self._offer(code, spelt) for code in found]

    def _offer(self, code: Code, spelt: Sequence[str]) -> Offer:
        name = code.name(self.words.language)
        title = f"{code.shown} {name}".strip()
        look = PaletteRow(
            title=title,
            spans=marks(title, spelt),
            meta=self._above(code),
            icon=ICONS[code.what],
        )
        return Offer(look, code.what.value, code.code)

    def _above(self, code: Code) -> str:
        """What it lies in; of a sector on top, the list it is of."""
        words = self.words
        if code.what is CodeList.ECOSYSTEMS:
            return words("EU ecosystem")
        above = code_lists.known(code.what, code.parent)
        if above is not None and above.is_called(code.own):
            above = code_lists.known(code.what, above.parent)
        if above is not None:
            return above.name(words.language)
        return "NACE Rev. 2" if code.what is CodeList.ACTIVITIES else ""
