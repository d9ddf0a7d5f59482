"""The second step: what each column is brought in as, with three of its values beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.domain.columns import AIMS, KEPT, SKIP, Matching
from desktop_app.domain.errors import Invalid
from desktop_app.services.bring_in import looking
from desktop_app.services.field_kinds import EMPTY
from desktop_app.ui import theme
from desktop_app.ui.ask_name import AskName
from desktop_app.ui.bring_in.bringing import Bringing
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.choice import Choice
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

ASK, DAY, MONTH = "", "day", "month"
WIDE_AIM = 270


class ColumnRow(QWidget):
    """One column: heading, what stands below, what it becomes."""

    aimed = Signal(int, str)

    def __init__(self, number: int, heading: str, samples: str, words: Words) -> None:
        super().__init__()
        self._number = number
        name = heading or words("Column {number}", number=number + 1)
        head = PlainLabel(name, "smallM", cut=True)
        self._values = PlainLabel(samples, "small", "text2", cut=True)
        self.choice = Choice()
        self.choice.setFixedWidth(theme.scaled(WIDE_AIM))
        self.choice.setAccessibleName(words("What “{column}” becomes", column=name))
        self.choice.offer([(aim, words(said)) for aim, said in AIMS.items()], SKIP)
        self.choice.chosen.connect(self._tell)
        parts = (Stretch(head, 2), Stretch(self._values, 4), self.choice)
        self.setLayout(row(*parts, gap=14, margins=(0, 3, 0, 3)))

    def show_aim(self, aim: str) -> None:
        """Show what it becomes; what is left out stands back."""
        self.choice.show_value(aim)
        self._values.tone("text3" if aim in (SKIP, KEPT) else "text2")

    def _tell(self, aim: str) -> None:
        self.show_aim(aim)
        self.aimed.emit(self._number, aim)


class ColumnsPage(QScrollArea):
    """All columns of one table; a named profile fills them, and can be kept."""

    def __init__(self, bringing: Bringing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bringing, self._words = bringing, Words("en")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._at: int | None = None
        self.rows: list[ColumnRow] = []
        self.file, self.profile, self.days = Choice(), Choice(), Choice()
        self._day_label = PlainLabel("", "smallM", "text2")
        self.keep = Button("save", kind="ghost")
        self.file.chosen.connect(self._show_other)
        self.profile.chosen.connect(self._use)
        self.days.chosen.connect(self._say_days)
        self.keep.clicked.connect(self._ask_name)
        self._told = PlainLabel("", "small", "text2", wrap=True)
        self._bed = column(gap=0)
        card = Card(column(self._bed, margins=(20, 10, 20, 10)))
        head = row(self.file, self.profile, self.keep, Stretch(), self._day_label, self.days)
        inside = QWidget()
        inside.setLayout(
            column(self._told, head, card, Stretch(), gap=12, margins=(0, 0, 10, 0))
        )
        self.setWidget(inside)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._told.show_text(
            words(
                "Headings that are known fill themselves. What has no field is kept with the"
                " contacts or becomes a field of your own; “Do not bring in” leaves it out."
            )
        )
        self.keep.name(words("Keep as profile …"))
        self._day_label.show_text(words("A date like 01/09/2008"))
        for choice, name in (
            (self.file, words("File")),
            (self.profile, words("Profile")),
            (self.days, words("A date like 01/09/2008")),
        ):
            choice.setAccessibleName(name)
        self.show_table(self._at)

    @property
    def shown(self) -> int | None:
        """The number of the table that is shown."""
        return self._at

    def show_table(self, at: int | None = None) -> None:
        """The columns of a table."""
        tables, words = self._bringing.tables(), self._words
        self._at = at if at in tables else next(iter(tables), None)
        for old in self.rows:
            self._bed.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        if self._at is None:
            return
        one = self._bringing.files[self._at]
        if one.table is None:
            return
        for number, heading in enumerate(one.table.headings):
            samples = " · ".join(" ".join(v.split()) for v in one.table.samples(number))
            line = ColumnRow(number, heading, samples, words)
            line.show_aim(one.matching.columns[number].aim)
            line.aimed.connect(self._aim)
            self._bed.addWidget(line)
            self.rows.append(line)
        self._show_head()

    def _show_head(self) -> None:
        words, files, tables = self._words, self._bringing.files, self._bringing.tables()
        self.file.offer([(str(n), files[n].path.name) for n in tables], str(self._at))
        self.file.setVisible(len(tables) > 1)
        names = looking.profile_names()
        self.profile.offer(
            [("", words("By the headings")), *((name, name) for name in names)], ""
        )
        self.profile.setVisible(bool(names))
        self.days.offer(
            [
                (ASK, words("ask in the plan")),
                (DAY, words("is 1 September")),
                (MONTH, words("is 9 January")),
            ],
            ASK,
        )
        self._show_days()

    def _show_days(self) -> None:
        """The question of the days, only where there is one."""
        matching = self._matching()
        asked = self._at is not None and self._bringing.files[self._at].asks_for_days
        self._day_label.setVisible(asked)
        self.days.setVisible(asked)
        if matching is not None:
            first = matching.day_first
            self.days.show_value(ASK if first is None else DAY if first else MONTH)

    def _matching(self) -> Matching | None:
        return None if self._at is None else self._bringing.files[self._at].matching

    def _aim(self, number: int, aim: str) -> None:
        matching = self._matching()
        if matching is not None and self._at is not None:
            self._bringing.match(self._at, matching.aimed(number, aim))
            self._show_days()

    def _say_days(self, value: str) -> None:
        matching = self._matching()
        if matching is not None and self._at is not None:
            first = None if value == ASK else value == DAY
            columns = matching.columns
            self._bringing.match(self._at, Matching(columns=columns, day_first=first))

    def _show_other(self, value: str) -> None:
        self.show_table(int(value))

    def _use(self, name: str) -> None:
        if self._at is not None:
            table = self._bringing.files[self._at].table
            if table is not None:
                self._bringing.reopen(self._at, table.form, name)

    def _ask_name(self) -> None:
        words = self._words
        self.asking = AskName(self, words, words("Keep as profile"), "", self._keep)
        self.asking.open()

    def _keep(self, name: str) -> None:
        matching = self._matching()
        if not name.strip():
            raise Invalid(EMPTY)
        if matching is not None:
            looking.keep_profile(name.strip(), matching)
            self._show_head()
            self.profile.show_value(name.strip())
