import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.services import agreements, cooperations, events, organisations, removal
from desktop_app.services.fields import change_field


@pytest.fixture
def cooperation(book):
    return cooperations.start_cooperation(book, title="Muster")


def edtf(book, key):
    when = events.whole(book, key).when
    return None if when is None else when.edtf


def test_an_event_keeps_the_words_of_its_date(book, cooperation):
    key = events.add_event(
        book, cooperation, " Workshop ", "Mitte Mai 2015", kind=EventKind.WORKSHOP
    )
    found = events.whole(book, key)
    assert (found.title, found.when.text, found.when.edtf) == (
        "Workshop",
        "Mitte Mai 2015",
        "2015-05",
    )
    assert [ref.title for ref in found.cooperations] == ["Muster"]


def test_an_event_without_a_title_is_refused(book, cooperation):
    with pytest.raises(Invalid):
        events.add_event(book, cooperation, " ", "2015")
    assert events.keys(book) == []


def test_changing_a_date_moves_every_date_that_hangs_on_it_in_one_step(book, cooperation):
    workshop = events.add_event(book, cooperation, "Workshop", "November 2014")
    meeting = events.add_event(book, cooperation, "Treffen")
    report = events.add_event(book, cooperation, "Bericht")
    events.anchor_event(
        book, meeting, workshop, "-P1M", text="während der Messe", called="Workshop"
    )
    events.anchor_event(book, report, meeting, "P2M", text="zwei Monate danach")
    assert (edtf(book, meeting), edtf(book, report)) == ("2014-10", "2014-12")
    events.change_date(book, workshop, "März 2015")
    assert (edtf(book, meeting), edtf(book, report)) == ("2015-02", "2015-04")
    assert events.whole(book, meeting).when.text == "während der Messe"
    assert events.whole(book, meeting).when.derived
    book.undo()
    assert [edtf(book, key) for key in (workshop, meeting, report)] == [
        "2014-11",
        "2014-10",
        "2014-12",
    ]


def test_typing_over_the_date_field_moves_what_hangs_on_it_as_well(book, cooperation):
    workshop = events.add_event(book, cooperation, "Workshop", "November 2014")
    meeting = events.add_event(book, cooperation, "Treffen")
    events.anchor_event(book, meeting, workshop, "-P1M", text="davor")
    change_field(book, "event", workshop, "day", "Mai 2016")
    assert edtf(book, meeting) == "2016-04"


def test_stages_and_signings_can_hang_on_an_event(book, cooperation):
    workshop = events.add_event(book, cooperation, "Workshop", "November 2014")
    signing = agreements.add_agreement(book, cooperation, "Erklärung", "Mai 2015")
    report = events.add_event(book, cooperation, "Bericht")
    events.anchor_event(book, report, signing, "P1M", text="einen Monat nach der Unterschrift")
    change_field(book, "agreement", signing, "signed", "Juni 2015")
    assert edtf(book, report) == "2015-07"
    assert edtf(book, workshop) == "2014-11"


def test_two_events_that_hang_on_each_other_do_not_loop(book, cooperation):
    one = events.add_event(book, cooperation, "Eins", "2014-05")
    two = events.add_event(book, cooperation, "Zwei")
    events.anchor_event(book, two, one, "P1M", text="danach")
    events.anchor_event(book, one, two, "-P1M", text="davor")
    assert (edtf(book, one), edtf(book, two)) == ("2014-05", "2014-06")


def test_an_event_cannot_hang_on_itself(book, cooperation):
    key = events.add_event(book, cooperation, "Eins", "2014")
    with pytest.raises(Invalid):
        events.anchor_event(book, key, key, text="dann")


def test_taking_a_date_away_leaves_what_hangs_on_it_without_a_day(book, cooperation):
    workshop = events.add_event(book, cooperation, "Workshop", "November 2014")
    meeting = events.add_event(book, cooperation, "Treffen")
    events.anchor_event(book, meeting, workshop, "-P1M", text="davor")
    events.change_date(book, workshop, " ")
    assert events.whole(book, workshop).when is None
    assert edtf(book, meeting) is None
    events.change_date(book, workshop, "2016-03")
    assert edtf(book, meeting) == "2016-02"


def test_participants_may_be_organisations_or_a_group_in_words(book, cooperation):
    host = organisations.add_organisation(book, "Netz Muster")
    key = events.add_event(book, cooperation, "Reise")
    events.add_participant(book, key, ParticipantRole.HOST, organisation=host)
    group = events.add_participant(book, key, ParticipantRole.VISITED, note="drei Betriebe")
    found = events.whole(book, key)
    assert [one.who.title for one in found.in_role(ParticipantRole.HOST)] == ["Netz Muster"]
    assert [one.note for one in found.in_role(ParticipantRole.VISITED)] == ["drei Betriebe"]
    with pytest.raises(Invalid):
        events.add_participant(book, key)
    events.remove_participant(book, group)
    assert len(events.whole(book, key).participants) == 1


def test_agreed_points_keep_their_order_and_cannot_be_empty(book, cooperation):
    key = events.add_event(book, cooperation, "Treffen")
    first = events.add_point(book, key, "enger Austausch")
    events.add_point(book, key, "gemeinsame Projekte")
    change_field(book, "point", first, "text", "sehr enger Austausch")
    assert [point.text for point in events.whole(book, key).points] == [
        "sehr enger Austausch",
        "gemeinsame Projekte",
    ]
    with pytest.raises(Invalid):
        events.add_point(book, key, "")


def test_one_event_may_count_for_several_cooperations(book, cooperation):
    other = cooperations.start_cooperation(book, title="Andere")
    key = events.add_event(book, cooperation, "Messe")
    events.share_event_with(book, key, other)
    events.share_event_with(book, key, other)
    assert events.lines(book, [key])[key].cooperations == ("Muster", "Andere")
    events.unshare_event(book, key, cooperation)
    assert [ref.title for ref in events.whole(book, key).cooperations] == ["Andere"]
    assert cooperations.whole(book, cooperation).events == ()


def test_events_are_listed_by_date_and_the_undated_come_last(book, cooperation):
    undated = events.add_event(book, cooperation, "Irgendwann")
    late = events.add_event(book, cooperation, "Spät", "Mai 2015")
    early = events.add_event(book, cooperation, "Früh", "November 2014")
    assert events.keys(book) == [early, late, undated]
    page = cooperations.whole(book, cooperation)
    assert [event.id for event in page.events] == [early, late, undated]


def test_a_cancelled_event_stays_in_the_book(book, cooperation):
    key = events.add_event(book, cooperation, "Treffen")
    change_field(book, "event", key, "status", "cancelled")
    assert events.whole(book, key).status is EventStatus.CANCELLED


def test_a_deleted_event_comes_back_with_its_participants_and_points(book, cooperation):
    key = events.add_event(book, cooperation, "Treffen", "2014")
    events.add_point(book, key, "Punkt")
    events.add_participant(book, key, note="alle")
    before = events.whole(book, key)
    events.remove_event(book, key)
    with pytest.raises(Gone):
        events.whole(book, key)
    removal.restore(book, "event", key)
    assert events.whole(book, key) == before
