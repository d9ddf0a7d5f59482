"""What belongs to the node that is marked: its bridges, and its people when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.network import Insider, Network, Node
from desktop_app.domain.reference import Kind
from desktop_app.services.countries import country_name
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.network.wording import bond_state, bond_title
from desktop_app.ui.record.wording import facts
from desktop_app.words import Words

WIDE = 304


class NodeDetail(Bar):
    """Beside the picture; every row leads to the record it names."""

    wanted = Signal(str, str)  # kind, key
    asked_around = Signal()  # only this node and its partners, or all again
    asked_people = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="surface2", line="left", parent=parent)
        self._words = Words("en")
        self._title = PlainLabel("", "h2", wrap=True)
        self._sub = PlainLabel("", "caption", "text2", wrap=True)
        self.open_record = Button("arrow-right", size=30)
        self.around, self.people = Button("focus", size=30), Button("users", size=30)
        self._bonds_head, self._people_head = PlainLabel("", "smallS"), PlainLabel("", "smallS")
        self._rows = column(gap=2)
        self._persons = column(gap=2)
        self.open_record.clicked.connect(self._open)
        self.around.clicked.connect(self.asked_around)
        self.people.clicked.connect(self.asked_people)
        self._lay_out()
        self._kind, self._key = "", ""

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(
            column(
                column(
                    *(self._title, self._sub, 4),
                    *(row(button, Stretch()) for button in self._buttons()),
                    gap=6,
                    margins=(16, 0, 0, 6),
                ),
                row(self._bonds_head, margins=(16, 8, 0, 0)),
                self._rows,
                row(self._people_head, margins=(16, 8, 0, 0)),
                self._persons,
                Stretch(),
                gap=4,
                margins=(2, 16, 6, 16),
            )
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setLayout(column(scroll, gap=0, margins=(1, 0, 0, 0)))

    def _buttons(self) -> tuple[Button, ...]:
        return (self.open_record, self.around, self.people)

    def say(self, words: Words) -> None:
        """Speak another language; what is shown is shown again by the place."""
        self._words = words
        self.open_record.name(words("Open record"))
        self._bonds_head.show_text(words("Bridges"))
        self._people_head.show_text(words("People"))

    def show_node(
        self,
        node: Node,
        network: Network,
        people: Sequence[Insider] | None,
        *,
        only_around: bool,
    ) -> None:
        """Show a node; `people` is None as long as nobody asked for them."""
        words = self._words
        self._kind, self._key = node.kind.value, node.id
        self._title.show_text(node.title)
        place = node.place or country_name(node.country, self._words.language)
        self._sub.show_text(place)
        self._sub.setVisible(bool(place))
        self.around.name(words("Show the whole network") if only_around else words("Only this"))
        self.people.name(words("People") if people is None else words("Hide people"))
        self._show_bonds(node, network)
        self._show_people(people)

    def _show_bonds(self, node: Node, network: Network) -> None:
        _empty(self._rows)
        bonds = network.bonds_of(node.id)
        self._bonds_head.setVisible(bool(bonds))
        for bond in bonds:
            line = LinkRow(key=bond.id, icon="git-merge")
            line.say(bond_title(bond, node.id, network), bond_state(bond, self._words))
            line.clicked.connect(self._go_to_bond)
            self._rows.addWidget(line)

    def _show_people(self, people: Sequence[Insider] | None) -> None:
        _empty(self._persons)
        self._people_head.setVisible(people is not None)
        if people is not None and not people:
            nobody = PlainLabel(self._words("Nobody is written down here."), "small", "text2")
            nobody.setIndent(16)
            self._persons.addWidget(nobody)
        for insider in people or ():
            line = LinkRow(key=insider.id, letters=initials(insider.name))
            line.say(insider.name, facts(insider.function))
            line.clicked.connect(self._go_to_person)
            self._persons.addWidget(line)

    def _open(self) -> None:
        self.wanted.emit(self._kind, self._key)

    def _go_to_bond(self) -> None:
        self._go(Kind.COOPERATION)

    def _go_to_person(self) -> None:
        self._go(Kind.PERSON)

    def _go(self, kind: Kind) -> None:
        pressed = self.sender()
        if isinstance(pressed, LinkRow):
            self.wanted.emit(kind.value, pressed.key)


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        if (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()
