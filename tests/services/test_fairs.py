import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import new_key
from desktop_app.domain.when import When
from desktop_app.services import fairs


@pytest.fixture
def key(book):
    return fairs.add_fair(book, " Mustermesse ", description="Werkzeugmesse", city="Horb")


def test_a_fair_is_listed_with_the_number_of_its_editions(book, key):
    fairs.add_edition(book, key)
    line = fairs.lines(book, [key])[key]
    assert (line.name, line.city, line.editions) == ("Mustermesse", "Horb", 1)
    assert fairs.keys(book) == [key]


def test_a_fair_without_a_name_is_refused(book):
    with pytest.raises(Invalid):
        fairs.add_fair(book, "")
    assert fairs.keys(book) == []


def test_editions_come_in_the_order_of_time_and_those_without_a_day_last(book, key):
    undated = fairs.add_edition(book, key)
    late = fairs.add_edition(book, key, day=When.parse("5.–8. Mai 2015"), venue="Halle 1")
    early = fairs.add_edition(book, key, day=When.parse("2013"), name="Mustermesse 2013")
    assert [one.id for one in fairs.whole(book, key).editions] == [early, late, undated]
    assert fairs.edition_keys(book) == [early, late, undated]
    lines = fairs.edition_lines(book, [early, late])
    assert (lines[early].name, lines[late].name) == ("Mustermesse 2013", "Mustermesse")


def test_an_edition_without_a_day_gets_none(book, key):
    edition = fairs.edition(book, fairs.add_edition(book, key))
    assert (edition.day, edition.title) == (None, "Mustermesse")
    book.undo()
    with pytest.raises(Gone):
        fairs.edition(book, edition.id)


def test_a_fair_nobody_added_is_gone(book):
    with pytest.raises(Gone):
        fairs.whole(book, new_key())
