"""The network: the list of its nodes, the picture, and what belongs to the marked node."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.folding import fold
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.network import Insider, Network, Node
from desktop_app.domain.sheet import NETWORK as NETWORK_SHEET
from desktop_app.domain.timeline_sheet import SIZES
from desktop_app.services import merge, networks
from desktop_app.ui import theme
from desktop_app.ui.clock import Clock
from desktop_app.ui.commands import Command, Menu
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.row_look import RowLook
from desktop_app.ui.kit.split import Split
from desktop_app.ui.kit.states import EmptyState
from desktop_app.ui.kit.surface import Ground
from desktop_app.ui.lines_model import Source
from desktop_app.ui.network import scene
from desktop_app.ui.network.detail import WIDE, NodeDetail
from desktop_app.ui.network.node_list import NodeList
from desktop_app.ui.network.picture import NetworkPicture
from desktop_app.ui.network.wording import row_of
from desktop_app.ui.paper.printing import SheetPrinting
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.place import Place
from desktop_app.ui.places import NETWORK
from desktop_app.words import Words

LIST_WIDE, DETAIL_FROM = 320, 700
TABLES = ("cooperation", "partner", "cluster", "organisation", "organisation_name")
PEOPLES = ("role", "person", "person_name")


class NetworkPlace(Place):
    """Nothing is written here: whatever is pressed leads to the record itself."""

    name, icon, kinds = NETWORK

    def __init__(self, desk: Desk, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._words = desk, clock, Words("en")
        self._stale = True
        self._network, self._whole = Network(), scene.Scene()
        self._only_around = self._with_people = False
        self.chosen = ""
        self.list = NodeList(Source(keys=self._keys, lines=self._lines))
        self.picture, self.detail = NetworkPicture(), NodeDetail()
        self._empty = EmptyState("share-2", button_icon="hexagon")
        self._nearer, self._further = Button("zoom-in", size=32), Button("zoom-out", size=32)
        self._all, self._save = Button("maximize", size=32), Button("file-down", size=32)
        self.paper = SheetPrinting(desk, self._ask_sheet, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tools = row(Stretch(), self._save, self._further, self._nearer, self._all, gap=6)
        self.picture.setLayout(column(Stretch(), tools, margins=(16, 16, 16, 16)))
        page = Ground(row(Stretch(self.picture), self.detail, gap=0))
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        self.split = Split(self.list, self._pages, wide=LIST_WIDE)
        self.setLayout(column(self.split, gap=0))
        self.detail.hide()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose_row)
        self.list.opened.connect(self._open_record)
        self.picture.chosen.connect(self._choose)
        self.picture.opened.connect(self._open_record)
        self.detail.wanted.connect(self.navigate)
        self.detail.asked_around.connect(self.turn_around)
        self.detail.asked_people.connect(self.turn_people)
        self._nearer.clicked.connect(self.picture.nearer)
        self._further.clicked.connect(self.picture.further)
        self._all.clicked.connect(self.picture.show_whole)
        self._save.clicked.connect(self.paper.ask_file)
        self.paper.told.connect(self.told)
        self.paper.wrote.connect(self.wrote)
        self._empty.asked.connect(self._go_to_clusters)
        self._desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.list.say(words)
        self.picture.say(words)
        self.detail.say(words)
        self._empty.say(words("No clusters yet, so there is no network."), words("To Clusters"))
        self._nearer.name("", spoken=words("Zoom in"), hint="+")
        self._further.name("", spoken=words("Zoom out"), hint="−")
        self._all.name("", spoken=words("Show all"), hint="0")
        self._save.name("", spoken=words("Save the network as PDF …"))
        self.paper.say(words)
        if not self._stale:
            self._show()

    def open(self, key: str | None) -> None:
        """Show the network as it was left, with a node marked if one is named."""
        if self._stale:
            self._read()
        if key:
            self.chosen = merge.leads_to(self._desk.book, Key(key))
        self._show()
        self.moved.emit(NETWORK.kinds[0], key or "", self._words(self.name))

    def commands(self) -> tuple[Command, ...]:
        """What can be done here."""
        return (
            Command(
                name=N_("Only what is around the marked node"),
                run=self.turn_around,
                menu=Menu.VIEW,
                icon="focus",
                keys=("Ctrl+Shift+E",),
                ready=self._marked,
            ),
            Command(
                name=N_("People of the marked node"),
                run=self.turn_people,
                menu=Menu.VIEW,
                icon="users",
                ready=self._marked,
            ),
            *self.paper.commands(
                N_("Save the network as PDF …"),
                N_("Print the network …"),
                self._has_nodes,
                keys=("Ctrl+P",),
            ),
        )

    def sheet(self, paper: str) -> Wanted:
        """What is shown, on paper of that size: all, or what is around the marked node."""
        node = self._node()
        if node is not None and self._only_around:
            return Wanted(kind=NETWORK_SHEET, keys=(node.id,), title=node.title, paper=paper)
        return Wanted(kind=NETWORK_SHEET, title=self._words("Network"), paper=paper)

    def _ask_sheet(self) -> Wanted | None:
        words = self._words
        paper, go_on = QInputDialog.getItem(
            self, words("Network"), words("On which paper?"), SIZES, 1, editable=False
        )
        return self.sheet(paper) if go_on else None

    def _has_nodes(self) -> bool:
        return bool(self._network.nodes)

    def panes(self) -> tuple[QWidget, ...]:
        """List, picture, detail."""
        return (self.list, self.picture, self.detail)

    def show_list(self) -> None:
        """Lay the list over the picture."""
        self.split.reveal()

    def turn_around(self) -> None:
        """Only the marked node and its partners, or everything again."""
        self._only_around = not self._only_around and self._marked()
        self._show()

    def turn_people(self) -> None:
        """With the people of the marked node, or without."""
        self._with_people = not self._with_people
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below some width the picture needs the room of the detail."""
        super().resizeEvent(event)
        self._show_detail()

    def _marked(self) -> bool:
        return any(node.id == self.chosen for node in self._network.nodes)

    def _node(self) -> Node | None:
        return next((node for node in self._network.nodes if node.id == self.chosen), None)

    def _people(self) -> list[Insider] | None:
        if not self._with_people or not self._marked():
            return None
        return networks.insiders(self._desk.book, Key(self.chosen), self._clock.today())

    def _read(self) -> None:
        self._network = networks.network(self._desk.book)
        self._whole = scene.whole(self._network)
        self._stale = False
        self.list.restart()

    def _show(self) -> None:
        """Picture, list and detail as the network, the marked node and the choices are now."""
        self._pages.setCurrentIndex(0 if self._network.nodes else 1)
        if not self._marked():
            self.chosen, self._only_around = "", False
        people = self._people()
        if self._only_around:
            shown = scene.ego(self._network, Key(self.chosen), people or ())
        else:
            shown = scene.with_people(self._whole, people or ())
        self.picture.show_scene(shown, self.chosen)
        self.list.choose(Key(self.chosen) if self.chosen else None)
        node = self._node()
        if node is not None:
            around = self._only_around
            self.detail.show_node(node, self._network, people, only_around=around)
        self._show_detail()

    def _show_detail(self) -> None:
        room = self._pages.width() >= theme.scaled(DETAIL_FROM)
        self.detail.setFixedWidth(theme.scaled(WIDE))
        self.detail.setVisible(room and self._marked())

    def _choose(self, key: str) -> None:
        if key != self.chosen:
            self.chosen = key
            self._show()

    def _choose_row(self, key: Key) -> None:
        self._choose(key)
        self.split.conceal()

    def _open_record(self, key: str) -> None:
        node = next((node for node in self._network.nodes if node.id == key), None)
        if node is not None:
            self.navigate.emit(node.kind.value, node.id)

    def _go_to_clusters(self) -> None:
        self.navigate.emit("cluster", "")

    def _catch_up(self, change: Change) -> None:
        tables = {edit.table for edit in change.edits}
        if tables.isdisjoint((*TABLES, *PEOPLES)):
            return
        if not self.isVisible():
            self._stale = True
            return
        if not tables.isdisjoint(TABLES):
            self._read()
        self._show()

    def _keys(self) -> Sequence[Key]:
        wanted = fold(self.list.filter_text())
        return [node.id for node in self._network.nodes if wanted in fold(node.title)]

    def _lines(self, keys: Sequence[Key]) -> Mapping[Key, RowLook]:
        nodes: dict[Key, Node] = {node.id: node for node in self._network.nodes}
        return {
            key: row_of(nodes[key], self._network, self._words) for key in keys if key in nodes
        }
