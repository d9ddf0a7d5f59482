"""Blocks are written where they are read, moved and removed by key, marked and settled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.remark import RemarkKind, RemarkState
from desktop_app.domain.story import BlockKind
from desktop_app.services import blocks, stories, translations
from desktop_app.ui.kit.button import Button
from desktop_app.ui.stories.block_card import Act
from desktop_app.ui.stories.editor import LEAST
from desktop_app.ui.stories.remark_card import RemarkCard
from desktop_app.ui.stories.story_text import StoryText
from desktop_app.words import Words


def text(card):
    return next(one for one in card.findChildren(StoryText) if one.isVisibleTo(card))


def words(card):
    return [one for one in card.findChildren(StoryText) if one.isVisibleTo(card)][-1]


def type_into(editor_text, typed):
    editor_text.setFocus()
    editor_text.selectAll()
    editor_text.insertPlainText(typed)


def said(book, key, kind, language="de"):
    return stories.whole(book, key).of_kind(kind)[0].in_language(language).text


def test_the_story_stands_in_its_editors_word_for_word(place, book, key, card):
    shown = words(card(BlockKind.SECTION)).typed()
    assert shown == said(book, key, BlockKind.SECTION)
    assert "Themenauszutauschen" in shown


def test_words_are_written_on_leaving_as_one_step(place, book, key, card, qtbot):
    lead = text(card(BlockKind.LEAD))
    type_into(lead, "Zwei\u00a0Netzwerke\u202f!\n\nAbsatz.")
    assert said(book, key, BlockKind.LEAD).startswith("Mit 75")
    text(card(BlockKind.TITLE)).setFocus()
    assert said(book, key, BlockKind.LEAD) == "Zwei\u00a0Netzwerke\u202f!\n\nAbsatz."
    book.undo()
    assert lead.typed().startswith("Mit 75")


def test_escape_reverts_what_was_typed(place, book, key, card, qtbot):
    title = text(card(BlockKind.TITLE))
    before = title.typed()
    type_into(title, "Falsch")
    qtbot.keyClick(title, Qt.Key.Key_Escape)
    assert title.typed() == before
    text(card(BlockKind.LEAD)).setFocus()
    assert book.undo_label() == "Add sample story"


def test_a_change_from_elsewhere_leaves_alone_what_is_being_typed(place, book, key, card):
    lead = card(BlockKind.LEAD)
    type_into(text(lead), "Gerade getippt")
    blocks.write_block(book, lead.key, "de", text="Von anderswo")
    assert text(lead).typed() == "Gerade getippt"


def test_a_new_title_is_told_to_list_and_window(place, book, card, qtbot):
    type_into(text(card(BlockKind.TITLE)), "Ein Vorbild")
    with qtbot.waitSignal(place.moved) as told:
        assert place.settle()
    assert told.args[2] == "Ein Vorbild"
    assert place.list.model.look(0).title == "Ein Vorbild"


def test_another_language_shows_the_original_and_what_is_missing(place, book, key, editor):
    section = blocks.add_block(book, key, BlockKind.SECTION)
    blocks.write_block(book, section, "de", heading="Ausblick", text="Es geht weiter.")
    editor.tabs.press("en")
    assert editor.language == "en"
    assert editor.blocks.card(section)._flag.isVisible()
    assert editor.tabs._tabs["en"].accessibleName() == "Englisch: 1 Baustein fehlt"
    blocks.write_block(book, section, "en", text="It goes on.")
    assert not editor.blocks.card(section)._flag.isVisible()


def test_a_translation_is_behind_once_its_original_is_newer(place, book, key, card):
    lead = card(BlockKind.LEAD)
    story = stories.whole(book, key)
    assert translations.outdated(book, story, "fr") == frozenset()
    blocks.write_block(book, lead.key, "de", text="Neu gefasst.")
    assert translations.outdated(book, stories.whole(book, key), "fr") == {lead.key}
    book.undo()
    assert translations.outdated(book, stories.whole(book, key), "fr") == frozenset()
    blocks.write_block(book, lead.key, "de", text="Neu gefasst.")
    blocks.write_block(book, lead.key, "fr", text="Reformulé.")
    assert translations.outdated(book, stories.whole(book, key), "fr") == frozenset()


def cards(card):
    return [one for one in card.findChildren(RemarkCard) if one.isVisible()]


def press(remark_card, name):
    buttons = remark_card.findChildren(Button)
    next(one for one in buttons if one.text() == name).click()


def test_a_mark_underlines_its_passage_and_waits_beside_it(place, card):
    section = card(BlockKind.SECTION)
    selections = words(section).extraSelections()
    marked = [one.cursor.selectedText() for one in selections]
    assert marked == ["Themenauszutauschen", "die beiden Netzwerk"]
    assert len(cards(section)) == 2


def test_an_accepted_mark_puts_the_suggestion_into_the_text(place, book, key, card):
    section = card(BlockKind.SECTION)
    press(cards(section)[0], "Übernehmen")
    assert "praxisrelevanten Themen auszutauschen sowie" in words(section).typed()
    assert len(cards(section)) == 1
    book.undo()
    assert len(cards(section)) == 2


def test_an_ignored_mark_leaves_the_text_as_it_was(place, book, key, card):
    section = card(BlockKind.SECTION)
    press(cards(section)[0], "Ignorieren")
    press(cards(section)[0], "Erledigt")
    remarks = stories.whole(book, key).of_kind(BlockKind.SECTION)[0].texts[0].remarks
    assert [one.state for one in remarks] == [RemarkState.IGNORED, RemarkState.ACCEPTED]
    assert words(section).typed() == said(book, key, BlockKind.SECTION)
    assert not words(section).extraSelections()


def test_a_selected_passage_can_be_marked(place, book, key, editor, card, monkeypatch):
    lead = card(BlockKind.LEAD)
    words(lead).setFocus()
    caret = words(lead).textCursor()
    caret.setPosition(0)
    caret.setPosition(15, caret.MoveMode.KeepAnchor)
    words(lead).setTextCursor(caret)

    def answered(dialog):
        dialog.suggestion.setText("Mit 92 Mitgliedern")
        return dialog.DialogCode.Accepted

    monkeypatch.setattr("desktop_app.ui.stories.mark_dialog.MarkDialog.exec", answered)
    editor.act_here(Act.MARK)
    [remark] = stories.whole(book, key).of_kind(BlockKind.LEAD)[0].in_language("de").remarks
    assert (remark.passage, remark.suggestion) == ("Mit 75 Mitgliedern", "Mit 92 Mitgliedern")
    assert remark.kind is RemarkKind.SUGGESTION


def order(book, key):
    return [block.kind for block in stories.whole(book, key).blocks]


def test_blocks_move_and_go_by_key(place, book, key, editor, card):
    words(card(BlockKind.LEAD)).setFocus()
    editor.act_here(Act.UP)
    assert order(book, key)[2:4] == [BlockKind.LEAD, BlockKind.PICTURE]
    assert book.undo_label() == "Move block"
    editor.act_here(Act.REMOVE)
    assert BlockKind.LEAD not in order(book, key)
    book.undo()
    assert order(book, key)[2] is BlockKind.LEAD
    assert words(card(BlockKind.LEAD)).typed().startswith("Mit 75")


def test_a_new_block_stands_below_the_one_somebody_works_in(
    place, book, key, editor, card, qtbot
):
    words(card(BlockKind.LEAD)).setFocus()
    editor.add_block(BlockKind.SECTION, 4)
    assert order(book, key)[3:5] == [BlockKind.LEAD, BlockKind.SECTION]
    fresh = editor.blocks.card(stories.whole(book, key).blocks[4].id)
    qtbot.waitUntil(lambda: text(fresh).hasFocus())


def test_a_story_has_one_title_only(place, editor):
    offered = [entry.text() for entry in editor._menu(None).actions()]
    assert "Titel" not in offered
    assert "Abschnitt" in offered


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_blocks_are_never_wider_than_the_room_of_a_narrow_window(place, editor, language):
    place.say(Words(language))
    place.resize(1080, 760)
    editor.setFixedWidth(LEAST)
    QApplication.processEvents()
    inside = editor.blocks.parentWidget()
    assert inside.width() <= inside.parentWidget().width()
