"""What an organisation came from, and what it went over into."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Succession, SuccessionKind
from desktop_app.domain.reference import Ref
from desktop_app.services import organisations
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.part_row import PartRow
from desktop_app.ui.fields.parts_section import PartsSection
from desktop_app.ui.fields.period import joined
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.vocabulary import SUCCESSION_KINDS
from desktop_app.words import Words

CAME_FROM, WENT_INTO = "from", "into"


class SuccessionRow(PartRow[Succession]):
    """One step from an organisation to another, as it was planned and as it came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon="git-branch", delete=N_("Delete succession"))
        self.here: Key | None = None
        self._go = Button("arrow-right", kind="ghost", size=30)
        self._go.clicked.connect(self._visit)
        self.feet.addWidget(self._go)

    def make_fields(self) -> Sequence[FieldRow]:
        """All of such a step."""
        desk, table = self.desk, "succession"
        self.kind = RecordChoice(desk, table, "kind", N_("Kind"), SUCCESSION_KINDS)
        self.planned = RecordDate(desk, table, "planned", N_("Planned"), N_("Add planned date"))
        self.actual = RecordDate(desk, table, "actual", N_("Happened"), N_("Add date"))
        self.note = RecordField(desk, table, "note", N_("Note"), N_("Add note"))
        return (self.kind, self.planned, self.actual, self.note)

    def say(self, words: Words) -> None:
        """Speak another language."""
        super().say(words)
        self._go.name(words("Open organisation"))

    def show_head(self, part: Succession) -> None:
        """From where or to where, how, when."""
        words, other = self.words, self._other(part)
        if other is part.before:
            title = words("Came from {name}", name=other.title)
        else:
            title = words("Went over into {name}", name=other.title)
        actual = words.date(part.actual, short=True) if part.actual is not None else ""
        planned = words.date(part.planned, short=True) if part.planned is not None else ""
        if planned and not actual:
            planned = words("planned for {date}", date=planned)
        when = actual or planned
        self.head.say(title, joined(words(SUCCESSION_KINDS[part.kind]), when))

    def show_fields(self, part: Succession) -> None:
        """All of such a step."""
        self.kind.show_row(part.id, part.kind)
        self.planned.show_day(part.id, part.planned)
        self.actual.show_day(part.id, part.actual)
        self.note.show_row(part.id, part.note)

    def _other(self, part: Succession) -> Ref:
        return part.before if part.after.id == self.here else part.after

    def _visit(self) -> None:
        if self.part is not None:
            other = self._other(self.part)
            self.wanted.emit(other.kind.value, other.id)


class SuccessionsSection(PartsSection[Succession]):
    """Both directions; what is added is asked for with its direction first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "succession",
            self._make_row,
            N_("Before and after"),
            N_("Add predecessor or successor"),
            parent=parent,
        )
        self._organisation: Key | None = None
        self._direction = CAME_FROM
        self.picker = RecordPicker(
            desk,
            ("organisation", "cluster"),
            new=N_("New organisation “{name}”"),
            parent=self,
        )
        self.picker.picked.connect(self._picked)
        self.picker.named.connect(self._named)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._ask)
        self.asked.connect(self._show_menu)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self.picker.say(words, words("Organisation"))
        super().speak(words)

    def show_record(
        self, organisation: Key, before: Sequence[Succession], after: Sequence[Succession]
    ) -> None:
        """Show where an organisation came from and went."""
        self._organisation = organisation
        self.show_parts((*before, *after))

    def _make_row(self) -> SuccessionRow:
        row = SuccessionRow(self._desk)
        row.here = self._organisation
        return row

    def _anchor(self) -> QWidget:
        return self.invitation if self.invitation.isVisible() else self.plus

    def _show_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction(self._words("It came from …")).setData(CAME_FROM)
        self.menu.addAction(self._words("It went over into …")).setData(WENT_INTO)
        self.menu.popup(self._anchor().mapToGlobal(QPoint(0, self._anchor().height())))

    def _ask(self, action: QAction) -> None:
        self._direction = str(action.data())
        self.picker.ask(self._anchor())

    def _picked(self, _kind: str, key: str) -> None:
        self._record(Key(key))

    def _named(self, name: str) -> None:
        self._record(organisations.add_organisation(self._desk.book, name))

    def _record(self, other: Key) -> None:
        if self._organisation is None:
            return
        came = self._direction == CAME_FROM
        before, after = (other, self._organisation) if came else (self._organisation, other)
        made = organisations.record_succession(
            self._desk.book, SuccessionKind.MERGER, [before], after
        )
        self.reveal(made[0])
