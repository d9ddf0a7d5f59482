"""The milestones as a card: the table, an edited row over it, an empty row below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.key_hint import KeyHint
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.timeline.entry import MilestoneEntry, Reader
from desktop_app.ui.timeline.milestone_row import TALL, MilestoneRow
from desktop_app.ui.timeline.milestone_view import MilestoneView
from desktop_app.words import Words

MARGIN = 6


class MilestoneTable(Card):
    """Knows no services: it says what the user typed, whoever listens writes it.

    If it cannot be written, `refuse` shows why and the words stay where they are.
    """

    chosen = Signal(str)
    added = Signal(str, str)  # the words of the date, the title; all in one, without a date
    date_changed = Signal(str, str)  # key, the words of the date
    title_changed = Signal(str, str)  # key, title
    removed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = PlainLabel("", "h2")
        self._hint = PlainLabel("", "caption", "text3")
        self._view = MilestoneView(words)
        self._new = MilestoneEntry(words, lines=True)
        self._read_below = column(gap=0, margins=(MARGIN + 4, 0, MARGIN, 2))
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.hide()
        self._edited = ""
        self._editor_bed = Card(
            tone="surface", line=None, radius=8, parent=self._view.viewport()
        )
        self._editor = MilestoneEntry(words)
        self._editor_bed.setLayout(row(self._editor, margins=(MARGIN, 0, MARGIN, 0)))
        self._editor_bed.hide()
        head = row(self._heading, Stretch(), self._hint, KeyHint("↵"), margins=(12, 6, 10, 4))
        self.setLayout(
            column(
                head,
                self._view,
                row(self._new, margins=(MARGIN + 4, 6, MARGIN, 2)),
                self._read_below,
                row(self._refusal, margins=(12, 0, 12, 0)),
                Stretch(),
                gap=2,
                margins=(MARGIN, 6, MARGIN, 10),
            )
        )
        self._connect()
        self.say(words)

    def _connect(self) -> None:
        self._view.chosen.connect(self.chosen)
        self._view.removed.connect(self.removed)
        self._view.edit_wanted.connect(self.edit)
        self._view.title_wanted.connect(self.edit_title)
        self._view.went_below.connect(self.begin_new)
        self._view.verticalScrollBar().valueChanged.connect(self._place_editor)
        self._new.dated.connect(self._new.ask_title)
        self._new.titled.connect(self._add)
        self._new.lined.connect(self._add_line)
        self._new.given_up.connect(self._give_up_new)
        self._editor.date_committed.connect(self._change_date)
        self._editor.dated.connect(self._date_done)
        self._editor.titled.connect(self._change_title)
        self._editor.title_left.connect(self._change_title)
        self._editor.given_up.connect(self._close_editor)

    @property
    def edited(self) -> str:
        """The key of the milestone being edited, or nothing."""
        return self._edited

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._heading.show_text(words("Milestones"))
        self._hint.show_text(words("Enter edits"))
        for part in (self._view, self._new, self._editor):
            part.say(words)

    def read_lines(self, reader: Reader, below: QWidget) -> None:
        """Let the empty row take whole lines; `below` shows how they are read."""
        self._read_below.addWidget(below)
        self._new.read_with(reader)

    def show_rows(self, rows: Sequence[MilestoneRow]) -> None:
        """Catch up with these rows; what is being typed stays."""
        self._view.show_rows(rows)
        if self._edited and self._view.row(self._edited) is None:
            self._close_editor()
        self._place_editor()

    def choose(self, key: str) -> None:
        """Mark a milestone without telling anybody."""
        self._view.choose(key)

    def take_keys(self) -> None:
        """Walk through the milestones by key; without any, ask for the first."""
        if self._view.isVisible() and self._view.model().rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.begin_new()

    def begin_new(self) -> None:
        """Ask for the next milestone."""
        self._new.ask_date()

    def resume(self) -> None:
        """Go on with the milestone being typed."""
        self._new.resume()

    def edit(self, key: str) -> None:
        """Open a row: first its date, then its title."""
        shown = self._view.row(key)
        if shown is None:
            return
        self._edited = key
        self._view.scrollTo(self._view.index_of(key))
        self._place_editor()
        self._editor.begin(shown.milestone.when, shown.milestone.title)

    def edit_title(self, key: str) -> None:
        """Open a row at its title."""
        self.edit(key)
        self._editor.ask_title()

    def refuse(self, sentence: str) -> None:
        """Say why something could not be written."""
        self._refusal.show_text(sentence)
        self._refusal.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edited row over its place."""
        super().resizeEvent(event)
        self._place_editor()

    def _add(self, title: str) -> None:
        if not title:
            return
        self._write(self._new.when.text, title)

    def _add_line(self, typed: str) -> None:
        self._write("", typed)

    def _write(self, date: str, title: str) -> None:
        self._refusal.hide()
        self.added.emit(date, title)
        if not self._refusal.isVisibleTo(self):
            self._new.clear()
            self._new.ask_date()

    def _give_up_new(self) -> None:
        self._refusal.hide()
        self._view.setFocus()

    def _change_date(self, words: str) -> None:
        self._refusal.hide()
        self.date_changed.emit(self._edited, words)

    def _date_done(self) -> None:
        if not self._refusal.isVisibleTo(self):
            self._editor.ask_title()

    def _change_title(self, title: str) -> None:
        shown = self._view.row(self._edited)
        if shown is not None and title and title != shown.milestone.title:
            self._refusal.hide()
            self.title_changed.emit(self._edited, title)
        if not self._refusal.isVisibleTo(self):
            self._close_editor()

    def _close_editor(self) -> None:
        if not self._edited:
            return
        self._edited = ""
        self._refusal.hide()
        focus = QApplication.focusWidget()
        focused = focus is not None and self._editor_bed.isAncestorOf(focus)
        self._editor_bed.hide()
        if focused:
            self._view.setFocus()

    def _place_editor(self) -> None:
        if self._edited:
            place = self._view.visualRect(self._view.index_of(self._edited))
            sight = self._view.viewport()
            self._editor_bed.setGeometry(
                QRect(0, place.top(), sight.width(), theme.scaled(TALL))
            )
            self._editor_bed.raise_()
            self._editor_bed.setVisible(sight.rect().contains(place))
