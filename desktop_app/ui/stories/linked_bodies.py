"""The blocks that show a record: the timeline of a cooperation, a contact, the funding."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import CooperationId, PersonId
from desktop_app.domain.reference import Ref
from desktop_app.domain.story import Block, Story
from desktop_app.services import cooperations, people
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.avatar import initials
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.link_row import LinkRow
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.words_body import WordsBody
from desktop_app.words import Words


class TimelineBody(Body):
    """The milestones of a cooperation; they are changed there, not here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._target: Ref | None = None
        self._link = LinkRow(icon="git-merge")
        self._link.clicked.connect(self._go)
        self.setLayout(column(self._link, gap=0))
        self.setFocusProxy(self._link)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show which cooperation, and how many milestones it has."""
        self._target = block.cooperation or story.cooperation
        target, words = self._target, self._words
        self._link.setEnabled(target is not None and not target.deleted)
        if target is None:
            self._link.say(words("No cooperation is chosen."))
        else:
            self._link.say(target.title, self._milestones(CooperationId(target.id)))

    def _milestones(self, key: CooperationId) -> str:
        words = self._words
        try:
            events = cooperations.whole(self._desk.book, key).events
        except Gone:
            return words("This cooperation lies in the bin.")
        told = words.count("{n} milestone", "{n} milestones", len(events))
        dated = sorted((one.when for one in events if one.when), key=lambda when: when.order)
        if not dated:
            return told
        return words(
            "{milestones}, {first} to {last}",
            milestones=told,
            first=words.date(dated[0], short=True),
            last=words.date(dated[-1], short=True),
        )

    def _go(self) -> None:
        if self._target is not None:
            self.navigate.emit("cooperation", self._target.id)


class ContactBody(Body):
    """Whom the readers may ask, under a heading of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._target: Ref | None = None
        self._heading = WordsBody(desk, heading=True, text=False)
        self._heading.drafted.connect(self.drafted)
        self._link = LinkRow(icon="contact")
        self._link.clicked.connect(self._go)
        self.setLayout(column(self._heading, self._link, gap=2))
        self.setFocusProxy(self._heading)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._heading.say(words)

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show who it is, and how they can be reached."""
        self._heading.show_block(story, block, language)
        self._target = block.person or story.contact
        target, words = self._target, self._words
        self._link.setEnabled(target is not None and not target.deleted)
        if target is None:
            self._link.say(words("No contact is chosen."))
            return
        self._link.show_who(initials(target.title), target.id)
        self._link.say(target.title, self._reaches(PersonId(target.id)))

    def settle(self) -> bool:
        """Write the heading."""
        return self._heading.settle()

    def draft(self) -> Draft | None:
        """The heading as it is being typed."""
        return self._heading.draft()

    def _reaches(self, key: PersonId) -> str:
        try:
            person = people.whole(self._desk.book, key)
        except Gone:
            return self._words("This contact lies in the bin.")
        return " · ".join(one.value for one in person.reaches)

    def _go(self) -> None:
        if self._target is not None:
            self.navigate.emit("person", self._target.id)


class FundingBody(Body):
    """Where the lines of the funding programme stand; which one is said by the story."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = PlainLabel("", "body", "text2", wrap=True)
        self.setLayout(column(self._told, gap=0))

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Name the profile."""
        words = self._words
        self._told.show_text(
            words("Lines of the funding profile “{profile}”", profile=story.funding_profile)
            if story.funding_profile
            else words("No funding profile is chosen.")
        )
