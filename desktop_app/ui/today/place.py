"""The place the day begins in."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import WEEK
from desktop_app.services import today
from desktop_app.ui.clock import Clock
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.paper.printing import SheetPrinting
from desktop_app.ui.paper.wanted import Wanted
from desktop_app.ui.place import Place
from desktop_app.ui.places import TODAY
from desktop_app.ui.today.asleep import AsleepCard
from desktop_app.ui.today.card import TodayCard
from desktop_app.ui.today.day_words import greeting, headed
from desktop_app.ui.today.motion import MotionSection
from desktop_app.ui.today.page import TodayPage
from desktop_app.ui.today.recent import RecentCard
from desktop_app.ui.today.steps import StepsCard
from desktop_app.ui.today.stories import StoriesCard
from desktop_app.ui.today.week import WeekCard
from desktop_app.ui.visited import Visited
from desktop_app.words import Words


class Today(Place):
    """Reads the steps at once and the rest when the window has been painted.

    What changes while nobody looks is read when somebody does.
    """

    name, icon, kinds = TODAY

    def __init__(
        self, desk: Desk, clock: Clock, visited: Visited, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._words = desk, clock, Words("en")
        self.steps, self.asleep = StepsCard(desk, clock), AsleepCard(desk, clock)
        self.motion, self.stories = MotionSection(desk, clock), StoriesCard(desk, clock)
        self.week, self.recent = WeekCard(desk, clock), RecentCard(desk, clock, visited)
        self._cards: tuple[TodayCard | MotionSection, ...] = (
            *(self.steps, self.week, self.recent),
            *(self.motion, self.stories, self.asleep),
        )
        self.page = TodayPage(
            (self.steps, self.asleep, self.motion), (self.stories, self.week, self.recent)
        )
        self.paper = SheetPrinting(desk, self._plan, self)
        self.paper.told.connect(self.told)
        self.paper.wrote.connect(self.wrote)
        self._waiting: list[TodayCard | MotionSection] = list(self._cards)
        self._opened = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._read_next)
        for card in (self.asleep, self.stories, self.recent):
            card.hide()
        self.motion.hide()
        self.setLayout(column(self.page, gap=0))
        for each in self._cards:
            each.navigate.connect(self.navigate)
            each.scrolled.connect(self._bring)
        desk.changed.connect(self._catch_up)
        clock.new_day.connect(self._begin_day)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.paper.say(words)
        for card in self._cards:
            card.say(words)
        if self._opened:  # else it is read when it is opened, which is at once
            self.read()

    def open(self, key: str | None) -> None:
        """There is one Today."""
        self._opened = True
        self.read()
        self.moved.emit(TODAY.kinds[0], "", self._words(self.name))

    def read(self) -> None:
        """Show the day as it is now: the steps at once, the rest one after another."""
        now = self._clock.now()
        self.page.greet(greeting(self._words, now), headed(self._words, now.date()))
        self._waiting = list(self._cards)
        if self.isVisible():
            self._read_next()

    def settle(self) -> bool:
        """Add the step that is being typed."""
        return self.steps.settle()

    def count(self) -> int:
        """How many steps are due."""
        return today.count_due(self._desk.book, self._clock.today())

    def commands(self) -> tuple[Command, ...]:
        """What can be done here."""
        return (
            Command(name=N_("Add next step"), run=self.new, icon="square-check"),
            *self.paper.commands(N_("Save the week as PDF …"), N_("Print the week …")),
        )

    def _plan(self) -> Wanted:
        """This week on one page."""
        week = self._clock.today().isocalendar()
        return Wanted(kind=WEEK, title=f"{week.year}-W{week.week:02}")

    def new(self) -> None:
        """Begin a new step."""
        self.steps.begin()

    def panes(self) -> tuple[QWidget, ...]:
        """The cards from top to bottom, left before right."""
        first = self.steps.list if self.steps.list.keys() else self.steps
        lists = (self.asleep.list, self.motion, self.stories.list)
        return (first, *lists, self.week.list, self.recent.list)

    def _read_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0).read()
        if self._waiting:
            self._later.start()

    def _begin_day(self) -> None:
        self.read()

    def _catch_up(self, change: Change) -> None:
        if not self.isVisible():
            return
        for card in self._cards:
            if card not in self._waiting:
                card.hear(change)

    def _bring(self, at: QPoint, tall: int) -> None:
        card = self.sender()
        if isinstance(card, QWidget):
            self.page.bring(card, at, tall)
