"""Countries are called by their names wherever somebody reads."""

import pytest

from desktop_app.domain.ids import Key
from desktop_app.domain.reach import Address
from desktop_app.domain.reference import Kind
from desktop_app.services.countries import address_lines, country_name, with_country


@pytest.mark.parametrize(
    ("written", "language", "name"),
    [
        ("DE", "fr", "Allemagne"),
        (" fr ", "de", "Frankreich"),
        ("GB", "en", "United Kingdom"),
        ("Deutschland", "fr", "Deutschland"),
        ("", "de", ""),
    ],
)
def test_a_code_is_read_as_a_name_and_other_words_stay(written, language, name):
    assert country_name(written, language) == name


def test_an_address_names_its_country():
    address = Address(id=Key("a"), street="Musterstraße 1", city="Pforzheim", country="DE")
    assert address_lines(address, "en") == ("Musterstraße 1", "Pforzheim", "Germany")


@pytest.mark.parametrize(
    ("kind", "subtitle", "said"),
    [
        (
            Kind.CLUSTER,
            "Kunststoff · Rhône-Alpes · FR",
            "Kunststoff · Rhône-Alpes · Frankreich",
        ),
        (Kind.CLUSTER, "Kunststoff · Is", "Kunststoff · Is"),
        (Kind.ORGANISATION, "IT", "IT"),
        (Kind.PERSON, "Leiter · IT", "Leiter · IT"),
    ],
)
def test_the_search_names_the_country_below_a_title(kind, subtitle, said):
    assert with_country(kind, subtitle, "de") == said
