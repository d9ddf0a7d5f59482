"""The search box finds what was meant, the best first."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.services.find import find
from tests.store import people, shelf


@pytest.fixture(autouse=True)
def cards(monkeypatch):
    shelf.put_up(monkeypatch)


def titles(book, text, **options):
    return [hit.title for hit in find(book, text, **options)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Straße", "strasse"),
        ("Strasse", "straße"),
        ("Müller", "muller"),
        ("Müller", "mueller"),
        ("Mueller", "müller"),
        ("Łódź", "lodz"),
        ("Ångström", "angstrom"),
        ("Škoda", "skoda"),
        ("Ørsted", "orsted"),
        ("Ørsted", "oersted"),
        ("Işık", "isik"),
        ("Œuvre", "oeuvre"),
        ("Παπαδόπουλος", "παπαδοπουλοσ"),
        ("Иванов", "иван"),
        ("O'Neil", "o'neil"),
        ("O'Neil", "neil"),
        ('O"Neil', 'o"neil'),
        ("=1+1", "1+1"),
        ("<img src=x>", "<img src=x>"),
        ("Ada 😀", "😀"),
        ("Donaudampfschifffahrtsgesellschaftskapitän", "donaudampf"),
    ],
)
def test_spelling_does_not_matter(book, name, typed):
    people.add(book, name)
    people.add(book, "Zzz")
    assert titles(book, typed) == [name]


@pytest.mark.parametrize(
    "typed", ["Pelisson", "Pélison", "Pelisosn", "Pwlisson", "Pelissonn", "elisson", "Peilsson"]
)
def test_one_slip_of_the_finger_is_forgiven(book, typed):
    people.add(book, "Pélisson-Schecker", given="Aude", title="Dr.")
    for other in ("Kaiser", "Muster", "Exemple"):
        people.add(book, other)
    assert titles(book, typed) == ["Dr. Aude Pélisson-Schecker"]
    assert titles(book, f"aude {typed}") == ["Dr. Aude Pélisson-Schecker"]


@pytest.mark.parametrize("word", ["exemple", "beispiel", "kunststoff"])
def test_every_single_slip_in_a_word_is_forgiven(book, word):
    people.add(book, word)
    slips = {word[:at] + "q" + word[at + 1 :] for at in range(len(word))}
    slips |= {word[:at] + word[at + 1 :] for at in range(len(word))}
    slips |= {word[:at] + "q" + word[at:] for at in range(len(word))}
    slips |= {
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)
    }
    assert [slip for slip in sorted(slips) if titles(book, slip) != [word]] == []


def test_after_a_slip_the_record_of_that_name_comes_first(book):
    people.add(book, "Amann", note="hat Plastipolis besucht")
    people.add(book, "Plastipolis")
    people.add(book, "Berg", given="Ada Plastipolis")
    assert titles(book, "plastpolis") == ["Plastipolis", "Ada Plastipolis Berg", "Amann"]


def test_the_best_hits_come_first(book):
    people.add(book, "Zeller", given="Kai", note="Kaiser kommt auch")
    people.add(book, "Kaiserling")
    people.add(book, "Kaiser", given="Nadine")
    people.add(book, "Kaiser")
    people.add(book, "Berg", given="Ida Kaiser")
    assert titles(book, "kaiser") == [
        "Kaiser",
        "Nadine Kaiser",
        "Kaiserling",
        "Ida Kaiser Berg",
        "Kai Zeller",
    ]


def test_with_a_slip_of_the_finger_the_best_hits_still_come_first(book):
    people.add(book, "Berg", note="Trifft Kaiser")
    people.add(book, "Amsel", given="Ida Kaiser")
    people.add(book, "Kaiser")
    assert titles(book, "kaisre") == ["Kaiser", "Ida Kaiser Amsel", "Berg"]


def test_former_names_are_found(book):
    key = people.add(book, "Muster", given="Ada")
    people.rename(book, key, "Ada Exemple")
    (hit,) = find(book, "exempl")
    assert (hit.title, hit.snippet) == ("Ada Muster", "Ada Exemple")


def test_a_hit_in_a_note_shows_the_place(book):
    note = "Wort " * 60 + "über Kunststoff gesprochen " + "Wort " * 60
    people.add(book, "Muster", note=f"Erste Zeile\n{note}")
    (hit,) = find(book, "kunstst gesprochen")
    marked = [hit.snippet[start:end] for start, end in hit.snippet_spans]
    assert marked == ["Kunstst", "gesprochen"]
    assert hit.snippet.startswith("…")
    assert len(hit.snippet) <= 122
    assert hit.spans == ()


def test_the_words_meant_are_marked_in_the_title(book):
    people.add(book, "Müller-Straße", given="Ada")
    (hit,) = find(book, "mull ad")
    assert [hit.title[start:end] for start, end in hit.spans] == ["Ad", "Müll"]


def test_search_follows_undo_and_leaves_out_what_is_deleted(book):
    key = people.add(book, "Muster", note="Kunststoff")
    people.change(book, key, deleted=True)
    assert titles(book, "kunststoff") == []
    book.undo()
    assert titles(book, "kunststoff") == ["Muster"]
    people.change(book, key, note="Holz")
    assert titles(book, "kunststoff") == []


def test_limit_and_kinds_are_kept(book):
    for number in range(30):
        people.add(book, f"Muster{number}")
    shelf.organisation(book, "Muster GmbH")
    assert len(titles(book, "muster")) == 20
    assert len(titles(book, "muster", limit=25)) == 25
    assert titles(book, "muster", kinds=["organisation"]) == ["Muster GmbH"]
    assert titles(book, "mustr", kinds=["organisation"]) == ["Muster GmbH"]
    assert titles(book, "muster", kinds=[]) == []


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=30))
def test_no_text_can_hurt_the_search(book, typed):
    find(book, typed)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_whatever_was_written_is_found_by_itself(book, name):
    key = people.add(book, name)
    assert key in [hit.id for hit in find(book, name, limit=500)]


def test_the_index_agrees_with_the_cards(book):
    keys = [people.add(book, f"Muster{n}", note="Kunststoff") for n in range(5)]
    people.change(book, keys[0], deleted=True)
    people.change(book, keys[1], note="Holz")
    with book._opened.writer.begin() as connection:
        check = "INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)"
        connection.execute(text(check))


def test_a_check_of_the_index_is_not_misled_by_what_was_read_before(book):
    for family in ("Muster", "Exemple", "Beispiel"):
        people.add(book, family, note="A note with some words.")
    for _ in range(40):
        book.undo()
        book.redo()
        assert book.problems() == []
