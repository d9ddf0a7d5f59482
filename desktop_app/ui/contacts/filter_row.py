"""The chips below the filter of the contacts: clusters, tags, kinds, regions; and keeping."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.ids import Key
from desktop_app.services import clusters, listing
from desktop_app.ui import icons
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.filter_chip import FilterChip
from desktop_app.ui.record.flow import Flow
from desktop_app.ui.timeline import strand_colours
from desktop_app.ui.vocabulary import ORGANISATION_KINDS
from desktop_app.words import Words

SHORT = 3
"""So many chips are offered unasked; the menu has them all."""

IN_MENU = (FacetKind.KIND, FacetKind.REGION)
"""What is only in the menu until it is chosen."""

GROUPS: Mapping[FacetKind, str] = {
    FacetKind.CLUSTER: "hexagon",
    FacetKind.TAG: "tag",
    FacetKind.KIND: "building-2",
    FacetKind.REGION: "map-pin",
}


class FilterRow(QWidget):
    """Chosen chips first, then a few often wanted; `more` and `keep` stand elsewhere."""

    changed = Signal()
    wanted_search = Signal()  # what is narrowed now shall be kept

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self.facets: tuple[Facet, ...] = ()
        self._kinds: tuple[str, ...] = ()
        self._names: dict[Facet, str] = {}
        self._tones: dict[str, str] = {}
        self.chips: dict[Facet, FilterChip] = {}
        self._flow = Flow(gap=5)
        self.more = Button("list-filter", kind="ghost", size=30)
        self.keep = Button("bookmark", kind="ghost", size=30)
        self.more.clicked.connect(self._open_menu)
        self.keep.clicked.connect(self.wanted_search)
        self.setLayout(self._flow)

    def say(self, words: Words) -> None:
        """Speak another language."""
        anew = words.language != self._words.language
        self._words = words
        if anew and self._kinds:
            self.offer(self._kinds)
        self.more.name("", spoken=words("Narrow by cluster, tag, kind or region …"))
        self.keep.name("", spoken=words("Save this search …"))

    def offer(self, kinds: Sequence[str]) -> None:
        """Read what a list of `kinds` can be narrowed by; what is gone narrows no more."""
        book, self._kinds = self._desk.book, tuple(kinds)
        self._names = {
            facet: self._words(ORGANISATION_KINDS.get(name, name))
            if facet.what is FacetKind.KIND
            else name
            for facet, name in listing.facets_for(book, *kinds, language=self._words.language)
        }
        keys = [Key(each.value) for each in self._names if each.what is FacetKind.CLUSTER]
        lines = clusters.lines(book, keys)
        self._tones = {
            key: strand_colours.line(strand_colours.place_of(line.colour, key)).name()
            for key, line in lines.items()
        }
        self.facets = tuple(facet for facet in self.facets if facet in self._names)
        self._show()

    def choose(self, facets: Sequence[Facet]) -> None:
        """Narrow by exactly these, without telling anybody."""
        self.facets = tuple(facets)
        self._show()

    def name(self) -> str:
        """What the search could be called: the names of what it is narrowed by."""
        return " · ".join(self._names[facet] for facet in self.facets if facet in self._names)

    def can_keep(self, *, narrows: bool) -> None:
        """Offer to keep the search only where there is one."""
        self.keep.setVisible(narrows)

    def _show(self) -> None:
        usual = [f for f in self._names if f.what not in IN_MENU and f not in self.facets]
        shown = [f for f in self.facets if f in self._names]
        shown += usual[: max(SHORT - len(shown), 0)]
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for place, facet in enumerate(shown):
            icon = "" if facet.value in self._tones else GROUPS[facet.what]
            tone = self._tones.get(facet.value, "")
            chip = FilterChip(self._names[facet], tone=tone, icon=icon, parent=self)
            chip.setChecked(facet in self.facets)
            chip.clicked.connect(self._pressed)
            chip.show()
            self.chips[facet] = chip
            self._flow.put(place, chip)
        self.more.setVisible(bool(self._names))
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _pressed(self) -> None:
        facet = next((f for f, chip in self.chips.items() if chip is self.sender()), None)
        if facet is not None:
            self._turn(facet)

    def _turn(self, facet: Facet) -> None:
        others = tuple(each for each in self.facets if each != facet)
        had = self.chips[facet].hasFocus() if facet in self.chips else False
        self.facets = others if facet in self.facets else (*self.facets, facet)
        self._show()
        if had and facet in self.chips:
            self.chips[facet].setFocus()
        self.changed.emit()

    def menu(self) -> QMenu:
        """Everything the list can be narrowed by, in groups."""
        words, menu = self._words, QMenu(self)
        heads = {
            FacetKind.CLUSTER: words("Clusters"),
            FacetKind.TAG: words("Tags"),
            FacetKind.KIND: words("Kinds"),
            FacetKind.REGION: words("Regions"),
        }
        for what, head in heads.items():
            there = [(facet, name) for facet, name in self._names.items() if facet.what is what]
            if not there:
                continue
            part = menu.addMenu(icons.icon(GROUPS[what]), head)
            for number, (facet, name) in enumerate(self._names.items()):
                if (facet, name) in there:
                    entry = part.addAction(name.replace("&", "&&"))
                    entry.setCheckable(True)
                    entry.setChecked(facet in self.facets)
                    entry.setData(number)
        if self.facets:
            menu.addSeparator()
            menu.addAction(icons.icon("x"), words("Narrow by nothing")).setData(-1)
        menu.triggered.connect(self._choose)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _choose(self, entry: QAction) -> None:
        number = entry.data()
        if number == -1:
            self.facets = ()
            self._show()
            self.changed.emit()
        elif number is not None:
            self._turn(list(self._names)[number])
