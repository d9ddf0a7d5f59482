"""A cooperation is changed where it is read; every change is one step that can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from desktop_app.domain.cooperation import PartnerRole, Stage
from desktop_app.domain.event import EventKind, ParticipantRole
from desktop_app.services import cooperations, events, fields
from desktop_app.ui import text
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.words import Words


@pytest.fixture
def page(place, key):
    place.open(key)
    return place.page


@pytest.fixture
def workshop(page):
    """The workshop of the sample, chosen."""
    found = next(one for one in page.found.events if one.kind is EventKind.WORKSHOP)
    page.choose(found.id)
    return found


def focus():
    return QApplication.focusWidget()


def labels(page):
    """The names of the steps that can be undone, the last first."""
    book, found = page._book, []
    while (label := book.undo_label()) is not None and len(found) < 4:
        found.append(label)
        book.undo()
    return found


def milestones(page):
    return [one.title for one in page.card.bridge.picture.course.order]


def test_a_milestone_typed_into_the_table_is_on_the_bridge_and_in_the_book(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "Herbst 2015")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Gegenbesuch")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    event = next(one for one in page.found.events if one.title == "Gegenbesuch")
    assert event.when.text == "Herbst 2015"
    assert milestones(page)[-2:] == ["Gegenbesuch", "Kontakt hergestellt"]
    assert page.event_card.fields.title._value == "Gegenbesuch"
    assert page._book.undo_label() == "Add event"


def test_del_takes_a_milestone_away_and_undo_brings_it_back(page, workshop, qtbot):
    qtbot.keyClick(page.table._view, Qt.Key.Key_Delete)
    assert workshop.title not in milestones(page)
    assert page.event_card.fields.title._value == "Expertenreise nach Frankreich"
    page._book.undo()
    assert workshop.title in milestones(page)


def test_the_table_changes_date_and_title(page, workshop, qtbot):
    page.table.edit(workshop.id)
    qtbot.keyClicks(focus(), "Ende November 2014")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Gemeinsamer Workshop")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    changed = events.whole(page._book, workshop.id)
    assert (changed.when.text, changed.title) == ("Ende November 2014", "Gemeinsamer Workshop")
    assert labels(page)[:2] == ["Change title of event", "Change date"]


def test_choosing_on_the_bridge_marks_the_row_and_opens_the_milestone(page, workshop):
    first = page.found.events[0]
    page.card.chosen.emit(first.id)
    assert page.table._view.currentIndex().row() == 0
    assert page.event_card.fields.title._value == first.title


@pytest.mark.parametrize(
    ("name", "typed", "label"),
    [
        ("title", "Arbeitstreffen", "Change title of event"),
        ("city", "Villingen-Schwenningen", "Change place of event"),
        ("result", "Ein Fahrplan", "Change result of event"),
    ],
)
def test_a_field_of_the_milestone_writes_when_it_is_left(page, workshop, name, typed, label):
    field = getattr(page.event_card.fields, name)
    field.edit()
    field._editor.begin(typed)
    assert getattr(events.whole(page._book, workshop.id), name) == getattr(workshop, name)
    assert field.settle()
    assert getattr(events.whole(page._book, workshop.id), name) == typed
    assert page._book.undo_label() == label


def test_the_date_of_the_milestone_is_typed_in_words_and_moves_what_hangs_on_it(
    page, workshop, qtbot
):
    page.event_card.fields.day.edit()
    qtbot.keyClicks(focus(), "Dezember 2014")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    first = next(one for one in page.found.events if one.title == "Erstes Treffen")
    assert first.when.edtf == "2014-11"
    assert milestones(page)[:2] == ["Erstes Treffen", "Workshop"]


def test_an_empty_title_is_refused_at_the_field_and_the_words_stay(page, workshop, qtbot):
    field = page.event_card.fields.title
    field.edit()
    field._editor.begin("")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    said = [one.text() for one in field.findChildren(PlainLabel) if one.isVisible()]
    assert said == ["Titel", "Dieses Feld darf nicht leer sein."]
    assert not page.settle()
    assert events.whole(page._book, workshop.id).title == workshop.title
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert page.settle()


def test_words_being_typed_outlive_a_change_from_elsewhere(page, workshop):
    field = page.event_card.fields.city
    field.edit()
    field._editor.begin("Lyon")
    fields.change_field(page._book, "cooperation", page.found.id, "aim", "Voneinander lernen")
    assert field._editor.typed() == "Lyon"
    assert page.details.aim._value == "Voneinander lernen"


def test_a_milestone_can_be_kept_off_the_sheets(page, workshop):
    shown = page.event_card.fields.shown
    shown.click()
    assert not events.whole(page._book, workshop.id).public
    assert shown.text() == "Intern"
    shown.click()
    assert events.whole(page._book, workshop.id).public


def test_somebody_is_added_by_name_given_a_role_and_taken_out_again(page, qtbot):
    page.who.begin()
    qtbot.keyClicks(page.who.picker.line, "Nadine Kaiser")
    qtbot.keyClick(page.who.picker.line, Qt.Key.Key_Return)
    (added,) = [one for one in page.found.people if one.who.title == "Nadine Kaiser"]
    row = next(row for row in page.who.rows.all() if row.part.key == added.id)
    row.unfold()
    row.field("role")._put(PartnerRole.ADVISER)
    assert row.part.sub == "Berät"
    row.delete.click()
    assert "Nadine Kaiser" not in [one.who.title for one in page.found.people]
    assert labels(page)[:3] == ["Remove partner", "Change role in cooperation", "Add partner"]


def test_an_organisation_nobody_knew_is_made_and_added(page, qtbot):
    page.who.begin()
    qtbot.keyClicks(page.who.picker.line, "Exemple Atelier")
    page.who.picker.search()
    qtbot.keyClick(page.who.picker.line, Qt.Key.Key_Return)
    assert page.found.parties[-1].who.title == "Exemple Atelier"


def test_participants_of_the_milestone_are_added_with_a_role(page, workshop, qtbot):
    page.event_card.who.begin()
    qtbot.keyClicks(page.event_card.who.picker.line, "UBIFRANCE")
    qtbot.keyClick(page.event_card.who.picker.line, Qt.Key.Key_Return)
    row = page.event_card.who.rows.all()[-1]
    row.unfold()
    row.field("role")._put(ParticipantRole.SUPPORTER)
    added = events.whole(page._book, workshop.id).participants[-1]
    assert (added.who.title, added.role) == ("UBIFRANCE", ParticipantRole.SUPPORTER)


def test_agreed_points_and_agreements_are_written_line_by_line(page, workshop, qtbot):
    page.event_card.points.begin()
    qtbot.keyClicks(focus(), "Treffen im Jahr")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert events.whole(page._book, workshop.id).points[-1].text == "Treffen im Jahr"
    page.agreements.begin()
    qtbot.keyClicks(focus(), "Letter of Intent")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    added = page.found.agreements[-1]
    assert added.label == "Letter of Intent"
    page.agreements.unfold(added.id)
    row = page.agreements.rows.all()[-1]
    row.contents.begin()
    qtbot.keyClicks(focus(), "Gegenseitige Mitgliedschaft")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert page.found.agreements[-1].contents[0].text == "Gegenseitige Mitgliedschaft"
    row.delete.click()
    assert "Letter of Intent" not in [one.label for one in page.found.agreements]


def test_what_is_agreed_stands_on_the_bridge(page):
    assert page.card.bridge.picture.agreed
    contents = [point.text for one in page.found.agreements for point in one.contents]
    assert list(page.card.bridge.picture.agreed) == contents[:3]


def test_a_new_stage_begins_with_a_date_of_its_own(place, other, qtbot):
    place.open(other)
    page = place.page
    page.stages.stage._put(Stage.EXCHANGE)
    page.stages.times.all()[-1].edit()
    qtbot.keyClicks(focus(), "Herbst 2016")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (period,) = cooperations.whole(page._book, other).stages
    assert (period.stage, period.since.text) == (Stage.EXCHANGE, "Herbst 2016")
    assert page._book.undo_label() == "Change date of stage"


def test_the_stage_a_cooperation_began_in_can_be_dated(place, other, qtbot):
    place.open(other)
    place.page.stages.first.edit()
    qtbot.keyClicks(focus(), "2015")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (period,) = cooperations.whole(place._book, other).stages
    assert (period.stage, period.since.text) == (Stage.SEARCH, "2015")
    assert place.page.stages.first.isHidden()


def test_the_title_is_typed_over_and_an_empty_one_is_the_partners_again(page):
    page.title.edit()
    page.title._editor.setText("Kunststoff ohne Grenzen")
    assert page.settle()
    assert page.found.own_title == "Kunststoff ohne Grenzen"
    page.title.edit()
    page.title._editor.setText("")
    assert page.settle()
    assert page.found.title == "INNONET Kunststoff × Plastipolis"


def test_its_story_is_one_press_away_and_can_be_begun(place, key, other):
    asked = []
    place.navigate.connect(lambda kind, key: asked.append((kind, key)))
    place.open(key)
    place.page.deeds.story.click()
    assert asked == [("story", place.page.found.stories[0].id)]
    place.open(other)
    place.page.deeds.story.click()
    assert asked[1] == ("story", cooperations.whole(place._book, other).stories[0].id)


def test_a_partner_leads_to_its_own_page(place, page):
    asked = []
    place.navigate.connect(lambda kind, key: asked.append((kind, key)))
    page.who.rows.all()[0].head.click()
    assert asked == [("cluster", page.found.partners[0].who.id)]


def test_without_any_date_no_axis_is_made_up(place, other):
    place.open(other)
    assert place.page.card.bridge.laid_out.ticks == ()


def test_a_resting_cooperation_without_dates_is_still_drawn(place, other):
    cooperations.rest(place._book, other)
    place.open(other)
    assert place.page.card.bridge.laid_out.strands[0].dashed


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_everything_that_can_be_reached_has_a_name(place, page, workshop, language):
    place.say(Words(language))
    page.agreements.rows.all()[0].unfold()
    reached = [
        one
        for one in place.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) > 60
    assert [one for one in reached if not one.accessibleName()] == []


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_on_the_bridge_of_the_sample_is_cut(place, page, language):
    place.resize(1440 - 208, 900)
    place.say(Words(language))
    text.cut_short.clear()
    page.card.grab()
    assert text.cut_short == set()


def test_larger_letters_put_the_columns_of_the_page_below_each_other(place, page, wear):
    place.resize(1000, 800)
    assert page._columns.direction() is QBoxLayout.Direction.LeftToRight
    wear(percent=150)
    assert page._columns.direction() is QBoxLayout.Direction.TopToBottom


def newest(page, title):
    return next(one for one in page.found.events if one.title == title)


def test_core_task_5_takes_43_keys_with_kind_and_place_read(page, qtbot):
    typed = "11/2014 Delegationsreise nach Oyonnax1"
    assert len(typed) == len("11/2014 ") + 30
    page.table.begin_new()  # Ctrl+Shift+M: 3 keys
    qtbot.keyClicks(focus(), typed)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    event = newest(page, "Delegationsreise nach Oyonnax1")
    assert (event.when.text, event.when.edtf) == ("11/2014", "2014-11")
    assert event.kind is EventKind.DELEGATION
    assert 3 + len(typed) + 1 <= 43


def chips(page):
    return [one.text().replace("\xa0", " ") for one in page.reader.chips.chips()]


def test_a_line_shows_what_it_will_make_before_enter(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "11/2014 Delegationsreise nach Oyonnax mit Plastipolis")
    qtbot.waitUntil(lambda: len(chips(page)) == 4)
    assert chips(page) == ["November 2014", "Delegation", "Oyonnax", "Plastipolis"]
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    event = newest(page, "Delegationsreise nach Oyonnax mit Plastipolis")
    assert event.city == "Oyonnax"
    assert [one.who.title for one in event.participants] == ["Plastipolis"]
    assert chips(page) == []


def test_the_fair_of_a_line_is_the_edition_of_that_time(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "mitte mai 15 Moulding Expo: Nachgespräch".replace("ä", "ae"))
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    event = newest(page, "Nachgespraech")
    assert event.edition.title == "Moulding Expo"


def test_the_title_step_reads_as_well_and_the_date_stays_as_typed(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "Herbst 2015")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Workshop in Lyon im Mai 2016 geplant")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    event = newest(page, "Workshop in Lyon im Mai 2016 geplant")
    assert (event.when.text, event.kind, event.city) == (
        "Herbst 2015",
        EventKind.WORKSHOP,
        "Lyon",
    )


def test_words_that_are_no_date_are_asked_for_a_title_as_before(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "einen Monat nach dem Workshop")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "Bericht")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert newest(page, "Bericht").when.text == "einen Monat nach dem Workshop"


def test_a_chip_of_the_line_can_be_dropped_and_the_keys_go_back_to_the_line(page, qtbot):
    page.table.begin_new()
    line = focus()
    qtbot.keyClicks(line, "11/2014 Delegationsreise nach Oyonnax")
    qtbot.waitUntil(lambda: len(chips(page)) == 3)
    for _ in range(3):
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    qtbot.keyClick(focus(), Qt.Key.Key_Delete)
    assert focus() is line
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert newest(page, "Delegationsreise nach Oyonnax").city == ""


def test_one_undo_takes_the_milestone_with_all_its_parts_back(page, qtbot):
    before = page.found.events
    page.table.begin_new()
    qtbot.keyClicks(focus(), "11/2014 Treffen mit Plastipolis auf der FAKUMA")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    page._book.undo()
    assert page.found.events == before


def test_a_call_stands_in_the_table_and_not_on_the_bridge(page, qtbot):
    page.table.begin_new()
    qtbot.keyClicks(focus(), "11/2014 Tel. Kaiser: will kommen")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    call = newest(page, "will kommen")
    assert call.kind is EventKind.CALL
    assert page.table._view.row(call.id) is not None
    assert "will kommen" not in milestones(page)
