"""A page becomes a draft story of the book: planned first, one step, one undo."""

import pytest

from desktop_app.domain.reference import Kind
from desktop_app.domain.story import BlockKind, StoryState
from desktop_app.exchange.pasted.reading import from_text
from desktop_app.services import (
    clusters,
    find,
    organisations,
    people,
    quotes,
    sample,
    sources,
    stories,
)
from desktop_app.services.bring_in import Choice, Fate, carry_out, plan
from desktop_app.services.bring_in.looking import joined
from tests.exchange.pasted.pages import FRENCH, SAMPLE, WRAPPED


def planned(book, text=SAMPLE, **options):
    return plan(book, from_text(text, "page.txt"), **options)


def brought(book, text=SAMPLE, **options):
    (key,) = carry_out(book, planned(book, text, **options)).stories.values()
    return stories.whole(book, key)


def test_a_plan_of_a_page_writes_nothing(book):
    made = planned(book)
    assert [(story.fate, story.known) for story in made.stories] == [(Fate.NEW, None)]
    assert stories.keys(book) == people.keys(book) == []


def test_a_page_becomes_a_draft_with_everything_in_its_place(book):
    story = brought(book)
    assert (story.state, story.language, story.rubric) == (StoryState.DRAFT, "de", "Vorbilder")
    kinds = [block.kind for block in story.blocks]
    assert kinds == [
        *(BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.LEAD, BlockKind.SECTION),
        *(BlockKind.QUOTE, BlockKind.CONTACT),
    ]
    assert story.published is None
    assert story.contact.title == "Dr. Aude Pélisson-Schecker"
    assert story.contact_organisation.title == "SEZ"
    assert story.source.title.startswith("Vorbilder: Vertiefung")


def test_the_quote_is_of_its_speaker_in_the_role_of_then(book):
    (block,) = brought(book).of_kind(BlockKind.QUOTE)
    quote = quotes.whole(book, block.quote.id)
    assert quote.speaker.title == "Nadine Kaiser"
    assert quote.function == "Projektleiterin, Wirtschaftsförderung Nordschwarzwald"
    assert quote.note.endswith("das INNONET koordiniert")
    assert quote.when is None


def test_one_undo_takes_story_and_people_back(book):
    brought(book)
    book.undo()
    assert stories.keys(book) == people.keys(book) == []
    assert find.find(book, "SEZ") == []


def test_the_same_page_twice_changes_nothing(book):
    brought(book)
    again = planned(book)
    assert [story.fate for story in again.stories] == [Fate.UNCHANGED]
    assert not again.writes


def test_a_story_of_the_same_title_is_not_told_twice(book):
    sample.put_sample(book)
    (story,) = planned(book).stories
    assert (story.fate, story.known.title) == (Fate.UNCHANGED, story.draft.title)


def test_the_people_of_a_page_are_those_of_the_book(book):
    sample.put_sample(book)
    before = people.keys(book)
    text = SAMPLE.replace("Vertiefung der deutsch-f", "Ausbau der deutsch-f")
    story = brought(book, text)
    (block,) = story.of_kind(BlockKind.QUOTE)
    assert people.keys(book) == before
    assert {block.quote.speaker.id, story.contact.id} <= set(before)


def test_a_story_can_be_left_out_and_its_people_come_all_the_same(book):
    made = planned(book, stories_left_out={0})
    assert carry_out(book, made).stories == {}
    assert len(people.keys(book)) == 2


def test_a_speaker_who_is_left_out_is_named_beside_the_quote(book):
    (block,) = brought(book, decisions={0: Choice.LEAVE_OUT}).of_kind(BlockKind.QUOTE)
    quote = quotes.whole(book, block.quote.id)
    assert quote.speaker is None
    assert "Nadine Kaiser" in quote.note


@pytest.mark.parametrize(
    ("name", "told"), [("INNONET Kunststoff", ["75"]), ("Plastipolis", [])]
)
def test_figures_are_taken_where_the_sentence_names_whose_they_are(book, name, told):
    key = clusters.add_cluster(book, name)
    story = brought(book)
    figures = organisations.whole(book, key).figures
    assert [(one.text, one.as_of) for one in figures] == [(text, None) for text in told]
    assert [one.figure.text for one in story.figures] == told


def test_keywords_become_tags_and_the_day_of_the_page_that_of_its_source(book):
    story = brought(book, FRENCH)
    assert {tag.name for tag in story.extras.tags} == {"bois", "lavande", "emballage"}
    source = sources.wholes(book, [story.source.id])[story.source.id]
    assert source.day.edtf == "2024-03-12"
    assert story.published is None


def test_several_pages_keep_their_people_apart(book):
    readings = [from_text(text, f"{at}.txt") for at, text in enumerate((FRENCH, WRAPPED))]
    done = carry_out(book, plan(book, joined(readings)))
    speakers = [
        stories.whole(book, key).of_kind(BlockKind.QUOTE)[0].quote.speaker.title
        for key in done.stories.values()
    ]
    assert speakers == ["Claire Exemple", "Ida Beispiel"]
    assert find.resolve(book, "Holz trifft Lavendel").kind == Kind.STORY
