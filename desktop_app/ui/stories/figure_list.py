"""The figures a story may quote: those of its partners, each with a tick."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Gone
from desktop_app.domain.figure import Figure
from desktop_app.domain.ids import CooperationId, Key, OrganisationId
from desktop_app.domain.story import Story
from desktop_app.services import cooperations, organisations, stories
from desktop_app.services.story_sheet.labels import counted
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.tick import Tick
from desktop_app.words import Words


class FigureTick(QWidget):
    """A tick before words that wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Tick()
        self._words = PlainLabel("", "small", "text", wrap=True)
        self._words.setBuddy(self.box)
        self.setLayout(row(self.box, Stretch(self._words), gap=10))

    def say(self, words: str) -> None:
        """What is ticked."""
        self._words.show_text(words)
        self.box.setAccessibleName(words)


class FigureList(QWidget):
    """A tick puts a figure into the story as it was stated, in the order of the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._story: Story | None = None
        self._ticks: dict[Key, FigureTick] = {}
        self._none = PlainLabel("", "small", "text2", wrap=True)
        self._lines: QVBoxLayout = column(gap=6)
        self.setLayout(column(self._none, self._lines, gap=4, margins=(18, 2, 18, 6)))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._none.show_text(words("The partners of the cooperation have no figures yet."))
        if self._story is not None:
            self.show_story(self._story)

    def show_story(self, story: Story) -> None:
        """The figures on offer, those of the story ticked."""
        self._story = story
        offered = self._offered(story)
        if list(offered) != list(self._ticks):
            self._make(list(offered))
        chosen = {one.figure.id for one in story.figures}
        for key, tick in self._ticks.items():
            tick.say(offered[key])
            tick.box.setChecked(key in chosen)
        self._none.setVisible(not offered)

    def _offered(self, story: Story) -> dict[Key, str]:
        """Every figure of the partners and every one the story has, in words."""
        found: dict[Key, str] = {}
        for organisation in organisations.wholes(
            self._desk.book, self._partners(story)
        ).values():
            for figure in organisation.figures:
                found[figure.id] = self._told(organisation.title, figure)
        for one in story.figures:
            found.setdefault(one.figure.id, self._told(one.organisation.title, one.figure))
        return found

    def _partners(self, story: Story) -> list[OrganisationId]:
        if story.cooperation is None:
            return []
        key = CooperationId(story.cooperation.id)
        try:
            partners = cooperations.whole(self._desk.book, key).partners
        except Gone:
            return []
        return [OrganisationId(one.organisation.id) for one in partners if one.organisation]

    def _told(self, name: str, figure: Figure) -> str:
        words = self._words
        what = figure.text
        if figure.value is not None:
            what = f"{figure.text} {counted(words, figure.what)}"
        told = words("{organisation}: {figure}", organisation=name, figure=what)
        if figure.as_of is None:
            return told
        return words("{figure} ({date})", figure=told, date=words.date(figure.as_of))

    def _make(self, keys: list[Key]) -> None:
        for old in self._ticks.values():
            old.hide()
            old.deleteLater()
        self._ticks = {key: FigureTick() for key in keys}
        for tick in self._ticks.values():
            tick.box.clicked.connect(self._choose)
            self._lines.addWidget(tick)

    def _choose(self) -> None:
        if self._story is not None:
            chosen = [key for key, tick in self._ticks.items() if tick.box.isChecked()]
            stories.choose_figures(self._desk.book, self._story.id, chosen)
