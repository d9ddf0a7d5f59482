"""The first step of a cooperation: who works together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters, cooperations, find
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

WIDE = 520


class Start(QWidget):
    """Choose two or more; pressing one takes it out again."""

    started = Signal(str)  # the key of the new cooperation
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._words = desk.book, Words("en")
        self._chosen: dict[Key, str] = {}
        self._heading = PlainLabel("", "h2")
        self._hint = PlainLabel("", "small", "text2", wrap=True)
        self._rows: QVBoxLayout = column(gap=0)
        self.next = LinkRow(invites=True)
        self.next.clicked.connect(self.pick)
        kinds = (Kind.CLUSTER, Kind.ORGANISATION)
        self.picker = RecordPicker(desk, kinds, new=N_("New cluster “{name}”"), parent=self)
        self.picker.picked.connect(self._add)
        self.picker.named.connect(self._make)
        self.begin = Button("check", kind="primary")
        self.begin.clicked.connect(self._begin)
        self._cancel = Button(kind="ghost")
        self._cancel.clicked.connect(self.given_up)
        foot = row(Stretch(), self._cancel, self.begin)
        parts = (self._heading, self._hint, self._rows, self.next, foot)
        card = Card(column(*parts, gap=10, margins=(24, 20, 24, 20)))
        card.setMinimumWidth(WIDE)
        self.setLayout(
            column(row(Stretch(), card, Stretch()), Stretch(), margins=(24, 60, 24, 24))
        )

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._heading.show_text(words("New cooperation"))
        self._hint.show_text(words("Choose the clusters or organisations that work together."))
        self.next.say(words("Add a partner"))
        self.picker.say(words, words("Partner"))
        self._cancel.name(words("Cancel"))
        self.begin.name(words("Start cooperation"))

    def ask(self) -> None:
        """Begin with nobody."""
        self._chosen.clear()
        self._show()

    def pick(self) -> None:
        """Ask for the next one."""
        self.picker.ask(self.next)

    def _add(self, _kind: str, key: str) -> None:
        self._chosen[Key(key)] = find.resolve(self._book, key).title
        self._show()

    def _make(self, name: str) -> None:
        self._add(Kind.CLUSTER, clusters.add_cluster(self._book, name))

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for key, title in self._chosen.items():
            shown = LinkRow(letters=initials(title), key=key, square=True)
            shown.say(title, "", self._words("take out"))
            shown.clicked.connect(self._take_out)
            self._rows.addWidget(shown)
        self.begin.setEnabled(bool(self._chosen))
        self.next.setFocus()

    def _take_out(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, LinkRow):
            self._chosen.pop(Key(pressed.key), None)
            self._show()

    def _begin(self) -> None:
        partners = [OrganisationId(key) for key in self._chosen]
        self.started.emit(cooperations.start_cooperation(self._book, partners))
