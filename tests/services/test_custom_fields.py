import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.services import custom_fields, find, people, removal


@pytest.fixture
def person(book):
    return people.add_person(book, "Ida Muster")


def values(book, person):
    return [(one.name, one.value) for one in people.whole(book, person).extras.custom]


def test_an_own_field_belongs_to_one_kind_of_record_and_keeps_its_order(book):
    for kind, name in ((Kind.PERSON, "B"), (Kind.PERSON, " A "), (Kind.EVENT, "C")):
        custom_fields.add_custom_field(book, kind, name)
    assert [one.name for one in custom_fields.fields(book, Kind.PERSON)] == ["B", "A"]
    assert len(custom_fields.fields(book)) == 3


def test_an_own_field_without_a_name_is_refused(book):
    with pytest.raises(Invalid):
        custom_fields.add_custom_field(book, Kind.PERSON, "")


def test_what_a_record_says_in_it_is_kept_found_and_undone(book, person):
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Steckenpferd")
    custom_fields.say_custom(book, person, field, " Schach ")
    assert values(book, person) == [("Steckenpferd", "Schach")]
    assert [hit.id for hit in find.find(book, "schach")] == [person]
    custom_fields.say_custom(book, person, field, "")
    assert (values(book, person), find.find(book, "schach")) == ([], [])
    custom_fields.say_custom(book, person, field, "Go")
    assert values(book, person) == [("Steckenpferd", "Go")]
    for _ in range(2):
        book.undo()
    assert values(book, person) == [("Steckenpferd", "Schach")]


def test_a_deleted_own_field_shows_on_no_record(book, person):
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Steckenpferd")
    custom_fields.say_custom(book, person, field, "Schach")
    removal.remove(book, "custom_field", field)
    assert (values(book, person), custom_fields.fields(book)) == ([], [])
    book.undo()
    assert values(book, person) == [("Steckenpferd", "Schach")]
