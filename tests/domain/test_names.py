"""Names of people: read from one line, written back in every order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.names import PersonName

AUDE = PersonName(title="Dr.", given="Aude", family="Pélisson-Schecker")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nadine Kaiser", {"given": "Nadine", "family": "Kaiser"}),
        ("Frau Nadine Kaiser", {"salutation": "Frau", "given": "Nadine", "family": "Kaiser"}),
        (
            "Prof. Dr. h. c. Erika Muster",
            {"title": "Prof. Dr. h. c.", "given": "Erika", "family": "Muster"},
        ),
        ("Dr. C. Muster", {"title": "Dr.", "given": "C.", "family": "Muster"}),
        ("Dr.-Ing. Max Muster", {"title": "Dr.-Ing.", "given": "Max", "family": "Muster"}),
        (
            "Johann Wolfgang von Muster",
            {"given": "Johann Wolfgang", "particle": "von", "family": "Muster"},
        ),
        ("von Muster", {"particle": "von", "family": "Muster"}),
        ("Muster, Johann von", {"given": "Johann", "particle": "von", "family": "Muster"}),
        (
            "Jean de La Exemple",
            {"given": "Jean", "particle": "de", "family": "La Exemple"},
        ),
        ("Max Muster jun.", {"given": "Max", "family": "Muster", "suffix": "jun."}),
        ("Max Muster, PhD", {"given": "Max", "family": "Muster", "suffix": "PhD"}),
        ("Muster", {"family": "Muster"}),
        ("", {}),
    ],
)
def test_a_name_in_one_line_is_taken_apart(text, parts):
    assert PersonName.parse(text) == PersonName(**parts)


def test_both_orders_of_a_name_are_the_same_name():
    assert PersonName.parse("Pélisson-Schecker, Dr. Aude") == AUDE
    assert PersonName.parse("Dr. Aude Pélisson-Schecker") == AUDE


def test_a_page_shows_the_title_first_and_a_list_the_family_name():
    assert AUDE.display == "Dr. Aude Pélisson-Schecker"
    assert AUDE.in_lists == "Pélisson-Schecker, Dr. Aude"
    assert AUDE.plain == "Aude Pélisson-Schecker"
    assert AUDE.initials == "AP"


def test_a_particle_stands_behind_the_given_name_in_lists():
    name = PersonName(given="Johann", particle="von", family="Muster")
    assert name.in_lists == "Muster, Johann von"
    assert name.display == "Johann von Muster"


def test_an_elided_particle_touches_the_family_name():
    assert PersonName(given="Jean", particle="d’", family="Exemple").display == "Jean d’Exemple"


@given(st.text())
def test_no_letter_of_a_name_is_lost(text):
    name = PersonName.parse(text)
    shown = f"{name.salutation} {name.display}"
    assert sorted("".join(shown.split())) == sorted("".join(text.replace(",", " ").split()))


WORD = st.text(st.sampled_from("abcdefghijkléßØМγ"), min_size=4, max_size=12).map(str.title)


@given(given_name=WORD, family=WORD)
def test_the_list_form_reads_back_as_the_same_name(given_name, family):
    name = PersonName(given=given_name, family=family)
    assert PersonName.parse(name.in_lists) == name
    assert PersonName.parse(name.display) == name
