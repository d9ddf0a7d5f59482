"""What an organisation came from, and what it went over into, or is planned to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Succession, SuccessionKind
from desktop_app.domain.reference import Kind
from desktop_app.services import organisations
from desktop_app.ui.desk import Desk
from desktop_app.ui.record.part import Part
from desktop_app.ui.record.picking_section import PickingSection
from desktop_app.ui.record.usual_parts import SUCCESSIONS
from desktop_app.ui.record.wording import facts
from desktop_app.ui.vocabulary import SUCCESSION_KINDS
from desktop_app.words import Words


class SuccessionSection(PickingSection):
    """Asks first whether it is a predecessor or a successor that is to be added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        kinds = (Kind.ORGANISATION, Kind.CLUSTER)
        new = N_("New organisation “{name}”")
        super().__init__(desk, SUCCESSIONS, kinds, new=new, parent=parent)
        self._key: Key | None = None
        self._backwards = False
        self.menu = QMenu(self)
        self._before = self.menu.addAction("")
        self._after = self.menu.addAction("")
        self._before.triggered.connect(self.begin_predecessor)
        self._after.triggered.connect(self.begin_successor)

    def speak(self, words: Words) -> None:
        """Speak another language."""
        super().speak(words)
        self._before.setText(words("Add predecessor"))
        self._after.setText(words("Add successor"))

    def begin(self) -> None:
        """Ask which of the two."""
        below = self.invitation if self.invitation.isVisible() else self.plus
        self.menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def begin_predecessor(self) -> None:
        """Ask what it came from."""
        self._backwards = True
        super().begin()

    def begin_successor(self) -> None:
        """Ask what it went over into."""
        self._backwards = False
        super().begin()

    def show_successions(
        self, key: Key, before: Sequence[Succession], after: Sequence[Succession]
    ) -> None:
        """What came before organisation `key`, and what after it."""
        self._key = key
        parts = [self._part(one, backwards=True) for one in before]
        self.show_parts(parts + [self._part(one, backwards=False) for one in after])

    def add_record(self, kind: str, key: str) -> None:
        """An organisation of the book was chosen."""
        if self._key is not None:
            old, new = (Key(key), self._key) if self._backwards else (self._key, Key(key))
            organisations.record_succession(self.desk.book, SuccessionKind.MERGER, [old], new)

    def add_named(self, name: str) -> None:
        """An organisation that is not in the book yet was named."""
        made = organisations.add_organisation(self.desk.book, name)
        self.add_record(Kind.ORGANISATION, made)

    def _part(self, one: Succession, *, backwards: bool) -> Part:
        words, other = self.words, one.before if backwards else one.after
        sort = words(SUCCESSION_KINDS[one.kind])
        side = words("Predecessor") if backwards else words("Successor")
        happened = words.date(one.actual) if one.actual is not None else ""
        planned = one.planned is not None and one.actual is None
        plan = words.date(one.planned) if one.planned is not None and planned else ""
        return Part(
            key=one.id,
            title=other.title,
            sub=facts(side, sort, happened or plan),
            mark=words("planned") if planned else "",
            leads_to=other,
            values={
                "kind": one.kind.value,
                "planned": one.planned,
                "actual": one.actual,
                "source_id": one.source,
                "note": one.note,
            },
        )
