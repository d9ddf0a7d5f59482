import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.remark import RemarkState
from desktop_app.domain.story import BlockKind, StoryState
from desktop_app.services import blocks, cooperations, organisations, quotes, removal, stories
from desktop_app.services.fields import change_link


@pytest.fixture
def key(book):
    return stories.start_story(book, "Muster")


def block(book, key, kind):
    return stories.whole(book, key).of_kind(kind)[0]


def text(book, key, kind, language="de"):
    found = block(book, key, kind).in_language(language)
    return found.text if found else None


def test_a_story_of_a_cooperation_starts_with_what_the_cooperation_knows(book):
    partners = [organisations.add_organisation(book, name) for name in ("Netz A", "Netz B")]
    figures = [organisations.add_figure(book, one, "members", "über 400") for one in partners]
    cooperation = cooperations.start_cooperation(book, partners)
    key = stories.tell_story(book, cooperation)
    found = stories.whole(book, key)
    assert found.title == "Netz A × Netz B"
    assert found.state is StoryState.DRAFT
    assert [one.figure.id for one in found.figures] == figures
    assert [one.organisation.title for one in found.figures] == ["Netz A", "Netz B"]
    assert block(book, key, BlockKind.TIMELINE).cooperation.id == cooperation
    assert [ref.id for ref in cooperations.whole(book, cooperation).stories] == [key]
    book.undo()
    assert stories.keys(book) == []


def test_the_title_block_in_its_own_language_names_the_story(book, key):
    title = block(book, key, BlockKind.TITLE)
    blocks.write_block(book, title.id, "fr", text="Exemple")
    assert stories.whole(book, key).title == "Muster"
    blocks.write_block(book, title.id, "de", text="Vorbild")
    assert stories.whole(book, key).title == "Vorbild"
    assert stories.lines(book, [key])[key].title == "Vorbild"


def test_writing_a_heading_leaves_the_text_as_it_was(book, key):
    section = blocks.add_block(book, key, BlockKind.SECTION)
    blocks.write_block(book, section, "de", text="Zwei  Leerzeichen bleiben.\n\nAbsatz.")
    blocks.write_block(book, section, "de", heading="Unterstützung")
    found = block(book, key, BlockKind.SECTION).in_language("de")
    assert (found.heading, found.text) == (
        "Unterstützung",
        "Zwei  Leerzeichen bleiben.\n\nAbsatz.",
    )


def test_blocks_move_and_keep_a_gapless_order(book, key):
    section = blocks.add_block(book, key, BlockKind.SECTION)
    box = blocks.add_block(book, key, BlockKind.BOX, at=0)
    kinds = [one.kind for one in stories.whole(book, key).blocks]
    assert kinds == [BlockKind.BOX, BlockKind.TITLE, BlockKind.LEAD, BlockKind.SECTION]
    blocks.move_block(book, section, 0)
    blocks.move_block(book, box, 99)
    kinds = [one.kind for one in stories.whole(book, key).blocks]
    assert kinds == [BlockKind.SECTION, BlockKind.TITLE, BlockKind.LEAD, BlockKind.BOX]


def test_a_removed_block_comes_back_with_its_words_by_undo(book, key):
    title = block(book, key, BlockKind.TITLE)
    blocks.remove_block(book, title.id)
    assert stories.whole(book, key).title == ""
    book.undo()
    assert stories.whole(book, key).title == "Muster"


def test_a_language_counts_as_complete_once_every_written_block_has_words(book, key):
    lead = block(book, key, BlockKind.LEAD)
    blocks.write_block(book, lead.id, "de", text="Einleitung")
    blocks.write_block(book, block(book, key, BlockKind.TITLE).id, "en", text="Example")
    assert stories.lines(book, [key])[key].languages == ("de",)
    blocks.write_block(book, lead.id, "en", text="Lead")
    assert stories.lines(book, [key])[key].languages == ("de", "en")
    assert stories.whole(book, key).untranslated("fr") != ()


def test_a_ring_closes_as_far_as_blocks_have_words(book, key):
    blocks.write_block(book, block(book, key, BlockKind.LEAD).id, "de", text="Einleitung")
    blocks.write_block(book, block(book, key, BlockKind.TITLE).id, "en", text="Example")
    line, whole = stories.lines(book, [key])[key], stories.whole(book, key)
    for told in (line, whole):
        assert [told.share(one) for one in ("de", "en", "fr")] == [1.0, 0.5, 0.0]


def test_a_story_not_yet_written_in_its_own_language_counts_what_there_is(book, key):
    title = block(book, key, BlockKind.TITLE).id
    blocks.write_block(book, title, "de", text="")
    blocks.write_block(book, title, "fr", text="Exemple")
    assert stories.lines(book, [key])[key].written == (("fr", 1.0),)


def test_accepting_a_remark_puts_the_suggested_reading_into_the_text(book, key):
    lead = block(book, key, BlockKind.LEAD)
    blocks.write_block(book, lead.id, "de", text="zu Themenauszutauschen und mehr")
    words = block(book, key, BlockKind.LEAD).in_language("de")
    mark = blocks.add_remark(
        book, words.id, "Themenauszutauschen", suggestion="Themen auszutauschen"
    )
    assert stories.lines(book, [key])[key].open_remarks == 1
    blocks.accept_remark(book, mark)
    assert text(book, key, BlockKind.LEAD) == "zu Themen auszutauschen und mehr"
    assert stories.lines(book, [key])[key].open_remarks == 0
    book.undo()
    assert text(book, key, BlockKind.LEAD) == "zu Themenauszutauschen und mehr"
    (again,) = block(book, key, BlockKind.LEAD).in_language("de").open_remarks
    assert again.id == mark


def test_following_the_advice_by_hand_settles_the_remark(book, key):
    lead = block(book, key, BlockKind.LEAD)
    blocks.write_block(book, lead.id, "de", text="die beiden Netzwerk trafen sich")
    words = block(book, key, BlockKind.LEAD).in_language("de")
    blocks.add_remark(book, words.id, "die beiden Netzwerk", suggestion="die beiden Netzwerke")
    blocks.write_block(book, lead.id, "de", text="die beiden Netzwerke trafen sich")
    (mark,) = block(book, key, BlockKind.LEAD).in_language("de").remarks
    assert mark.state is RemarkState.ACCEPTED


def test_an_ignored_remark_leaves_the_text_as_published(book, key):
    title = block(book, key, BlockKind.TITLE).in_language("de")
    mark = blocks.add_remark(book, title.id, "Muster", suggestion="Vorbild")
    blocks.resolve_remark(book, mark, RemarkState.IGNORED)
    assert stories.whole(book, key).title == "Muster"
    assert stories.lines(book, [key])[key].open_remarks == 0


def test_a_remark_on_words_that_are_not_there_is_refused(book, key):
    title = block(book, key, BlockKind.TITLE).in_language("de")
    with pytest.raises(Gone):
        blocks.add_remark(book, title.id, "Netzwerk")
    with pytest.raises(Invalid):
        blocks.add_remark(book, title.id, " ")


def test_a_story_is_listed_by_its_state_and_a_new_edition_is_a_draft(book, key):
    stories.set_state(book, key, StoryState.PUBLISHED)
    assert book.undo_label() == "Publish story"
    assert stories.keys(book, state=StoryState.PUBLISHED) == [key]
    stories.start_edition(book, key)
    line = stories.lines(book, [key])[key]
    assert (line.state, line.edition) == (StoryState.DRAFT, 2)


def test_a_deleted_quote_leaves_an_empty_place_in_the_story(book, key):
    quote = quotes.add_quote(book, "Sehr gut.", function="Leiterin")
    place = blocks.add_block(book, key, BlockKind.QUOTE, quote=quote)
    assert block(book, key, BlockKind.QUOTE).quote.text == "Sehr gut."
    quotes.remove_quote(book, quote)
    assert block(book, key, BlockKind.QUOTE).quote is None
    removal.restore(book, "quote", quote)
    assert block(book, key, BlockKind.QUOTE).quote.function == "Leiterin"
    change_link(book, "block", place, "quote_id", None)
    assert block(book, key, BlockKind.QUOTE).quote is None


def test_a_deleted_story_comes_back_with_every_word(book, key):
    before = stories.whole(book, key)
    stories.remove_story(book, key)
    with pytest.raises(Gone):
        stories.whole(book, key)
    removal.restore(book, "story", key)
    assert stories.whole(book, key) == before


def test_chosen_figures_keep_their_order_and_the_others_go(book, key):
    netz = organisations.add_organisation(book, "Netz A")
    one, two, three = (
        organisations.add_figure(book, netz, "members", words) for words in ("75", "80", "100")
    )
    stories.choose_figures(book, key, [one, two])
    stories.choose_figures(book, key, [three, one])
    found = [chosen.figure.text for chosen in stories.whole(book, key).figures]
    assert found == ["100", "75"]


def test_lines_of_stories_take_one_query(book, key, queries):
    others = [stories.start_story(book, str(number)) for number in range(4)]
    with queries() as statements:
        stories.lines(book, [key, *others])
    assert len([one for one in statements if one.lstrip().startswith("SELECT")]) == 1
