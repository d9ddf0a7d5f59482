"""The parts of a line as chips that can be corrected: by menu, by search, or taken away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import Part, TypedLine, Value, What
from desktop_app.services import find
from desktop_app.ui import icons
from desktop_app.ui.capture.part_chip import PartChip
from desktop_app.ui.capture.part_words import icon_for, words_for
from desktop_app.ui.desk import Desk
from desktop_app.ui.event_kinds import EVENT_KINDS
from desktop_app.ui.fields.record_picker import RecordPicker
from desktop_app.ui.record.flow import Flow
from desktop_app.words import Words

HOUSES = (Kind.ORGANISATION, Kind.CLUSTER)
PICKED: Mapping[What, Sequence[str]] = {
    What.PERSON: (Kind.PERSON, *HOUSES),
    What.ORGANISATION: (*HOUSES, Kind.PERSON),
    What.FAIR: (Kind.EDITION, Kind.FAIR),
    What.COOPERATION: (Kind.COOPERATION,),
}
Sign = tuple[What, str]
SEARCH, DROP = "search", "drop"


class ReadingChips(QWidget):
    """Tells what was corrected; whoever reads the line reads it again."""

    chosen = Signal(object, object)  # Sign, Value
    barred = Signal(object)  # Sign

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._line: QWidget = self
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)
        self._chips: dict[tuple[What, str, int], PartChip] = {}
        self._asked: Part | None = None
        self._picker: RecordPicker | None = None
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._take)
        self._offers: list[Value] = []
        self.hide()

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setAccessibleName(words("What was recognised"))
        for chip in self._chips.values():
            chip.show_part(chip.part, words)

    def stand_behind(self, line: QWidget) -> None:
        """Tab leads from this field to the chips."""
        self._line = line

    def chips(self) -> tuple[PartChip, ...]:
        """The chips in the order of the line."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        found = (item.widget() for item in items if item is not None)
        return tuple(chip for chip in found if isinstance(chip, PartChip))

    def show_line(self, line: TypedLine | None) -> None:
        """Show these parts; chips of the same words stay, so that the focus does."""
        counts: dict[Sign, int] = {}
        wanted: dict[tuple[What, str, int], Part] = {}
        for part in line.parts if line is not None else ():
            counts[part.sign] = counts.get(part.sign, 0) + 1
            wanted[(*part.sign, counts[part.sign])] = part
        for key in [key for key in self._chips if key not in wanted]:
            gone = self._chips.pop(key)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, part) in enumerate(wanted.items()):
            chip = self._chips.get(key)
            if chip is None:
                chip = self._chips[key] = PartChip(part, self._words, self)
                chip.clicked.connect(self._ask)
                chip.dropped.connect(self._drop)
            else:
                chip.show_part(part, self._words)
                self._flow.removeWidget(chip)
            self._flow.put(place, chip)
            chip.show()
        self._put_in_tab_order()
        self.setVisible(bool(wanted))

    def _put_in_tab_order(self) -> None:
        """Right behind the line, in the order they are shown."""
        before = self._line
        for chip in self.chips():
            QWidget.setTabOrder(before, chip)
            before = chip

    def _ask(self) -> None:
        chip = self.sender()
        if not isinstance(chip, PartChip):
            return
        self._asked, words = chip.part, self._words
        self.menu.clear()
        kinds = tuple(EVENT_KINDS) if chip.part.what is What.KIND else ()
        values = (chip.part.value, *chip.part.others, *map(EventKind, kinds))
        self._offers = list(dict.fromkeys(values))
        for number, value in enumerate(self._offers):
            action = self.menu.addAction(words_for(chip.part.what, value, words))
            action.setIcon(icons.icon(icon_for(chip.part.what, value)))
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(value == chip.part.value)
        self.menu.addSeparator()
        if chip.part.what in PICKED:
            self.menu.addAction(words("Another one …")).setData(SEARCH)
        self.menu.addAction(words("Leave it as words")).setData(DROP)
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _take(self, action: QAction) -> None:
        part, meant = self._asked, action.data()
        if part is None:
            return
        if meant == DROP:
            self.barred.emit(part.sign)
        elif meant == SEARCH:
            self._search(part)
        else:
            self.chosen.emit(part.sign, self._offers[int(meant)])

    def _search(self, part: Part) -> None:
        chip = next((one for one in self.chips() if one.part.sign == part.sign), None)
        if chip is None:
            return
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = RecordPicker(self._desk, PICKED[part.what], parent=self)
        self._picker.picked.connect(self._pick)
        self._picker.say(self._words, self._words("Who or what is meant?"))
        self._picker.ask(chip, begin=part.text)

    def _pick(self, kind: str, key: str) -> None:
        named = find.named(self._desk.book, [Key(key)]).get(Key(key))
        if named is not None and self._asked is not None:
            ref = Ref(id=Key(key), kind=Kind(kind), title=named.title)
            self.chosen.emit(self._asked.sign, ref)

    def _drop(self) -> None:
        chip = self.sender()
        if isinstance(chip, PartChip):
            self.barred.emit(chip.part.sign)
