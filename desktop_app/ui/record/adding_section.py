"""A section that can be added to: a plus, an invitation while it is empty, a line to type."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.entry_line import EntryLine
from desktop_app.words import Words


class AddingSection(Section):
    """`content` is shown above the line; `add` writes what is typed into it."""

    def __init__(
        self, content: QWidget, add: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(adds=True, parent=parent)
        self.words = Words("en")
        self._content, self._empty = content, True
        self.invitation = LinkRow(invites=True)
        self.invitation.clicked.connect(self.begin)
        self.entry = EntryLine(add)
        self.entry.closed.connect(self._close)
        self.entry.hide()
        self._refusal = PlainLabel("", "caption", "danger", wrap=True)
        self._refusal.setContentsMargins(18, 2, 18, 4)
        self._refusal.hide()
        for part in (content, self.invitation, self.entry, self._refusal):
            self.body.addWidget(part)
        self.added.connect(self.begin)

    def name(self, words: Words, title: str, add: str, example: str) -> None:
        """The title, what the plus does, and an example of what to type."""
        self.words = words
        self.say(words, title, add=add)
        self.invitation.say(add)
        self.entry.say(words, add, example)

    def begin(self) -> None:
        """Ask for the next one."""
        self.entry.show()
        self._invite()
        self.entry.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was added; an empty sentence takes that away again."""
        self._refusal.show_text(sentence)
        self._refusal.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_empty(self, *, empty: bool) -> None:
        """Invite to add the first one, or not."""
        self._empty = empty
        self._invite()

    def is_needed(self) -> bool:
        """Whether there is something in it, or somebody is adding something."""
        return not self._empty or not self.entry.isHidden()

    def _close(self) -> None:
        self.entry.hide()
        self._invite()

    def _invite(self) -> None:
        self._content.setVisible(not self._empty)
        self.invitation.setVisible(self._empty and self.entry.isHidden())
