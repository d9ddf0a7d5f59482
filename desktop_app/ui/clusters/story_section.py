"""The stories an organisation appears in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.reference import Kind
from desktop_app.domain.story import StoryLine
from desktop_app.services.record_sheets.vocabulary import STATES
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.keyed_rows import KeyedRows
from desktop_app.ui.record.wording import facts
from desktop_app.words import Words


class StorySection(Section):
    """Links; a story is told from a cooperation, so there is nothing to add here."""

    followed = Signal(str, str)  # kind, key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = Words("en")
        self.rows: KeyedRows[LinkRow] = KeyedRows(self.body, self._make)

    def speak(self, words: Words) -> None:
        """Speak another language; the rows are shown again by the page."""
        self.say(words, words("Stories"))

    def show_stories(self, stories: Sequence[StoryLine]) -> None:
        """These stories; without any the section is not needed."""
        rows = self.rows.show([story.id for story in stories])
        for link, story in zip(rows, stories, strict=True):
            languages = ", ".join(language.upper() for language in story.languages)
            state = self._words(STATES[story.state])
            link.say(story.title, facts(state, languages))
        self.count(len(stories) or None)
        self.setVisible(bool(stories))

    def _make(self, key: str) -> LinkRow:
        link = LinkRow(key=key, icon="newspaper")
        link.clicked.connect(self._follow)
        return link

    def _follow(self) -> None:
        link = self.sender()
        if isinstance(link, LinkRow):
            self.followed.emit(Kind.STORY.value, link.key)
