"""The blocks that show a record: the timeline of a cooperation, a contact, the funding."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import CooperationId, PersonId
from desktop_app.domain.story import Block, Story
from desktop_app.services import cooperations, people
from desktop_app.services.funding import profiles
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.stories.body import Body
from desktop_app.ui.stories.chosen import Chosen, letters_of
from desktop_app.ui.stories.drafting import Draft
from desktop_app.ui.stories.words_body import WordsBody
from desktop_app.words import Words


class TimelineBody(Body):
    """The milestones of a cooperation; they are changed there, not here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = Chosen(desk, "cooperation_id", ("cooperation",), icon="git-merge")
        self._chosen.wanted.connect(self.navigate)
        self.setLayout(column(self._chosen, gap=0))
        self.setFocusProxy(self._chosen)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._chosen.say(words, words("Cooperation"), words("Choose a cooperation"))

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show which cooperation, and how many milestones it has."""
        target = block.cooperation or story.cooperation
        if target is None:
            self._chosen.show_target(block.id, None, self._words("Choose a cooperation"))
        else:
            milestones = self._milestones(CooperationId(target.id))
            self._chosen.show_target(block.id, target, target.title, milestones)

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


class ContactBody(Body):
    """Whom the readers may ask, under a heading of its own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heading = WordsBody(desk, heading=True, text=False)
        self._heading.drafted.connect(self.drafted)
        self._chosen = Chosen(desk, "person_id", ("person",), icon="contact")
        self._chosen.wanted.connect(self.navigate)
        self.setLayout(column(self._heading, self._chosen, gap=2))
        self.setFocusProxy(self._heading)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._heading.say(words)
        self._chosen.say(words, words("Whom to ask"), words("Choose a contact"))

    def show_block(self, story: Story, block: Block, language: str) -> None:
        """Show who it is, and how they can be reached."""
        self._heading.show_block(story, block, language)
        target = block.person or story.contact
        if target is None:
            self._chosen.show_target(block.id, None, self._words("Choose a contact"))
        else:
            reaches = self._reaches(PersonId(target.id))
            letters = letters_of(self._desk, target)
            self._chosen.show_target(block.id, target, target.title, reaches, letters)

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


def profile_name(story: Story, words: Words) -> str:
    """What the funding profile of a story is called; one we do not ship, by its key."""
    key = story.funding_profile
    found = next((one for one in profiles() if one.key == key), None)
    return found.name.get(words.language, key) if found is not None else key


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
            words("Lines of the profile “{profile}”", profile=profile_name(story, words))
            if story.funding_profile
            else words("No funding profile is chosen.")
        )
