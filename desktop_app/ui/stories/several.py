"""Many stories printed at once: those that are marked, those that were found, or all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import StoryId
from desktop_app.domain.marks import N_
from desktop_app.services import stories
from desktop_app.ui.choices import Choices
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.list_pane import ListPane
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.ui.stories.hand_out import HandOut
from desktop_app.ui.stories.rows import wanted_keys
from desktop_app.words import Words

MARKED, FOUND, ALL = "marked", "found", "all"


class SeveralStories(QObject):
    """Opens the page for them, and leads to the field that holds one of them back."""

    told = Signal(str)
    wrote = Signal(object)  # the path of what was saved
    wanted = Signal(str, object)  # story, Finding

    def __init__(
        self,
        desk: Desk,
        choices: Choices,
        acts: MarkedActs,
        pane: ListPane[StoryId],
        hand_out: HandOut,
    ) -> None:
        super().__init__(acts)
        self._desk, self._choices, self._acts, self._pane = desk, choices, acts, pane
        self._hand_out, self._words = hand_out, Words("en")
        self.command = Command(
            name=N_("Print several stories …"),
            run=self.open_page,
            icon="files",
            ready=self._any,
        )
        acts.more = (self.command,)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def groups(self) -> Mapping[str, Sequence[StoryId]]:
        """The stories that are marked, those the filter found, and all; the nearest first."""
        every = stories.keys(self._desk.book)
        groups: dict[str, Sequence[StoryId]] = {}
        if self._acts.several():
            groups[MARKED] = [StoryId(key) for key in self._acts.records()]
        if text := self._pane.filter_text():
            groups[FOUND] = wanted_keys(self._desk, text)
        return {**groups, ALL: every}

    def open_page(self) -> None:
        """The page on which everything about them is chosen."""
        from desktop_app.ui.printing.batch_page import BatchPage  # noqa: PLC0415 -- when called

        self.page = BatchPage(
            *(self._hand_out.window(), self._desk, self._words, self._choices),
            *(self.groups(), self._hand_out.folder()),
        )
        self.page.told.connect(self.told)
        self.page.wrote.connect(self.wrote)
        self.page.wanted.connect(self.wanted)
        self.page.finished.connect(self.page.deleteLater)
        self.page.open()

    def _any(self) -> bool:
        return bool(stories.keys(self._desk.book))
