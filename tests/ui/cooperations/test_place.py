"""The list of cooperations, the way to one of them, and the way to a new one."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.errors import Missing
from desktop_app.domain.event import EventStatus
from desktop_app.services import clusters, cooperations, events, fields, find, organisations
from desktop_app.ui.kit.link_row import LinkRow


def titles(place):
    model = place.list.model
    return [model.look(row).spoken.split(",")[0] for row in range(model.rowCount())]


def test_the_list_names_partners_way_stage_and_last_date(place, key):
    place.open(None)
    assert place.list.model.look(0).spoken.replace("\xa0", " ") == (
        "INNONET Kunststoff, Plastipolis, Partnerschaft, "
        "5 Meilensteine, Okt 2014 bis Mai 2015, Mai 2015"
    )


def test_the_list_of_many_is_read_in_a_fixed_number_of_queries(place, other, queries):
    place.open(None)
    few = [place.list.model.look(row) for row in range(2)]
    for number in range(6):
        cooperations.start_cooperation(place._book, title=f"Vorhaben {number:02}")
    place.list.model.forget()
    with queries() as statements:
        many = [place.list.model.look(row) for row in range(8)]
    assert (len(few), len(many)) == (2, 8)
    assert len([one for one in statements if one.startswith("SELECT")]) == 3


def test_without_a_key_the_first_is_shown_and_then_the_last_shown(place, key, other):
    place.open(None)
    assert place.key == key
    place.open(other)
    place.open(None)
    assert place.key == other


def test_an_event_and_an_agreement_open_at_their_cooperation(place, key, other):
    place.open(other)
    found = cooperations.whole(place._book, key)
    place.open(found.events[1].id)
    assert place.key == key
    assert place.page.event_card.fields.title._value == found.events[1].title
    place.open(other)
    place.open(found.agreements[0].id)
    assert place.key == key
    assert place.page.agreements.rows.all()[0].unfolded()


def test_a_record_that_is_not_there_is_refused_and_nothing_changes(place, key):
    place.open(None)
    with pytest.raises(Missing):
        place.open("nowhere")
    assert place.key == key


def test_typing_filters_by_partners(place, other, qtbot):
    place.open(None)
    qtbot.keyClicks(place.list.field.line, "reseau")
    qtbot.waitUntil(lambda: titles(place) == ["Netz Muster"])


def test_a_cooperation_that_rests_moves_to_the_resting_ones(place, key, other, qtbot):
    place.open(other)
    place.page.deeds.rest.click()
    assert place._book.undo_label() == "Let cooperation rest"
    assert place.list.model.look(1).stage == "Ruhend"
    place.list._segments.choose("resting")
    place.list.restart()
    assert titles(place) == ["Netz Muster"]
    place.page.deeds.rest.click()
    assert titles(place) == []


def test_a_new_cooperation_is_started_with_two_partners(place, other, qtbot):
    place.open(None)
    place.new()
    assert not place.start.begin.isEnabled()
    for name in ("INNONET", "Netz Muster"):
        place.start.pick()
        qtbot.keyClicks(place.start.picker.line, name)
        qtbot.keyClick(place.start.picker.line, Qt.Key.Key_Return)
    place.start.begin.click()
    assert place.page.found.title == "INNONET Kunststoff × Netz Muster"
    assert place._right.currentWidget() is place.page
    assert place.list.model.count() == 3


def test_a_partner_that_is_not_in_the_book_is_made_while_choosing(place, key, qtbot):
    place.open(None)
    place.new()
    place.start.pick()
    qtbot.keyClicks(place.start.picker.line, "Ganz Neues Netz")
    place.start.picker.search()
    qtbot.keyClick(place.start.picker.line, Qt.Key.Key_Return)
    assert [row.key for row in place.start.findChildren(LinkRow) if row.key]
    place.start.begin.click()
    assert place.page.found.title == "Ganz Neues Netz"


def test_giving_up_a_new_one_shows_the_last_again(place, key):
    place.open(None)
    place.new()
    place.start.given_up.emit()
    assert place._right.currentWidget() is place.page


def test_an_empty_book_invites_and_says_so(place):
    place.open(None)
    assert place._right.currentWidget() is place._empty
    assert place.list.model.count() == 0


def test_a_deleted_cooperation_makes_room_for_the_next_and_undo_brings_it_back(
    place, key, other
):
    place.open(other)
    place.page.remove()
    assert place.key == key
    place._book.undo()
    assert titles(place) == ["INNONET Kunststoff", "Netz Muster"]


def test_a_partner_renamed_elsewhere_is_renamed_here(place, key, other):
    place.open(other)
    partner = place.page.found.partners[0].who.id
    name = find.resolve(place._book, "Netz Muster", kinds=["cluster"])
    assert name.id == partner
    organisations.rename_organisation(place._book, partner, "Netz Umbenannt")
    assert place.page.found.title == "Netz Umbenannt × Réseau Exemple"
    assert titles(place)[1] == "Netz Umbenannt"


def test_what_was_cancelled_is_no_part_of_the_way(place, key):
    before = len(cooperations.ways(place._book, [key])[key].moments)
    event = cooperations.whole(place._book, key).events[0]
    fields.change_field(place._book, "event", event.id, "status", EventStatus.CANCELLED)
    assert len(cooperations.ways(place._book, [key])[key].moments) == before - 1
    events.remove_event(place._book, event.id)
    assert len(cooperations.ways(place._book, [key])[key].moments) == before - 1


def test_strands_wear_the_colours_their_clusters_chose_in_list_and_picture(place, key):
    (first, second) = clusters.lines(place._book, _partners(place, key))
    fields.change_field(place._book, "cluster", first, "colour", "5")
    fields.change_field(place._book, "cluster", second, "colour", "5")
    place.open(key)
    listed = place.list.model.look(0).course.strands
    drawn = place.page.card.bridge.picture.course.strands
    assert [strand.colour for strand in listed] == [5, 0]
    assert [strand.colour for strand in drawn] == [5, 0]


def _partners(place, key):
    return [one.who.id for one in cooperations.whole(place._book, key).partners]
