"""What stands above a column says what it is, whichever program or person wrote it."""

import pytest

from desktop_app.domain.columns import AIMS, KEPT, OWN_FIELD, SKIP
from desktop_app.exchange.tables.headings import columns
from desktop_app.words import LANGUAGES, Words


def aims(*headings, fields=()):
    return [column.aim for column in columns(headings, fields)]


@pytest.mark.parametrize(
    ("heading", "aim"),
    [
        ("Straße geschäftlich", "street.work"),
        ("STRASSE GESCHÄFTLICH 2", "street.work"),
        ("Ort privat", "city.home"),
        ("Weiteres/r Bundesland/Kanton", "region.other"),
        ("E-Mail 2: Adresse", "email"),
        ("Business Phone 2", "phone.work"),
        ("Home Fax", "fax.home"),
        ("Tél. mobile", "mobile"),
        ("Télécopie (bureau)", "fax.work"),
        ("DÈp/RÈgion (bureau)", "region.work"),
        ("Primary Email", "email"),
        ("Tel. dienstlich", "phone.work"),
        ("Privat: Ort", "city.home"),
        ("Dienstlich: PLZ", "postcode.work"),
        ("Email Address", "email"),
        ("State/Region", "region"),
        ("Associated Company", "organisation"),
        ("Participant", "name"),
        ("Tel.-Nr.", "phone"),
        ("e-mail", "email"),
        ("Handynummer", "mobile"),
        ("Organization 1 - Name", "organisation"),
        ("Postleitzahl geschäftlich", "postcode.work"),
    ],
)
def test_a_heading_is_known_however_it_is_written(heading, aim):
    assert aims(heading) == [aim]


def test_the_second_titre_of_a_french_outlook_is_the_function():
    assert aims("Titre", "Prénom", "Nom", "Titre") == [
        "salutation",
        "given",
        "family",
        "function",
    ]


def test_a_name_beside_a_given_name_is_the_family_name():
    assert aims("Name", "Vorname") == ["family", "given"]
    assert aims("Nom") == ["name"]


def test_a_birthday_beside_month_and_year_is_the_day():
    assert aims("Geburtsjahr", "Geburtsmonat", "Geburtstag")[2] == "birth_day"
    assert aims("Geburtstag") == ["birthday"]


def test_label_and_value_of_google_belong_together():
    label, value = columns(["E-mail 2 - Label", "E-mail 2 - Value"])
    assert (label.aim, label.label, label.group) == ("label", "email", value.group)


def test_what_no_word_is_known_for_is_kept_and_goes_to_the_field_the_book_has():
    assert aims("Schuhgröße") == [KEPT]
    assert aims("Schuhgröße", fields=("Schuhgröße",)) == [OWN_FIELD]


def test_a_further_column_of_an_address_starts_a_further_address():
    groups = [column.group for column in columns(["Ort", "PLZ", "Ort", "PLZ"])]
    assert groups[0] == groups[1] != groups[2] == groups[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_we_write_ourselves_are_understood_in_every_language(language):
    words = Words(language)
    for aim, name in AIMS.items():
        if aim not in (SKIP, OWN_FIELD, KEPT, "label"):
            assert aims(words(name)) == [aim], words(name)
