import pytest

from desktop_app.domain.cooperation import title_of
from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import StoryId, new_key
from desktop_app.domain.remark import Remark, RemarkKind, RemarkState
from desktop_app.domain.story import Block, BlockKind, BlockText, Story


def block(kind, **texts):
    return Block(
        id=new_key(),
        kind=kind,
        texts=tuple(
            BlockText(id=new_key(), language=language, text=text)
            for language, text in texts.items()
        ),
    )


def story(*blocks):
    return Story(id=StoryId(new_key()), title="Muster", blocks=blocks)


def remark(passage, suggestion):
    return Remark(
        id=new_key(), kind=RemarkKind.PUBLISHED_SO, passage=passage, suggestion=suggestion
    )


def test_a_cooperation_without_a_title_of_its_own_is_called_after_its_partners():
    assert title_of("", ("Netz Muster", "Réseau Exemple")) == "Netz Muster × Réseau Exemple"
    assert title_of("Brücke", ("Netz Muster",)) == "Brücke"


def test_accepting_a_remark_replaces_only_the_marked_passage():
    text = "zu Themenauszutauschen und mehr"
    mark = remark("Themenauszutauschen", "Themen auszutauschen")
    assert mark.applied(text) == "zu Themen auszutauschen und mehr"


def test_a_remark_on_a_passage_somebody_has_rewritten_says_so():
    mark = remark("die beiden Netzwerk", "die beiden Netzwerke")
    assert mark.span("die zwei Netzwerke") is None
    with pytest.raises(Gone, match="die beiden Netzwerk"):
        mark.applied("die zwei Netzwerke")


def test_only_undecided_remarks_are_open():
    mark = remark("a", "b")
    decided = Remark(
        id=new_key(), kind=RemarkKind.QUESTION, passage="c", state=RemarkState.IGNORED
    )
    text = BlockText(id=new_key(), language="de", text="a c", remarks=(mark, decided))
    assert text.open_remarks == (mark,)


def test_a_story_names_its_own_language_first_and_empty_texts_do_not_count():
    written = story(
        block(BlockKind.TITLE, fr="Titre", de="Titel", en=""),
        block(BlockKind.LEAD, de="Einleitung"),
    )
    assert written.languages == ("de", "fr")


def test_a_block_written_in_german_only_is_untranslated_in_french_and_english():
    title = block(BlockKind.TITLE, fr="Titre", de="Titel")
    lead = block(BlockKind.LEAD, de="Einleitung")
    quote = block(BlockKind.QUOTE, de="sagt sie")
    written = story(title, lead, quote)
    assert written.untranslated("fr") == (lead,)
    assert written.untranslated("en") == (title, lead)


def test_a_remark_does_not_find_its_passage_inside_a_longer_word():
    mark = remark("die beiden Netzwerk", "die beiden Netzwerke")
    assert mark.span("Nachdem die beiden Netzwerke") is None
    assert mark.span("Nachdem die beiden Netzwerk miteinander") == (8, 27)


def test_a_remark_whose_passage_is_gone_is_not_open_any_more():
    text = BlockText(id=new_key(), language="de", text="neu", remarks=(remark("alt", "neu"),))
    assert text.open_remarks == ()
