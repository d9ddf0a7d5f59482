"""Many records at once are one step, and each can come back alone."""

import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    cooperations,
    find,
    organisations,
    people,
    reaches,
    removal,
    several,
    stories,
    tags,
)
from desktop_app.store import several as stored
from tests.services import everything


class Stopped(Exception):
    """The user pressed Cancel."""


def write(book, count):
    return [people.add_person(book, f"Ida Muster{n}", phone="0711 12") for n in range(count)]


def names(book, key):
    return [tag.name for tag in people.whole(book, key).extras.tags]


def test_a_tag_goes_on_all_that_lack_it_in_one_step(book):
    one, two, three = write(book, 3)
    tags.add_tag(book, Kind.PERSON, two, "Messe")
    assert several.tag_all(book, [one, two, three], " Messe ") == 2
    assert [names(book, key) for key in (one, two, three)] == [["Messe"]] * 3
    assert [(tag.name, n) for tag, n in several.tags_on(book, [one, two])] == [("Messe", 2)]
    assert one in [hit.id for hit in find.find(book, "messe")]
    book.undo()
    assert [names(book, key) for key in (one, two, three)] == [[], ["Messe"], []]


def test_a_tag_is_taken_off_those_that_bear_it(book):
    one, two = write(book, 2)
    tag = tags.add_tag(book, Kind.PERSON, one, "Messe")
    assert several.untag_all(book, [one, two], tag) == 1
    assert names(book, one) == []
    assert several.tags_on(book, [one, two]) == []


def test_a_tag_needs_a_word(book):
    with pytest.raises(Invalid):
        several.tag_all(book, write(book, 1), " ")


def test_people_and_organisations_join_a_cooperation_once(book):
    person, firm = write(book, 1)[0], organisations.add_organisation(book, "Muster GmbH")
    cooperation = cooperations.start_cooperation(book, [firm])
    assert several.join(book, cooperation, [person, firm]) == 1
    partners = cooperations.whole(book, cooperation).partners
    assert [partner.person.id for partner in partners if partner.person] == [person]
    cooperations.remove_cooperation(book, cooperation)
    with pytest.raises(Gone):
        several.join(book, cooperation, [person])


def test_several_go_into_the_bin_in_one_step_and_come_back_one_by_one(book):
    before = everything.visible(book)
    one, two = write(book, 2)
    full = everything.visible(book)
    assert several.remove_all(book, [one, two]) == 2
    assert book.undo_label() == "Delete contacts"
    assert everything.visible(book) == before
    removal.restore(book, "person", one)
    back = everything.visible(book)
    assert {table for table, _ in back.keys() - before.keys()} == {"person", "reach"}
    assert ("person", two) not in back
    removal.restore_all(book, [two])
    assert everything.visible(book) == full


def test_deleted_cooperations_come_back_with_their_own_parts_only(full_book):
    sample = find.records(full_book, [Kind.COOPERATION])[0].id
    first, second = (
        cooperations.start_cooperation(full_book, title=title) for title in ("Eins", "Zwei")
    )
    before = everything.visible(full_book)
    several.remove_all(full_book, [sample, first, second])
    removal.restore_all(full_book, [sample])
    missing = before.keys() - everything.visible(full_book).keys()
    assert missing == {("cooperation", first), ("cooperation", second)}


def test_the_label_says_what_was_deleted(book):
    story = stories.start_story(book, "Muster")
    several.remove_all(book, [story])
    assert book.undo_label() == "Delete story"


def test_what_is_stopped_leaves_everything_as_it_was(book, monkeypatch):
    monkeypatch.setattr(stored, "AT_ONCE", 2)
    keys = write(book, 5)
    before = everything.visible(book)

    def stop(done, total):
        if done:
            raise Stopped

    for act in (several.remove_all, lambda b, k, **o: several.tag_all(b, k, "Messe", **o)):
        with pytest.raises(Stopped):
            act(book, keys, progress=stop)
    assert everything.visible(book) == before


def test_addresses_are_told_in_the_order_of_the_list_each_once(book):
    one, two, three, none = write(book, 4)
    for key, address in (
        (one, "b@example.org"),
        (two, "a@example.org"),
        (three, "b@example.org"),
    ):
        reaches.add_reach(book, reaches.ReachKind.EMAIL, address, person=key)
    assert several.emails(book, [one, two, three, none]) == ["b@example.org", "a@example.org"]
