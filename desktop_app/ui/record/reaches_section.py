"""How to reach a person or an organisation: phone, mail, pages of the net."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.person import Role
from desktop_app.domain.reach import Reach, ReachKind
from desktop_app.domain.reference import Kind
from desktop_app.services import reaches
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.ui.record.reach_row import ReachRow
from desktop_app.ui.vocabulary import REACH_KINDS
from desktop_app.words import Words

CORE = {ReachKind.EMAIL: N_("Add email"), ReachKind.PHONE: N_("Add phone number")}


class ReachesSection(Section):
    """Mail and phone invite while there is none; the plus offers every kind."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(adds=True, parent=parent)
        self._desk, self._of_person = desk, kind is Kind.PERSON
        self._words = Words("en")
        self._owner: Key | None = None
        self._kinds: Mapping[str, ReachKind] = {}
        lines = column(gap=0)
        self.body.addLayout(lines)
        self.rows: KeyedRows[ReachRow] = KeyedRows(lines, self._make_row)
        self.email, self.phone = FieldRow(self._add_email), FieldRow(self._add_phone)
        self._adding_kind = ReachKind.PHONE
        self.adding = FieldRow(self._add)
        self.adding.hide()
        self.adding.closed.connect(self.adding.hide)
        for field in (self.email, self.phone, self.adding):
            self.body.addWidget(field)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._ask)
        self.added.connect(self._show_menu)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        hint = words("Enter saves, Esc reverts")
        add = words("Add a way to reach them")
        self.say(words, words("Contact details"), add=add, hint=hint)
        for kind, core in ((ReachKind.EMAIL, self.email), (ReachKind.PHONE, self.phone)):
            core.say(words, words(REACH_KINDS[kind]), words(CORE[kind]))
        for row in self.rows.all():
            row.say(words)

    def show_reaches(
        self, owner: Key, ways: Sequence[Reach], roles: Sequence[Role] = ()
    ) -> None:
        """Show these, in their order."""
        self._owner = owner
        self._kinds = {reach.id: reach.kind for reach in ways}
        called = {role.id: _role_words(role) for role in roles}
        ended = frozenset(role.id for role in roles if not role.is_current(today()))
        for row, reach in zip(self.rows.show([each.id for each in ways]), ways, strict=True):
            row.show_reach(reach, called, ended)
        for kind, field in ((ReachKind.EMAIL, self.email), (ReachKind.PHONE, self.phone)):
            field.show_value("")
            field.setVisible(all(reach.kind is not kind for reach in ways))

    def _make_row(self, key: str) -> ReachRow:
        row = ReachRow(self._desk, self._kinds[key])
        row.say(self._words)
        return row

    def _show_menu(self) -> None:
        self.menu.clear()
        for kind, word in REACH_KINDS.items():
            self.menu.addAction(self._words(word)).setData(str(kind))
        self.menu.popup(self.plus.mapToGlobal(QPoint(0, self.plus.height())))

    def _ask(self, action: QAction) -> None:
        self._adding_kind = ReachKind(str(action.data()))
        self.adding.say(self._words, self._words(REACH_KINDS[self._adding_kind]))
        self.adding.show_value("")
        self.adding.show()
        self.adding.edit()

    def _add(self, typed: str) -> None:
        self._add_reach(self._adding_kind, typed)

    def _add_email(self, typed: str) -> None:
        self._add_reach(ReachKind.EMAIL, typed)

    def _add_phone(self, typed: str) -> None:
        self._add_reach(ReachKind.PHONE, typed)

    def _add_reach(self, kind: ReachKind, typed: str) -> None:
        reaches.add_reach(
            self._desk.book,
            kind,
            typed,
            person=self._owner if self._of_person else None,
            organisation=None if self._of_person else self._owner,
        )


def _role_words(role: Role) -> str:
    return role.organisation.title if role.organisation is not None else role.function
