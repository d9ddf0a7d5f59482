"""What a story says about itself, and the records its blocks show."""

from datetime import date

from desktop_app.domain.consent import Verdict, may_print
from desktop_app.domain.story import BlockKind
from desktop_app.services import blocks, consents, cooperations, events, stories
from desktop_app.services.fields import change_field
from desktop_app.ui import theme


def details(place):
    return place.page.editor.details


def test_a_tick_takes_a_figure_out_of_the_story_and_puts_it_back(place, book, key):
    before = [one.figure.id for one in stories.whole(book, key).figures]
    tick = details(place)._figures._ticks[before[0]]
    assert tick.box.accessibleName() == "INNONET Kunststoff: 75 Mitglieder"
    tick.box.click()
    assert [one.figure.id for one in stories.whole(book, key).figures] == before[1:]
    book.undo()
    assert tick.box.isChecked()


def test_the_funding_profile_is_chosen_by_its_name(place, book, key):
    field = details(place)._funding
    field.edit()
    names = {entry.data(): entry for entry in field.menu.actions()}
    assert names["eu-2021"].text() == "E&U-Programme 2021–2027, kofinanziert"
    names["eu-2021"].trigger()
    field.menu.close()
    assert stories.whole(book, key).funding_profile == "eu-2021"


def test_a_rubric_is_typed_over_where_it_stands(place, book, key):
    field = details(place)._rubric
    field.edit()
    field._editor.setText("Beispiele")
    assert place.settle()
    assert stories.whole(book, key).rubric == "Beispiele"


def test_what_was_said_is_written_down_in_one_step(place, book, key, editor):
    editor.add_block(BlockKind.QUOTE)
    block = stories.whole(book, key).blocks[-1]
    body = editor.blocks.card(block.id).body
    body._chosen.picker.named.emit("Eine sinnvolle Plattform.")
    quote = stories.whole(book, key).blocks[-1].quote
    assert quote.text == "Eine sinnvolle Plattform."
    assert body._speaker.isVisible()
    assert book.undo_label() == "Put quote into story"
    book.undo()
    assert stories.whole(book, key).blocks[-1].quote is None


def test_a_block_shows_another_contact_once_it_is_chosen(place, book, key, card):
    kaiser = place.page.story.of_kind(BlockKind.QUOTE)[0].quote.speaker
    contact = card(BlockKind.CONTACT)
    contact.body._chosen.picker.picked.emit("person", kaiser.id)
    assert stories.whole(book, key).of_kind(BlockKind.CONTACT)[0].person.id == kaiser.id
    assert contact.body._chosen._link.accessibleName().startswith("Nadine Kaiser")


def test_the_milestones_of_the_timeline_follow_their_cooperation(place, book, card):
    link = card(BlockKind.TIMELINE).body._chosen._link
    assert "5 Meilensteine, Okt 2014 bis Mai 2015" in " ".join(link.accessibleName().split())
    cooperation = cooperations.whole(book, place.page.story.cooperation.id)
    dated = [event for event in cooperation.events if event.when]
    last = max(dated, key=lambda event: event.when.order)
    change_field(book, "event", last.id, "day", "Juni 2015")
    assert "bis Jun" in " ".join(link.accessibleName().split())
    events.remove_event(book, last.id)
    assert "4 Meilensteine" in link.accessibleName()


def test_a_foreign_language_translates_the_quote_and_not_the_words_said(
    place, book, key, card, editor
):
    editor.tabs.press("fr")
    body = card(BlockKind.QUOTE).body
    body._translation.edit()
    body._translation._editor.setPlainText("Une plate-forme très utile.")
    assert place.settle()
    quote = stories.whole(book, key).of_kind(BlockKind.QUOTE)[0].quote
    assert quote.extras.translated("text", "fr") == "Une plate-forme très utile."
    assert quote.text.startswith("Für uns sind die Expertenreise")


def test_a_consent_for_this_quote_outweighs_one_for_everything(book, place):
    story = place.page.story
    quote = story.of_kind(BlockKind.QUOTE)[0].quote
    [special] = consents.about(book, [quote.id])[quote.id]
    asked = {"subject": quote.id, "story": story.id, "language": "de"}
    asked["on"] = date(2026, 1, 1)
    assert may_print([special], **asked) is Verdict.COVERED
    change_field(book, "consent", special.id, "revoked", "2016")
    withdrawn = consents.wholes(book, [special.id])[special.id]
    assert may_print([withdrawn], **asked) is Verdict.WITHDRAWN
    assert may_print([], **asked) is None


def test_a_person_in_a_picture_needs_a_consent(place, book, key, card, qtbot):
    body = card(BlockKind.PICTURE).body
    assert not body._consent.isVisible()
    kaiser = place.page.story.of_kind(BlockKind.QUOTE)[0].quote.speaker
    body._people.picker.picked.emit("person", kaiser.id)
    [shown] = stories.whole(book, key).of_kind(BlockKind.PICTURE)[0].picture.persons
    assert shown.id == kaiser.id
    assert body._consent._bad.isVisible()
    with qtbot.waitSignal(place.navigate) as asked:
        body._consent._bad.fixed.emit()
    assert asked.args == ["person", kaiser.id]
    book.undo()
    assert not body._consent.isVisible()


def test_a_picture_of_the_book_can_be_shown_again(place, book, key, card, editor):
    picture = place.page.story.of_kind(BlockKind.PICTURE)[0].picture
    editor.add_block(BlockKind.PICTURE)
    block = stories.whole(book, key).blocks[-1]
    editor.blocks.card(block.id).body._book_picker.picked.emit("picture", picture.id)
    assert stories.whole(book, key).blocks[-1].picture.id == picture.id
    assert book.undo_label() == "Choose picture"


def test_words_wear_the_new_colours_at_once(place, card, wear):
    text = card(BlockKind.LEAD).body._text
    wear(dark=True)
    assert text.palette().text().color() == theme.colour("text")


def test_a_change_of_words_shows_no_other_block_again(place, book, card, editor):
    shown = []
    timeline = card(BlockKind.TIMELINE).body
    timeline.show_block = lambda *_: shown.append("timeline")
    blocks.write_block(book, card(BlockKind.LEAD).key, "de", text="Neu.")
    assert not shown
    assert card(BlockKind.LEAD).body._text.typed() == "Neu."
