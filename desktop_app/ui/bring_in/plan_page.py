"""The third step: the whole plan, to be looked at, narrowed and put right."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.domain.ids import Key
from desktop_app.services.bring_in import Choice, Decision, Fate, Planned
from desktop_app.ui import theme
from desktop_app.ui.bring_in.bringing import Bringing
from desktop_app.ui.bring_in.plan_cells import TALL, PlanCells
from desktop_app.ui.bring_in.plan_model import PlanModel
from desktop_app.ui.bring_in.plan_words import FATES, Item, fate_of, reason
from desktop_app.ui.bring_in.single_changes import SingleChanges
from desktop_app.ui.bring_in.story_card import StoryCard
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.filter_chip import FilterChip
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

WIDTHS = (124, 60, 180, 180, 130, 170, 120)


class PlanPage(QWidget):
    """Chips with counts, the table, the words of the marked row, and what can be decided."""

    def __init__(self, bringing: Bringing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bringing, self._words = bringing, Words("en")
        self._shown = ""
        self.chips: dict[str, FilterChip] = {}
        self._chip_row = row(Stretch(), gap=6)
        self.stories: list[StoryCard] = []
        self._story_room = column(gap=8)
        self.model = PlanModel(self)
        self.model.corrected.connect(bringing.correct)
        self.table = self._made_table()
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self._told.setMinimumHeight(36)
        self.as_new, self.leave = Button("user-plus"), Button("eraser")
        self.into, self.again = Button("merge", opens_menu=True), Button("undo-2", kind="ghost")
        self.as_new.clicked.connect(self._as_new)
        self.leave.clicked.connect(self._leave_out)
        self.into.clicked.connect(self._offer_targets)
        self.again.clicked.connect(self._take_back)
        self.single = SingleChanges()
        self.single.switched.connect(bringing.switch)
        acts = row(self.as_new, self.into, self.single, self.leave, self.again, Stretch())
        bed = Card(column(Stretch(self.table), margins=(2, 2, 2, 2)))
        parts = (self._story_room, self._chip_row, Stretch(bed), self._told, acts)
        self.setLayout(column(*parts, gap=10))

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(PlanCells(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.scaled(TALL))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, width in enumerate(WIDTHS):
            header.resizeSection(at, theme.scaled(width))
        table.selectionModel().selectionChanged.connect(self._tell)
        table.selectionModel().currentChanged.connect(self._tell)
        return table

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.model.say(words)
        self.table.setAccessibleName(words("What would happen"))
        self.table.setFont(theme.font("small"))
        self.table.horizontalHeader().setFont(theme.font("captionM"))
        self.as_new.name(words("Take as new"))
        self.into.name(words("Put into …"))
        self.leave.name(words("Leave out"))
        self.single.say(words)
        self.again.name(words("Take my decision back"))
        self.show_plan()

    def show_plan(self) -> None:
        """The plan as it is now."""
        self._show_stories()
        items = self._items()
        counts = Counter(map(fate_of, items))
        if self._shown and not counts.get(self._shown):
            self._shown = ""
        self._show_chips(counts, len(items))
        shown = [one for one in items if not self._shown or fate_of(one) == self._shown]
        self.model.show_items(shown)
        if shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._tell()

    def _show_stories(self) -> None:
        for old in self.stories:
            self._story_room.removeWidget(old)
            old.hide()
            old.deleteLater()
        planned = self._bringing.plan.stories
        self.stories = [StoryCard(story, self._words) for story in planned]
        for card in self.stories:
            card.wanted.connect(self._take_story)
            self._story_room.addWidget(card)

    def _take_story(self, number: int, wanted: bool) -> None:  # noqa: FBT001 -- the signal's
        self._bringing.take_story(number, wanted=wanted)

    def _items(self) -> list[Item]:
        plan = self._bringing.plan
        return [*plan.rows, *plan.skipped]

    def _show_chips(self, counts: Counter[str], total: int) -> None:
        words = self._words
        wanted = ["", *(fate for fate in FATES if counts.get(fate))]
        for old in self.chips.values():
            self._chip_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = {}
        for place, fate in enumerate(wanted):
            name = words(FATES[fate]) if fate else words("All")
            number = words.number(counts[fate] if fate else total)
            chip = FilterChip(f"{name} {number}")
            chip.setChecked(fate == self._shown)
            chip.setProperty("fate", fate)
            chip.clicked.connect(self._narrow)
            self._chip_row.insertWidget(place, chip)
            self.chips[fate] = chip

    def _narrow(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            fate = str(chip.property("fate"))
            self._shown = "" if fate == self._shown else fate
            self.table.setCurrentIndex(QModelIndex())
            self.show_plan()

    def marked(self) -> list[Planned]:
        """The contacts whose rows are marked."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self.model.item(at) for at in rows)
        return [one for one in found if isinstance(one, Planned)]

    def _tell(self) -> None:
        """The words of the current row in full, and what can be decided about the marked."""
        item = self.model.item(self.table.currentIndex().row())
        self._told.show_text(reason(item, self._words) if item is not None else "")
        chosen = self.marked()
        open_ = [one for one in chosen if one.fate is not Fate.NEW]
        self.as_new.setEnabled(bool(open_))
        self.leave.setEnabled(any(one.fate is not Fate.LEFT_OUT for one in chosen))
        self.into.setEnabled(len(chosen) == 1 and bool(chosen[0].candidates))
        self.single.show_row(chosen[0] if len(chosen) == 1 else None)
        decided = self._bringing.decisions
        self.again.setVisible(any(one.number in decided for one in chosen))

    def _decide(self, decision: Decision | None) -> None:
        numbers: Sequence[int] = [one.number for one in self.marked()]
        if numbers:
            self._bringing.decide(numbers, decision)

    def _as_new(self) -> None:
        self._decide(Choice.AS_NEW)

    def _leave_out(self) -> None:
        self._decide(Choice.LEAVE_OUT)

    def _take_back(self) -> None:
        self._decide(None)

    def _offer_targets(self) -> None:
        """The records of the book a doubtful contact may be."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in self.marked()[0].candidates:
            entry = menu.addAction(one.title.replace("&", "&&"))
            entry.setData(one.id)
        menu.triggered.connect(self._put_into)
        menu.popup(self.into.mapToGlobal(QPoint(0, self.into.height())))

    def _put_into(self, entry: QAction) -> None:
        self._decide(Key(str(entry.data())))
