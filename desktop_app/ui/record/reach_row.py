"""One phone number or address of the net: typed over, copied, called."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reach import LINKS, PHONES, Reach, ReachKind
from desktop_app.services import reaches, removal
from desktop_app.services.fields import change_link
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.record.leaving import address_of, leave
from desktop_app.ui.record.wording import facts
from desktop_app.ui.vocabulary import REACH_KINDS, REACH_LABELS
from desktop_app.words import Words

LABEL, PREFER, DELETE = "label", "prefer", "delete"
OPEN_ICONS = {**dict.fromkeys(PHONES, "phone"), **dict.fromkeys(LINKS, "external-link")}


class ReachRow(QWidget):
    """The number as it was written; its actions show where pointer or focus are."""

    def __init__(self, desk: Desk, kind: ReachKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._reach: Reach | None = None
        self._roles: Mapping[Key, str] = {}
        self._words = Words("en")
        self.value = FieldRow(self._change)
        self.label = RecordField(desk, "reach", "label", N_("Label"), N_("Add label"))
        self.label.hide()
        self.label.closed.connect(self.label.hide)
        self.open = self.value.add_action(OPEN_ICONS.get(kind, "mail"))
        self.open.clicked.connect(self._open)
        self.copy = self.value.add_action("copy")
        self.copy.clicked.connect(self._copy)
        self.more = self.value.add_action("ellipsis")
        self.more.clicked.connect(self._show_menu)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._act)
        self.setLayout(column(self.value, self.label, gap=0))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.copy.name("", spoken=words("Copy"))
        self.more.name("", spoken=words("More"))
        if self._kind in LINKS:
            self.open.name("", spoken=words("Open in the browser"))
        elif self._kind is ReachKind.EMAIL:
            self.open.name("", spoken=words("Write an email"))
        else:
            self.open.name("", spoken=words("Call"))
        self.label.say(words)

    def show_reach(self, reach: Reach, roles: Mapping[Key, str], ended: frozenset[Key]) -> None:
        """Show a number; `roles` are the words for the roles it may belong to."""
        self._reach, self._roles = reach, roles
        words = self._words
        kind = words(REACH_KINDS[reach.kind])
        known = REACH_LABELS.get(reach.label)
        name = reach.label or kind
        if known is not None:
            name = words("{kind}, {label}", kind=kind, label=words(known))
        if reach.preferred:
            name = words("{kind}, preferred", kind=name)
        self.value.say(words, name)
        over = reach.role in ended
        belongs = ""
        if reach.role is not None and (over or len(roles) > 1):
            belongs = roles.get(reach.role, "")
        if over:
            belongs = words("{role}, ended", role=belongs)
        shown = facts(reach.value, belongs)
        self.value.show_value(shown, "text3" if over else "text", typed=reach.value)
        self.label.show_row(reach.id, reach.label)
        if address_of(reach) is None:
            self.value.drop_action(self.open)

    def _change(self, typed: str) -> None:
        if self._reach is not None:
            reaches.change_reach(self._desk.book, self._reach.id, typed)

    def _open(self) -> None:
        if self._reach is not None:
            leave(address_of(self._reach))

    def _copy(self) -> None:
        if self._reach is not None:
            QGuiApplication.clipboard().setText(self._reach.value)

    def _show_menu(self) -> None:
        self._fill_menu()
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _fill_menu(self) -> None:
        reach, words = self._reach, self._words
        self.menu.clear()
        if reach is None:
            return
        if not reach.preferred:
            self.menu.addAction(words("Prefer this one")).setData(PREFER)
        self.menu.addAction(words("Change label")).setData(LABEL)
        if self._roles:
            self.menu.addSection(words("Belongs to"))
            for role, called in (("", words("No role")), *self._roles.items()):
                action = self.menu.addAction(called)
                action.setCheckable(True)
                action.setChecked(role == (reach.role or ""))
                action.setData(f"role {role}")
        self.menu.addSeparator()
        self.menu.addAction(words("Delete")).setData(DELETE)

    def _act(self, action: QAction) -> None:
        reach, book, chosen = self._reach, self._desk.book, str(action.data())
        if reach is None:
            return
        if chosen == PREFER:
            reaches.prefer_reach(book, reach.id)
        elif chosen == LABEL:
            self.label.show()
            self.label.edit()
        elif chosen == DELETE:
            removal.remove(book, "reach", reach.id)
        else:
            role = chosen.partition(" ")[2]
            change_link(book, "reach", reach.id, "role_id", Key(role) if role else None)
