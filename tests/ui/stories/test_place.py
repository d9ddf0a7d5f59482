"""The list of stories, a new one, one that goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.story import BlockKind, StoryState
from desktop_app.services import blocks, cooperations, stories
from desktop_app.ui.stories.new_dialog import NewStory
from desktop_app.words import Words


def test_the_list_filters_by_any_word_of_a_story(place, book, key, qtbot):
    stories.start_story(book, "Muster und Exemple")
    assert place.list.model.count() == 2
    place.list.field.line.setText("fakuma")
    qtbot.waitUntil(lambda: place.list.model.count() == 1)
    assert place.list.first() == key


def test_a_row_names_partners_state_and_languages(place):
    row = place.list.model.look(0)
    assert row.spoken.endswith(
        "INNONET Kunststoff × Plastipolis, Veröffentlicht, DE 100%, EN 100%, FR 100%"
    )


def choose(row):
    def answered(dialog):
        dialog.lines.setCurrentIndex(dialog.lines.model().index(row, 0))
        return dialog.DialogCode.Accepted

    return answered


def test_a_new_story_is_made_from_a_cooperation(place, book, key, monkeypatch):
    monkeypatch.setattr(NewStory, "exec", choose(1))
    place.new()
    made = place.page.story
    assert made.id != key
    assert made.cooperation.id == cooperations.keys(book)[0]
    assert made.state is StoryState.DRAFT
    assert book.undo_label() == "Make story from cooperation"


def test_an_empty_story_begins_with_its_title(place, book, monkeypatch, qtbot):
    monkeypatch.setattr(NewStory, "exec", choose(0))
    place.new()
    assert place.page.title() == "Neue Story"
    assert place.page.editor.blocks.has_focus()


def test_a_deleted_story_makes_room_for_the_next_and_comes_back(place, book, key):
    other = stories.start_story(book, "Muster")
    place.list.view.setFocus()
    place.delete()
    assert place.page.story.id == other
    book.undo()
    assert place.list.model.count() == 2


def test_del_in_a_block_removes_the_block_and_not_the_story(place, book, key):
    last = place.page.story.blocks[-3]
    place.page.editor.blocks.card(last.id).body.begin()
    place.delete()
    assert stories.keys(book) == [key]
    assert last.id not in {block.id for block in stories.whole(book, key).blocks}


def test_without_stories_the_page_invites_to_begin_one(place, book):
    place.delete()
    assert place.page.story is None
    assert place.page._empty.isVisible()


def test_the_state_is_chosen_in_the_bar(place, book, key):
    entries = {entry.data(): entry for entry in place.page.head.menu().actions()}
    entries[StoryState.ARCHIVED].trigger()
    assert stories.whole(book, key).state is StoryState.ARCHIVED
    assert place.page.head._state.text() == "Archiviert"


def test_the_language_of_the_window_changes_at_once(place):
    place.say(Words("fr"))
    assert place.page.head._state.text() == "Publiée"
    assert place.page.editor.tabs._tabs["de"].text() == "Allemand"


def test_every_part_that_takes_the_focus_has_a_name(place):
    unnamed = [
        part
        for part in place.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
    ]
    assert not unnamed


def test_a_record_that_a_block_shows_opens_where_it_lives(place, card, qtbot):
    with qtbot.waitSignal(place.navigate) as asked:
        card(BlockKind.TIMELINE).body._chosen._link.click()
    assert asked.args == ["cooperation", place.page.story.cooperation.id]


def test_a_picture_from_a_file_comes_into_the_block(place, book, key, card, qtbot, tmp_path):
    from PySide6.QtGui import QImage

    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    file = tmp_path / "Messestand.png"
    assert image.save(str(file))
    picture = card(BlockKind.PICTURE)
    picture.body.bring(file)
    qtbot.waitUntil(lambda: book.undo_label() == "Put picture into story")
    shown = stories.whole(book, key).of_kind(BlockKind.PICTURE)[0].picture
    assert (shown.name, shown.width, shown.height) == ("Messestand", 320, 200)
    qtbot.waitUntil(picture.body._choose.isEnabled)


def test_a_file_that_is_no_picture_is_refused_beside_the_button(place, card, qtbot, tmp_path):
    file = tmp_path / "brief.png"
    file.write_text("kein Bild", encoding="utf-8")
    body = card(BlockKind.PICTURE).body
    body.bring(file)
    qtbot.waitUntil(body._choose.isEnabled)
    assert "kein Bild im Format" in body._told.whole


def test_the_focus_moves_by_arrow_keys(place, book, key, card, qtbot):
    view = card(BlockKind.PICTURE).body._view
    qtbot.keyClick(view, Qt.Key.Key_Left)
    focus = stories.whole(book, key).of_kind(BlockKind.PICTURE)[0].picture.focus
    assert focus == (0.45, 0.5)


def test_a_quote_without_a_consent_is_warned_of(place, book, card):
    from desktop_app.services import consents
    from desktop_app.services.removal import remove

    body = card(BlockKind.QUOTE).body
    quote = place.page.story.of_kind(BlockKind.QUOTE)[0].quote
    assert body._consent._good.isVisible()
    [consent] = consents.about(book, [quote.id])[quote.id]
    remove(book, "consent", consent.id)
    assert body._consent._bad.isVisible()


def test_a_block_removed_elsewhere_goes_from_the_page(place, book, card, key):
    gone = card(BlockKind.SUBTITLE).key
    blocks.remove_block(book, gone)
    assert place.page.editor.blocks.card(gone) is None
