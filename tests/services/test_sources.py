import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.source import SourceKind
from desktop_app.domain.when import When
from desktop_app.services import people, sources
from desktop_app.services.fields import change_link


def test_a_source_keeps_the_passage_and_its_address_as_it_was_written(book):
    key = sources.add_source(
        book,
        SourceKind.PRESS,
        " Pressetext ",
        url="www.example.org",
        day=When.parse("Frühling 2016"),
        passage="fast 100 F&B",
    )
    found = sources.wholes(book, [key])[key]
    assert (found.title, found.url, found.day.edtf) == (
        "Pressetext",
        "www.example.org",
        "2016-21",
    )
    assert found.passage == "fast 100 F&B"
    book.undo()
    assert sources.wholes(book, [key]) == {}


@pytest.mark.parametrize(("title", "url"), [(" ", ""), ("Seite", "javascript:alert(1)")])
def test_a_source_without_a_title_or_with_a_dangerous_address_is_refused(book, title, url):
    with pytest.raises(Invalid):
        sources.add_source(book, SourceKind.PAGE, title, url=url)


def test_a_fact_names_its_source(book):
    key = sources.add_source(book, SourceKind.CARD, "Visitenkarte")
    person = people.add_person(book, "Ida Muster")
    change_link(book, "person", person, "source_id", key)
    assert people.whole(book, person).source.title == "Visitenkarte"
