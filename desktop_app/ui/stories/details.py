"""What a story says about itself: rubric, cooperation, contact, funding, figures, history."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.story import Story
from desktop_app.services import house_looks
from desktop_app.services.funding import profiles
from desktop_app.ui.desk import Desk
from desktop_app.ui.fields.link_field import LinkField
from desktop_app.ui.fields.record_choice import RecordChoice
from desktop_app.ui.fields.record_date import RecordDate
from desktop_app.ui.fields.record_field import RecordField
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.kit.field_row import FieldRow
from desktop_app.ui.kit.section import Section
from desktop_app.ui.record.carried import Carried
from desktop_app.ui.record.further import Further
from desktop_app.ui.stories.figure_list import FigureList
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.ui.stories.past_list import PastList
from desktop_app.words import Words


class StoryDetails(QWidget):
    """Below the blocks; every field writes on leaving."""

    navigate = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        rubric, note = N_("Add rubric"), N_("Add note")
        self._rubric = RecordField(desk, "story", "rubric", N_("Rubric"), rubric)
        self._cooperation = self._link(
            desk, "cooperation_id", N_("Cooperation"), N_("Choose a cooperation"), "cooperation"
        )
        self._contact = self._link(
            desk, "contact_id", N_("Whom to ask"), N_("Choose a contact"), "person"
        )
        self._office = self._link(
            desk,
            "contact_organisation_id",
            N_("Organisation"),
            N_("Choose an organisation"),
            "organisation",
            "cluster",
        )
        self._published = RecordDate(
            desk, "story", "published", N_("Date of publication"), N_("Add date of publication")
        )
        self._funding = RecordChoice(
            desk, "story", "funding_profile", N_("Funding profile"), {}, N_("Choose a profile")
        )
        self._look = RecordChoice(desk, "story", "look", N_("Look"), {}, N_("The usual look"))
        self._language = RecordChoice(
            desk, "story", "language", N_("Written in"), dict(LANGUAGES)
        )
        self._note = RecordField(desk, "story", "note", N_("Note"), note, lines=True)
        self._fields: tuple[FieldRow, ...] = (
            *(self._rubric, self._cooperation, self._contact, self._office),
            *(self._published, self._funding, self._look, self._language, self._note),
        )
        self._make_sections(desk)

    def _make_sections(self, desk: Desk) -> None:
        self._section = Section(*self._fields)
        self._figures = FigureList(desk)
        self._figure_section = Section(self._figures)
        self.past = PastList(desk)
        self._past_section = Section(self.past)
        self.carried = Carried(desk, Kind.STORY, "story", self)
        self._lay_out()

    def _lay_out(self) -> None:
        rare = (self.carried.tags, self.carried.own, self.carried.files)
        self._more = Further(rare)
        own = (self._section, self._figure_section, self._past_section)
        own_too = (self.carried.steps, self.carried.sources)
        self.setLayout(column(*own, *own_too, *rare, self._more, self.carried.history, gap=14))

    def _link(self, desk: Desk, name: str, label: str, empty: str, *kinds: str) -> LinkField:
        made = LinkField(desk, "story", name, label, empty, kinds, none=N_("None"))
        made.wanted.connect(self.navigate)
        return made

    def say(self, words: Words) -> None:
        """Speak another language."""
        named = {one.key: one.name.get(words.language, one.key) for one in profiles()}
        self._funding.offer({"": N_("No funding statement"), **named})
        for field in self._fields:
            field.say(words, "")
        self._figures.say(words)
        self.past.say(words)
        self._past_section.say(words, words("Approvals and editions"))
        self._section.say(words, words("About the story"))
        self._figure_section.say(words, words("Figures in the story"))
        self.carried.say(words)
        self._more.speak(words)

    def show_story(self, story: Story) -> None:
        """What the book says now."""
        key = story.id
        self._rubric.show_row(key, story.rubric)
        self._cooperation.show_link(key, story.cooperation)
        self._contact.show_link(key, story.contact)
        self._office.show_link(key, story.contact_organisation)
        self._published.show_day(key, story.published)
        self._funding.show_row(key, story.funding_profile)
        self._look.offer({"": N_("The usual look"), **self._own_looks()})
        self._look.show_row(key, story.look)
        self._language.show_row(key, story.language)
        self._note.show_row(key, story.note)
        self._figures.show_story(story)
        self._figure_section.count(len(story.figures) or None)
        self._past_section.count(self.past.show_story(story) or None)
        self.carried.show(key, story.extras, story.source, tuple(_claims(story)))
        self._more.catch_up()

    def _own_looks(self) -> dict[str, str]:
        return {name: name for name in house_looks.names_of_own(self._desk.book)}

    def field(self, name: str) -> QWidget:
        """The part that shows a field of the story."""
        named: dict[str, QWidget] = {
            "rubric": self._rubric,
            "cooperation": self._cooperation,
            "contact": self._contact,
            "contact_organisation": self._office,
            "published": self._published,
            "funding_profile": self._funding,
            "look": self._look,
            "figures": self._figures,
            "past": self.past,
        }
        return named.get(name, self._rubric)

    def settle(self) -> bool:
        """Write what is being typed."""
        return all([field.settle() for field in self.findChildren(FieldRow)])


def _claims(story: Story) -> Iterator[tuple[str, Key, Ref]]:
    """What in the story has a source of its own."""
    for one in story.figures:
        if one.figure.source is not None:
            yield "figure", one.figure.id, one.figure.source
    for block in story.blocks:
        if block.quote is not None and block.quote.source is not None:
            yield "quote", block.quote.id, block.quote.source
        if block.picture is not None and block.picture.source is not None:
            yield "picture", block.picture.id, block.picture.source
