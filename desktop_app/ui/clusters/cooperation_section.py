"""The cooperations an organisation takes part in, each with its way as a small bridge."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cooperation import CooperationLine, Way
from desktop_app.domain.ids import Key, OrganisationId
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.layout.timeline.ways import course_of
from desktop_app.services import clusters, cooperations
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.arrange import column, row
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.record.adding_section import AddingSection
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.ui.record.wording import facts
from desktop_app.ui.timeline import wording
from desktop_app.ui.timeline.mini_bridge import MiniBridge
from desktop_app.words import Words


class CooperationLink(QWidget):
    """Its title, stage and last date, and below them its way."""

    followed = Signal(str, str)  # kind, key

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = LinkRow(key=key, icon="git-merge")
        self.head.clicked.connect(self._follow)
        self.bridge = MiniBridge()
        self.setLayout(column(self.head, row(self.bridge, margins=(62, 0, 20, 8)), gap=0))

    def show_cooperation(self, line: CooperationLine, way: Way, words: Words) -> None:
        """Show a cooperation as the book has it."""
        stage = words("Resting") if line.resting else wording.stage(words, line.stage)
        last = words.date(line.last, short=True) if line.last is not None else ""
        self.head.say(line.title, facts(stage, last))
        self.bridge.show_course(course_of(line, way), words)

    def _follow(self) -> None:
        self.followed.emit(Kind.COOPERATION.value, self.head.key)


class CooperationSection(AddingSection):
    """The plus asks for the other partner and starts a cooperation with it."""

    followed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        content, lines = QWidget(), column(gap=0)
        content.setLayout(lines)
        super().__init__(content, self._start_named, parent)
        self._desk = desk
        self._key: OrganisationId | None = None
        kinds = (Kind.CLUSTER, Kind.ORGANISATION)
        new = N_("New cluster “{name}”")
        self.picker = RecordPicker(desk, kinds, new=new, parent=self)
        self.picker.picked.connect(self._start_with)
        self.picker.named.connect(self._start_named)
        self.rows: KeyedRows[CooperationLink] = KeyedRows(lines, self._make)

    def speak(self, words: Words) -> None:
        """Speak another language; the rows are shown again by the page."""
        self.name(words, words("Cooperations"), words("Start cooperation"), "")
        self.picker.say(words, words("With which cluster?"))

    def show_organisation(self, key: OrganisationId) -> None:
        """Read and show the cooperations of organisation `key`."""
        self._key = key
        book = self._desk.book
        keys = cooperations.keys_of(book, key)
        lines, ways = cooperations.lines(book, keys), cooperations.ways(book, keys)
        there = [one for one in keys if one in lines]
        for link, one in zip(self.rows.show(there), there, strict=True):
            link.show_cooperation(lines[one], ways[one], self.words)
        self.count(len(there) or None)
        self.show_empty(empty=not there)

    def begin(self) -> None:
        """Ask for the other partner."""
        self.picker.ask(self.invitation if self.invitation.isVisible() else self.plus)

    def _make(self, key: str) -> CooperationLink:
        line = CooperationLink(key)
        line.followed.connect(self.followed)
        return line

    def _start_with(self, _kind: str, key: str) -> None:
        if self._key is not None:
            partners = (self._key, OrganisationId(Key(key)))
            made = cooperations.start_cooperation(self._desk.book, partners)
            self.followed.emit(Kind.COOPERATION.value, made)

    def _start_named(self, name: str) -> None:
        self._start_with(Kind.CLUSTER, clusters.add_cluster(self._desk.book, name))
