from datetime import date

import pytest

from desktop_app.domain.errors import Gone, Missing
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    agreements,
    cooperations,
    events,
    fairs,
    find,
    follow_ups,
    people,
    pictures,
    quotes,
    removal,
    show,
    stories,
    tags,
)
from tests.services import everything

OWN = {
    Kind.COOPERATION: cooperations.remove_cooperation,
    Kind.EVENT: events.remove_event,
    Kind.AGREEMENT: agreements.remove_agreement,
    Kind.STORY: stories.remove_story,
    Kind.QUOTE: quotes.remove_quote,
    Kind.PICTURE: pictures.remove_picture,
}
KINDS = [kind for kind in Kind if kind not in {Kind.ATTACHMENT, Kind.CUSTOM_FIELD}]


@pytest.fixture
def book(full_book):
    return full_book


def table_of(kind):
    return "organisation" if kind is Kind.CLUSTER else kind.value


def first(book, kind):
    return next(iter(find.records(book, [kind])))


def remove(book, kind, key):
    if kind in OWN:
        OWN[kind](book, key)
    else:
        removal.remove(book, table_of(kind), key)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_deleted_is_hidden_everywhere_until_it_is_restored(book, kind):
    before, record = everything.visible(book), first(book, kind)
    remove(book, kind, record.id)
    assert record.id not in [named.id for named in find.records(book, list(Kind))]
    assert record.id not in [hit.id for hit in find.find(book, record.title, limit=100)]
    with pytest.raises(Missing):
        show.show(book, record.id)
    assert record.id in [ref.id for ref in removal.in_bin(book)]
    gone = everything.visible(book)
    removal.restore(book, table_of(kind), record.id)
    assert everything.visible(book) == before
    assert record.id in [hit.id for hit in find.find(book, record.title, limit=100)]
    book.undo()
    assert everything.visible(book) == gone
    book.undo()
    assert everything.visible(book) == before
    assert removal.in_bin(book) == []


@pytest.mark.parametrize("table", sorted(removal.LABELS))
def test_every_part_can_be_deleted_restored_and_undone(book, table):
    before, key = everything.visible(book), everything.one_of_each(book)[table]
    removal.remove(book, table, key)
    assert (table, key) not in everything.visible(book)
    assert book.undo_label() == removal.LABELS[table]
    with pytest.raises(Gone):
        removal.remove(book, table, key)
    removal.restore(book, table, key)
    assert everything.visible(book) == before
    book.undo()
    book.undo()
    assert everything.visible(book) == before


def test_what_is_not_in_the_bin_cannot_be_restored(book):
    with pytest.raises(Gone):
        removal.restore(book, "person", first(book, Kind.PERSON).id)


def test_deleting_somebody_takes_their_parts_along_and_leaves_the_others(book):
    person = people.add_person(book, "Ida Muster", phone="0711 123456", function="Leiterin")
    before = everything.visible(book)
    removal.remove(book, "person", person)
    gone = {table for table, key in before.keys() - everything.visible(book).keys()}
    assert gone == {"person", "role", "reach"}


def test_a_part_deleted_before_its_record_stays_in_the_bin_when_the_record_comes_back(book):
    person = people.add_person(book, "Ida Muster", phone="0711 123456", email="i@example.org")
    phone = people.whole(book, person).reaches[0].id
    removal.remove(book, "reach", phone)
    removal.remove(book, "person", person)
    removal.restore(book, "person", person)
    assert [reach.value for reach in people.whole(book, person).reaches] == ["i@example.org"]


def test_a_deleted_fair_takes_its_editions_and_next_steps_along(book):
    fair = fairs.add_fair(book, "Mustermesse")
    edition = fairs.add_edition(book, fair)
    step = follow_ups.add_follow_up(book, "Stand buchen", about=(Kind.FAIR, fair))
    removal.remove(book, "fair", fair)
    assert edition not in fairs.edition_keys(book)
    assert step not in follow_ups.keys(book)
    removal.restore(book, "fair", fair)
    assert [one.id for one in fairs.whole(book, fair).editions] == [edition]
    assert step in follow_ups.keys(book)


def test_a_link_to_a_deleted_record_still_says_its_name(book):
    quote = first(book, Kind.QUOTE)
    speaker = quotes.whole(book, quote.id).speaker
    removal.remove(book, "person", speaker.id)
    assert quotes.whole(book, quote.id).speaker.title == speaker.title
    assert quotes.whole(book, quote.id).speaker.deleted


def test_a_deleted_tag_is_taken_off_every_record(book):
    person = first(book, Kind.PERSON).id
    tag = tags.add_tag(book, Kind.PERSON, person, "Messe")
    removal.remove(book, "tag", tag)
    assert "Messe" not in [one.name for one in people.whole(book, person).extras.tags]
    book.undo()
    assert "Messe" in [one.name for one in people.whole(book, person).extras.tags]


def test_the_bin_shows_the_last_one_deleted_first_and_nothing_that_undo_took_back(book):
    one, two = (people.add_person(book, name) for name in ("Eins Muster", "Zwei Muster"))
    removal.remove(book, "person", one)
    removal.remove(book, "person", two)
    people.add_person(book, "Drei Muster")
    book.undo()
    assert [ref.title for ref in removal.in_bin(book)] == ["Zwei Muster", "Eins Muster"]


def test_the_bin_tells_when_and_through_whom_and_counts_the_days(book):
    person = people.add_person(book, "Ida Muster")
    removal.remove(book, "person", person)
    (record,) = removal.in_bin(book, since=date.today())  # noqa: DTZ011 -- the day here
    assert (record.id, record.author) == (person, book.author)
    assert removal.in_bin(book, since=date(2999, 1, 1)) == []


def test_what_went_along_with_a_record_is_not_shown_beside_it(book):
    cooperation = first(book, Kind.COOPERATION)
    cooperations.remove_cooperation(book, cooperation.id)
    assert [record.id for record in removal.in_bin(book)] == [cooperation.id]


def test_a_deletion_done_again_is_in_the_bin_and_one_taken_back_twice_is_too(book):
    person = people.add_person(book, "Ida Muster")
    removal.remove(book, "person", person)
    book.undo()
    book.redo()
    assert [record.id for record in removal.in_bin(book)] == [person]
    removal.restore(book, "person", person)
    book.undo()
    assert [record.id for record in removal.in_bin(book)] == [person]


def test_several_are_restored_in_one_step(book):
    before = everything.visible(book)
    one, two = (people.add_person(book, name, phone="0711 12") for name in ("Eins", "Zwei"))
    for key in (one, two):
        removal.remove(book, "person", key)
    gone = everything.visible(book)
    removal.restore_all(book, [one, two])
    assert {one, two} <= {key for _, key in everything.visible(book)}
    book.undo()
    assert everything.visible(book) == gone == before


def test_a_deleted_cluster_is_still_called_what_it_was(book):
    cluster = first(book, Kind.CLUSTER)
    removal.remove(book, "organisation", cluster.id)
    (record,) = removal.in_bin(book)
    assert (record.kind, record.title) == (Kind.CLUSTER, cluster.title)
