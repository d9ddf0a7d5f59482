"""Duplicates over the window: the pairs by lane, one of them side by side, and what to do."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.duplicates import Lane, Pair
from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.services import comparison, duplicates, find, merge
from desktop_app.ui import theme
from desktop_app.ui.desk import Desk
from desktop_app.ui.duplicates import wording
from desktop_app.ui.duplicates.heads import Heads
from desktop_app.ui.duplicates.looking import Looking
from desktop_app.ui.duplicates.pair_list import PairList
from desktop_app.ui.duplicates.search import Found, Search
from desktop_app.ui.duplicates.table import CompareTable
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.states import EmptyState, ErrorState
from desktop_app.ui.kit.surface import Bar, Card, Hairline
from desktop_app.ui.kit.veil import Veil
from desktop_app.words import Words

WIDE, TALL, LIST, NARROW = 1280, 720, 264, 1120


class MergePanel(Veil):
    """Ctrl+Enter merges, → goes on to the next pair, Esc closes."""

    opened = Signal(str, str)  # kind, key: the record that both are now
    told = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk, self._words = desk, Words("en")
        self.pair: Pair | None = None
        self._alone, self._of = False, 0
        self.search = Search(desk, self)
        self.panel = Card(radius=14, parent=self)
        self._title, self._told = (
            PlainLabel("", "title"),
            PlainLabel("", "small", "text2", cut=True),
        )
        self.close_button = Button("x", kind="ghost")
        self.list, self.table, self._heads = PairList(), CompareTable(), Heads()
        self.looking, self.none, self.failed = (
            Looking(),
            EmptyState("circle-check"),
            ErrorState(),
        )
        self._pages, self._compared = QStackedWidget(), QWidget()
        self._fact = PlainLabel("", "small", "text2", wrap=True)
        self.apart = Button("unlink", kind="ghost")
        self.skip, self.go = Button(), Button("git-merge", kind="primary")
        self._dress = QTimer(self, singleShot=True, interval=0)
        self._dress.timeout.connect(self._wear)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        titles = column(self._title, self._told, gap=2)
        top = row(Stretch(titles), self.close_button, margins=(24, 16, 18, 14))
        right = column(self._heads, Stretch(self.table), gap=0)
        side = Bar(
            column(self.list, gap=0, margins=(0, 8, 0, 8)), tone="surface2", line="right"
        )
        self._side = side
        self._compared.setLayout(row(side, Stretch(right), gap=0))
        for page in (self._compared, self.looking, self.none, self.failed):
            self._pages.addWidget(page)
        told = row(IconLabel("undo-2", "text2", 16), Stretch(self._fact), gap=10)
        acts = row(self.apart, self.skip, self.go, gap=10)
        self._feet = QWidget()
        feet = row(Stretch(told), acts, gap=16, margins=(24, 13, 20, 14))
        self._feet.setLayout(column(Hairline(), feet, gap=0))
        parts = (top, Hairline(), Stretch(self._pages), self._feet)
        self.panel.setLayout(column(*parts, gap=0, margins=(1, 1, 1, 1)))

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.leave)
        self.list.wanted.connect(self._show_pair)
        self.looking.stopped.connect(self.search.cancel)
        self.none.asked.connect(self.leave)
        self.failed.asked.connect(self.look)
        self.search.progressed.connect(self.looking.progress)
        self.search.found.connect(self._list)
        self.search.stopped.connect(self.leave)
        self.search.refused.connect(self._refused)
        self.apart.clicked.connect(self.tell_apart)
        self.skip.clicked.connect(self.next)
        self.go.clicked.connect(self.merge)
        self._desk.changed.connect(self._catch_up)

    def say(self, words: Words) -> None:
        """Speak another language, at once."""
        self._words = words
        self.setAccessibleName(words("Merge duplicates"))
        self._title.show_text(words("Merge duplicates"))
        self.close_button.name("", spoken=words("Close"), hint="Esc")
        self._fact.show_text(
            words("1 left, 2 right, 3 both, 0 neither. Can be split again at any time.")
        )
        self.apart.name(words("Are different"))
        self.skip.name(words("Skip"), hint="→")
        self.go.name(words("Merge"), hint=words("Ctrl ↵"))
        self.looking.say(words)
        self.none.say(words("No duplicates were found."), words("Close"))
        self.failed.say(words("The search could not be finished."), words("Search again"))
        self.list.say(words)
        if self.pair is not None:
            self._show_pair(self.pair)

    def look(self) -> None:
        """Look through the whole book, then show what was found."""
        self._alone = False
        self.pair = None
        self._told.show_text("")
        self._show_page(self.looking)
        self.looking.begin()
        self._appear()
        self.search.begin()

    def show_found(self, found: Found) -> None:
        """Show what was found already."""
        self._alone = False
        self._appear()
        self._list(found)

    def compare(self, one: Key, other: Key) -> bool:
        """Show these two, whether they look alike or not; tells whether it could."""
        self._alone = True
        pair = Pair(ids=(one, other), lane=Lane.POSSIBLE, score=0, reasons=())
        if not self._show_pair(pair):
            return False
        self._appear()
        self.table.begin()
        return True

    def merge(self) -> None:
        """Make the two one, as it was chosen; then the next pair."""
        if self.pair is None or not self.go.isVisible():
            return
        keep, drop = self.pair.ids
        try:
            merge.merge(self._desk.book, keep, drop, self.table.picks())
        except UserError as refusal:
            self.told.emit(self._words.error(refusal))
            return
        if self._alone:
            named = find.named(self._desk.book, [keep])[keep]
            self.leave()
            self.opened.emit(named.kind, keep)
            return
        place = self._place()
        self.list.drop(drop)
        self._go_on(place)

    def tell_apart(self) -> None:
        """Never bring these two up again."""
        if self.pair is None:
            return
        try:
            duplicates.tell_apart(self._desk.book, *self.pair.ids)
        except UserError as refusal:
            self.told.emit(self._words.error(refusal))
            return
        self.told.emit(self._words("Remembered: these two are different."))
        place = self._place()
        self.list.leave_out(self.pair)
        self._go_on(place)

    def next(self) -> None:
        """Leave this pair for later."""
        if self._alone:
            self.leave()
        elif self.list.pairs:
            self._go_on((self._place() + 1) % len(self.list.pairs))

    def leave(self) -> None:
        """Close; what was done is done."""
        self.search.cancel()
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """In the middle; the list gives way in a narrow window."""
        usual = WIDE - LIST if self._alone else WIDE
        wide = min(theme.scaled(usual), self.width() - 64)
        tall = min(theme.scaled(TALL), self.height() - 64)
        self.panel.setGeometry(
            (self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall
        )
        self._side.setFixedWidth(theme.scaled(LIST))
        self._side.setVisible(not self._alone and wide >= theme.scaled(NARROW))

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._dress.start()  # nothing may be built while everything is being restyled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter, →, Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge()
        elif event.key() == Qt.Key.Key_Right and self._feet.isVisible():
            self.next()

    def _catch_up(self, change: Change) -> None:
        """A merge was taken back: the pair is there again."""
        back = any(edit.table == "merge" and edit.after is None for edit in change.edits)
        if back and self.isVisible() and not self._alone:
            self.look()

    def _wear(self) -> None:
        self.place()
        if self.pair is not None and self.isVisible():
            self._show_pair(self.pair)

    def _appear(self) -> None:
        self.cover()
        self.show()
        self.raise_()
        self.place()
        self.setFocus()

    def _list(self, found: Found) -> None:
        self.list.show_pairs(found.pairs, found.called)
        self._go_on(0)

    def _go_on(self, place: int) -> None:
        """Show the pair at this place, or say that there is none left."""
        pairs = self.list.pairs
        if self._alone or not pairs:
            self.pair = None
            if self._alone:
                self.leave()
            else:
                self._told.show_text("")
                self._show_page(self.none)
            return
        pair = pairs[min(place, len(pairs) - 1)]
        self.list.choose(pair.ids)
        if not self._show_pair(pair):
            self.list.leave_out(pair)
            self._go_on(place)
            return
        self.table.begin()

    def _show_pair(self, pair: Pair) -> bool:
        """Compare two records; False if one of them is gone."""
        try:
            compared = comparison.compare(self._desk.book, *pair.ids)
        except UserError as refusal:
            self.told.emit(self._words.error(refusal))
            return False
        self.pair = pair
        self._heads.show_two(compared, self._words)
        self.table.show_lines(wording.lines(compared, self._words), self._words)
        number = None if self._alone else (self._place() + 1, len(self.list.pairs))
        self._told.show_text(wording.why(pair, number, self._words))
        self._show_page(self._compared)
        return True

    def _place(self) -> int:
        ids = [pair.ids for pair in self.list.pairs]
        return ids.index(self.pair.ids) if self.pair is not None and self.pair.ids in ids else 0

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._feet.setVisible(page is self._compared)
        self.skip.setVisible(not self._alone)

    def _refused(self, sentence: str) -> None:
        self.failed.say(sentence, self._words("Search again"))
        self._show_page(self.failed)
