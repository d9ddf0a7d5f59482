"""Where somebody appears: cooperations, milestones, stories, each a way to go there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.appearance import PARTS
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.ui.contacts.occurrences import Occurrence, occurrences
from desktop_app.ui.desk import Desk
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.wording import facts
from desktop_app.words import Words

ONE_OF = {
    Kind.STORY: N_("Story"),
    Kind.COOPERATION: N_("Cooperation"),
    Kind.EVENT: N_("Milestone"),
    Kind.AGREEMENT: N_("Agreement"),
    Kind.PICTURE: N_("Picture"),
    Kind.FAIR: N_("Fair"),
}


class AppearancesSection(Section):
    """Rows are kept by their record, so that the focus stays where it is."""

    wanted = Signal(str, str)  # kind, key

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._kind = desk, kind
        self._words = Words("en")
        self._shown: tuple[Occurrence, ...] = ()
        self._rows: dict[Key, LinkRow] = {}
        self._goals: dict[Key, Ref | None] = {}
        self._nothing = PlainLabel("", "small", "text2", wrap=True)
        self._nothing.setContentsMargins(18, 4, 18, 8)
        self.body.addWidget(self._nothing)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.say(words, words("Appears in"))
        self._nothing.show_text(words("In no story, cooperation or milestone yet."))
        self._show()

    def show_record(self, key: Key) -> None:
        """Show where a record appears."""
        self._shown = occurrences(self._desk.book, self._kind, key)
        self._show()

    def rows(self) -> tuple[LinkRow, ...]:
        """The rows in the order they are shown."""
        return tuple(self._rows[each.record.id] for each in self._shown)

    def _show(self) -> None:
        self.count(len(self._shown) or None)
        self._nothing.setVisible(not self._shown)
        known = {each.record.id for each in self._shown}
        for key in [key for key in self._rows if key not in known]:
            gone = self._rows.pop(key)
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, each in enumerate(self._shown):
            row = self._rows.get(each.record.id) or self._new_row(each)
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
            self._goals[each.record.id] = each.goal
            self._say(row, each)

    def _new_row(self, each: Occurrence) -> LinkRow:
        kind = KINDS.get(each.record.kind)
        icon = kind.icon if kind is not None else "image"
        row = LinkRow(key=each.record.id, icon=icon)
        row.clicked.connect(self._go)
        self._rows[each.record.id] = row
        return row

    def _say(self, row: LinkRow, each: Occurrence) -> None:
        words = self._words
        kind = words(ONE_OF[each.record.kind])
        parts = ", ".join(words(PARTS[part]) for part in each.parts)
        day = words.date(each.when, short=True) if each.when is not None else ""
        row.say(each.record.title, facts(kind, parts), day)
        row.setEnabled(each.goal is not None)
        row.turn("chevron-right" if each.goal is not None else "")

    def _go(self) -> None:
        row = self.sender()
        if isinstance(row, LinkRow) and (goal := self._goals.get(Key(row.key))) is not None:
            self.wanted.emit(goal.kind.value, goal.id)
