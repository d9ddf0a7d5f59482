import pytest

from desktop_app.domain.cooperation import PartnerRole, Stage
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.services import (
    agreements,
    cooperations,
    events,
    organisations,
    people,
    removal,
)


@pytest.fixture
def partners(book):
    return [
        organisations.add_organisation(book, "Netz Muster"),
        organisations.add_organisation(book, "Réseau Exemple"),
    ]


@pytest.fixture
def key(book, partners):
    return cooperations.start_cooperation(book, partners)


def test_a_new_cooperation_is_called_after_its_partners_and_still_searches(book, key):
    found = cooperations.whole(book, key)
    assert found.title == "Netz Muster × Réseau Exemple"
    assert found.own_title == ""
    assert found.stage is Stage.SEARCH


def test_a_cooperation_of_nobody_without_a_title_is_refused(book):
    with pytest.raises(Invalid):
        cooperations.start_cooperation(book, [], title="  ")
    assert cooperations.keys(book) == []


def test_renaming_a_partner_renames_the_cooperation_in_list_and_page(book, key, partners):
    organisations.rename_organisation(book, partners[1], "Réseau Nouveau")
    assert cooperations.lines(book, [key])[key].title == "Netz Muster × Réseau Nouveau"
    assert cooperations.whole(book, key).title == "Netz Muster × Réseau Nouveau"


def test_a_third_partner_joins_the_title_and_a_broker_does_not(book, key):
    third = organisations.add_organisation(book, "Drittes Netz")
    broker = organisations.add_organisation(book, "Vermittlung Muster")
    cooperations.add_partner(book, key, organisation=third)
    cooperations.add_partner(
        book, key, PartnerRole.BROKER, organisation=broker, task="stellt vor"
    )
    found = cooperations.whole(book, key)
    assert found.title == "Netz Muster × Réseau Exemple × Drittes Netz"
    assert [one.who.title for one in found.in_role(PartnerRole.BROKER)] == [
        "Vermittlung Muster"
    ]
    assert cooperations.lines(book, [key])[key].partners == (
        "Netz Muster",
        "Réseau Exemple",
        "Drittes Netz",
    )


def test_partners_can_change_their_order(book, key):
    first, second = cooperations.whole(book, key).partners
    cooperations.order_partners(book, [second.id, first.id])
    assert cooperations.whole(book, key).title == "Réseau Exemple × Netz Muster"


def test_a_person_can_act_for_a_partner(book, key, partners):
    person = people.add_person(book, "Dr. Ida Muster")
    cooperations.add_partner(
        book, key, PartnerRole.CONTACT, organisation=partners[0], person=person
    )
    (found,) = cooperations.whole(book, key).people
    assert (found.who.title, found.organisation.title) == ("Dr. Ida Muster", "Netz Muster")


def test_a_partner_without_anybody_is_refused(book, key):
    with pytest.raises(Invalid):
        cooperations.add_partner(book, key)


def test_a_stage_a_cooperation_comes_back_to_keeps_one_period(book, key):
    cooperations.set_stage(book, key, Stage.EXCHANGE, "Herbst 2014")
    cooperations.set_stage(book, key, Stage.PARTNERSHIP, "Mai 2015")
    cooperations.set_stage(book, key, Stage.EXCHANGE, "2016")
    found = cooperations.whole(book, key)
    assert found.stage is Stage.EXCHANGE
    assert [(one.stage, one.since.text) for one in found.stages] == [
        (Stage.EXCHANGE, "2016"),
        (Stage.PARTNERSHIP, "Mai 2015"),
    ]


def test_resting_cooperations_can_be_listed_apart(book, key):
    other = cooperations.start_cooperation(book, title="Andere")
    cooperations.rest(book, key)
    assert cooperations.keys(book, resting=True) == [key]
    assert cooperations.keys(book, resting=False) == [other]
    cooperations.wake(book, key)
    assert cooperations.keys(book) == [other, key]


def test_the_line_shows_the_last_thing_that_happened_not_what_is_planned(book, key):
    events.add_event(book, key, "Treffen", "November 2014")
    events.add_event(book, key, "Später", "2030", status=events.EventStatus.PLANNED)
    line = cooperations.lines(book, [key])[key]
    assert (line.last.text, line.events) == ("November 2014", 2)


def test_deleting_takes_along_its_own_events_and_agreements_and_leaves_shared_ones(book, key):
    other = cooperations.start_cooperation(book, title="Andere")
    own = events.add_event(book, key, "Eigenes")
    shared = events.add_event(book, key, "Gemeinsames")
    events.share_event_with(book, shared, other)
    signed = agreements.add_agreement(book, key, "Erklärung")
    before = cooperations.whole(book, key)
    cooperations.remove_cooperation(book, key)
    with pytest.raises(Gone):
        cooperations.whole(book, key)
    assert events.keys(book) == [shared]
    assert [ref.id for ref in events.whole(book, shared).cooperations] == [other]
    assert agreements.keys(book) == []
    removal.restore(book, "cooperation", key)
    assert cooperations.whole(book, key) == before
    assert set(events.keys(book)) == {own, shared}
    assert agreements.keys(book) == [signed]


def test_undo_brings_a_deleted_cooperation_back_whole(book, key):
    events.add_event(book, key, "Treffen", "2014")
    before = cooperations.whole(book, key)
    cooperations.remove_cooperation(book, key)
    book.undo()
    assert cooperations.whole(book, key) == before


def test_what_was_deleted_before_stays_in_the_bin_when_its_cooperation_comes_back(book, key):
    gone = events.add_event(book, key, "Verworfen")
    events.remove_event(book, gone)
    cooperations.remove_cooperation(book, key)
    removal.restore(book, "cooperation", key)
    assert cooperations.whole(book, key).events == ()


def test_restoring_what_was_never_deleted_says_so(book, key):
    with pytest.raises(Gone):
        removal.restore(book, "cooperation", key)


def test_lines_take_one_query_and_a_page_does_not_grow_with_its_events(book, key, queries):
    def count(read):
        with queries() as statements:
            read()
        return len([one for one in statements if not one.startswith(("BEGIN", "PRAGMA"))])

    first = events.add_event(book, key, "Eins", "2014")
    events.add_point(book, first, "Punkt")
    agreements.add_agreement(book, key, "Erklärung")
    few = count(lambda: cooperations.whole(book, key))
    for number in range(12):
        event = events.add_event(book, key, f"Treffen {number}", "2014")
        events.add_point(book, event, "Punkt")
        agreements.add_agreement(book, key, f"Erklärung {number}")
    others = [cooperations.start_cooperation(book, title=str(n)) for n in range(5)]
    assert count(lambda: cooperations.lines(book, [key, *others])) == 1
    assert count(lambda: cooperations.whole(book, key)) == few


def test_cooperations_of_an_organisation_are_found_in_any_role(book, key, partners):
    broker = organisations.add_organisation(book, "Vermittlung Muster")
    cooperations.add_partner(book, key, PartnerRole.BROKER, organisation=broker)
    assert cooperations.keys_of(book, broker) == [key]
    assert cooperations.keys_of(book, partners[0]) == [key]
