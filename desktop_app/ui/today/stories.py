"""The stories that are being written: how far they are, and what is missing."""

from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind
from desktop_app.domain.story import StoryLine
from desktop_app.services import today
from desktop_app.ui.clock import Clock
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.rings import LanguageDone
from desktop_app.ui.kit.row_look import StoryRow
from desktop_app.ui.stories.naming import LANGUAGES, STATES
from desktop_app.ui.today.card import TodayCard

TALL, FEW = 78, 4


class StoriesCard(TodayCard):
    """No story in work, no card."""

    title = N_("Stories in work")
    tables = frozenset(("story", "block", "block_text", "remark", "cooperation"))

    def __init__(self, desk: Desk, clock: Clock) -> None:
        super().__init__(desk, clock, TALL, few=FEW)

    def open_row(self, key: str) -> None:
        """The story itself."""
        self.navigate.emit(Kind.STORY, key)

    def read(self) -> None:
        """Show what the book says now."""
        found, number = today.in_work(self.desk.book, limit=self.limit())
        self.show_rows({line.id: self._row(line) for line in found}, number, shown=len(found))
        self.setVisible(bool(found))

    def _row(self, line: StoryLine) -> StoryRow:
        look = STATES[line.state]
        return StoryRow(
            title=line.title or self.words("Untitled story"),
            sub=self._missing(line),
            state=self.words(look.name),
            state_tone=look.dot,
            languages=tuple(
                LanguageDone(language, line.share(language)) for language in LANGUAGES
            ),
        )

    def _missing(self, line: StoryLine) -> str:
        words = self.words
        lacking = [words(LANGUAGES[one]) for one in LANGUAGES if one not in line.languages]
        parts = []
        if lacking:
            parts.append(words("Still missing: {languages}", languages=", ".join(lacking)))
        if line.open_remarks:
            parts.append(words.count("{n} open mark", "{n} open marks", line.open_remarks))
        return " · ".join(parts) or words("Complete in all languages")
