import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.services import clusters, find, organisations, people, tags
from desktop_app.services.fields import change_field


@pytest.fixture
def person(book):
    return people.add_person(book, "Ida Muster")


def names(book, person):
    return [tag.name for tag in people.whole(book, person).extras.tags]


def test_a_tag_of_the_same_name_is_the_same_tag(book, person):
    firm = organisations.add_organisation(book, "Firma Muster")
    one = tags.add_tag(book, Kind.PERSON, person, " Messe ")
    two = tags.add_tag(book, Kind.ORGANISATION, firm, "Messe")
    tags.add_tag(book, Kind.PERSON, person, "Messe")
    assert one == two
    assert [(tag.name, used) for tag, used in tags.every(book)] == [("Messe", 2)]


def test_a_tag_without_a_word_is_refused(book, person):
    with pytest.raises(Invalid):
        tags.add_tag(book, Kind.PERSON, person, " ")
    assert tags.every(book) == []


def test_a_tag_taken_off_comes_back_by_undo(book, person):
    tag = tags.add_tag(book, Kind.PERSON, person, "Messe")
    tags.take_tag(book, person, tag)
    assert names(book, person) == []
    book.undo()
    assert names(book, person) == ["Messe"]
    book.undo()
    assert (names(book, person), tags.every(book)) == ([], [])


def test_lists_can_be_narrowed_to_a_tag(book, person):
    people.add_person(book, "Uwe Muster")
    cluster = clusters.add_cluster(book, "Netz")
    tag = tags.add_tag(book, Kind.PERSON, person, "Messe")
    tags.add_tag(book, Kind.CLUSTER, cluster, "Messe")
    assert people.keys(book, tag=tag) == [person]
    assert clusters.keys(book, tag=tag) == organisations.keys(book, tag=tag) == [cluster]


def test_a_renamed_tag_is_found_under_its_new_name_on_its_records(book, person):
    tag = tags.add_tag(book, Kind.PERSON, person, "Messe")
    change_field(book, "tag", tag, "name", "Ausstellung")
    assert names(book, person) == ["Ausstellung"]
    assert person in [hit.id for hit in find.find(book, "ausstellung")]
    assert person not in [hit.id for hit in find.find(book, "messe")]
