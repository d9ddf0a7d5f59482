"""A calendar dropped on the window: what its entries would become, then brought in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.exchange.calendar.entry import Calendar
from desktop_app.services.bring_in import Fate, calendars
from desktop_app.services.bring_in.calendars import CalendarPlan, PlannedEvent
from desktop_app.ui.background import Task
from desktop_app.ui.bring_in.plan_words import FATES
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

WIDE, HIGH, MOST = 720, 560, 500


class CalendarDialog(Dialog):
    """Appointments become events, tasks next steps; nothing is written before the button."""

    def __init__(
        self, parent: QWidget, desk: Desk, words: Words, paths: Sequence[Path]
    ) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.plan: CalendarPlan | None = None
        self._counts = PlainLabel(words("Reading …"), "body", "text2", wrap=True)
        self.lines = PlainLabel("", "small", "text2", wrap=True)
        self.refusal = Notice("danger")
        self.bring, self._close = Button(kind="primary"), Button(kind="ghost")
        self._lay_out()
        self.bring.clicked.connect(self._bring_in)
        self._close.clicked.connect(self.reject)
        book, files = desk.book, tuple(paths)

        def work(_task: Task[CalendarPlan]) -> CalendarPlan:
            found = [calendars.read(path) for path in files]
            told = Calendar(
                entries=tuple(entry for one in found for entry in one.entries),
                skipped=tuple(skip for one in found for skip in one.skipped),
            )
            return calendars.plan_calendar(book, told)

        desk.background.run(self, work, self._planned, self._failed)

    def _lay_out(self) -> None:
        words = self._words
        self.setWindowTitle(words("Import"))
        self.setModal(True)
        self.bring.name(words("Bring in"))
        self.bring.setEnabled(False)
        self._close.name(words("Close"))
        self.refusal.hide()
        inside = QWidget()
        inside.setLayout(column(self.lines, Stretch(), margins=(16, 12, 16, 12)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(words("What the calendar brings"))
        told = PlainLabel(
            words(
                "Appointments become events, tasks become next steps; a series is one event."
            ),
            "small",
            "text2",
            wrap=True,
        )
        parts = (PlainLabel(words("Import"), "h2"), told, self._counts, self.refusal)
        bed = Card(column(area, margins=(2, 2, 2, 2)))
        feet = row(Stretch(), self._close, self.bring)
        self.setLayout(column(*parts, Stretch(bed), feet, gap=12, margins=(24, 20, 24, 18)))
        self.resize(WIDE, HIGH)

    def _planned(self, plan: CalendarPlan) -> None:
        self.plan, words = plan, self._words
        self._counts.show_text(
            words(
                "New: {new}, changed: {changed}, unchanged: {unchanged}, skipped: {skipped}",
                new=plan.count(Fate.NEW),
                changed=plan.count(Fate.CHANGED),
                unchanged=plan.count(Fate.UNCHANGED),
                skipped=len(plan.skipped),
            )
        )
        skipped = [
            words(
                "{file}, line {line}: {reason}",
                file=one.file,
                line=one.line,
                reason=words(one.reason, **one.values),
            )
            for one in plan.skipped
        ]
        lines = [self._line(row) for row in plan.rows]
        self.lines.show_text("\n".join((*skipped, *lines)[:MOST]))
        writes = any(row.fate in (Fate.NEW, Fate.CHANGED) for row in plan.rows)
        self.bring.setEnabled(writes)

    def _line(self, row: PlannedEvent) -> str:
        words, entry = self._words, row.entry
        when = words.date(entry.when) if entry.when is not None else ""
        parts = (words(FATES[row.fate]), when, entry.title, entry.place)
        return " · ".join(part for part in parts if part)

    def _bring_in(self) -> None:
        if self.plan is None:
            return
        try:
            calendars.carry_out_calendar(self._desk.book, self.plan, today())
        except UserError as refusal:
            self._failed(refusal)
        else:
            self.accept()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._counts.show_text("")
        self.refusal.say(self._words("Not brought in"), self._words.error(error))
        self.refusal.show()
