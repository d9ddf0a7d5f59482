"""Who approved a story, and the sheets that went out: each can be had again as it was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.issue import Approval, Issue
from desktop_app.domain.story import Story
from desktop_app.services import editions
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.words import Words


class PastList(QWidget):
    """The newest first; a press on a sheet asks where to save it."""

    wanted = Signal(object)  # Issue

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, Words("en")
        self._shown: list[LinkRow] = []
        self._issues: dict[str, Issue] = {}
        self._none = PlainLabel("", "small", "text2", wrap=True)
        self._rows: QVBoxLayout = column(gap=0)
        none = column(self._none, margins=(18, 2, 18, 6))
        self.setLayout(column(none, self._rows, gap=0))

    def rows(self) -> list[LinkRow]:
        """The rows that are shown."""
        return list(self._shown)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._none.show_text(words("Nobody has approved this story, and nothing is published."))

    def show_story(self, story: Story) -> int:
        """What the book knows of it; how much that is."""
        found = editions.past(self._desk.book, story.id)
        while self._shown:
            gone = self._shown.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._issues = {issue.id: issue for issue in found.issues}
        for issue in reversed(found.issues):
            self._add(self._issue_row(issue))
        for approval in reversed(found.approvals):
            self._add(self._approval_row(approval))
        self._none.setVisible(not self._shown)
        return len(self._shown)

    def _add(self, made: LinkRow) -> None:
        self._rows.addWidget(made)
        self._shown.append(made)

    def _issue_row(self, issue: Issue) -> LinkRow:
        words = self._words
        made = LinkRow(icon="file-check", key=issue.id, parent=self)
        language = words(LANGUAGES.get(issue.language, issue.language))
        title = words("Edition {n}, {language}", n=issue.edition, language=language)
        pages = words.count("{n} page", "{n} pages", issue.pages)
        day = words.date(issue.day) if issue.day else ""
        made.say(title, " · ".join(filter(None, (day, pages, issue.by))), words("Save …"))
        made.clicked.connect(self._press)
        return made

    def _approval_row(self, approval: Approval) -> LinkRow:
        words = self._words
        made = LinkRow(icon="badge-check", key=approval.id, parent=self)
        title = words("Approved by {name}", name=approval.by)
        edition = words("edition {n}", n=approval.edition)
        day = words.date(approval.day) if approval.day else ""
        made.say(title, " · ".join(filter(None, (day, edition, approval.note))))
        made.turn("")
        made.setEnabled(False)
        return made

    def _press(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, LinkRow):
            self.wanted.emit(self._issues[Key(pressed.key)])
