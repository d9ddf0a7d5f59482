"""Names made of a pattern: in three languages, without gaps, and safe on every system."""

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.name_pattern import PARTS, USUAL, Called, canonical, filled, spoken

CALLED = Called(month="2015-05", partners="INNONET-Plastipolis", title="Netz", language="de")


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_the_parts_have_names_in_each_language(language):
    assert canonical(spoken(USUAL, language)) == USUAL
    assert filled(spoken(USUAL, language), CALLED) == "2015-05_INNONET-Plastipolis_de.pdf"
    assert len({names[language] for names in PARTS.values()}) == len(PARTS)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{year}_{title}_{language}", "Netz_de.pdf"),
        ("{title} {year} – {month}", "Netz – 2015-05.pdf"),
        ("../{title}/{title}", "Netz Netz.pdf"),
        ("{year}", "Netz.pdf"),
    ],
)
def test_what_is_empty_leaves_no_gap_and_folders_are_none(pattern, name):
    assert filled(pattern, CALLED) == name


def test_a_long_part_leaves_room_for_the_others():
    long = Called(partners="Kunststoff Verbund " * 20, month="2015-05", language="fr")
    assert filled(USUAL, long).endswith("_fr.pdf")


@pytest.mark.parametrize("pattern", ["", "  ", "{what}", "{}"])
def test_a_pattern_that_says_nothing_is_refused(pattern):
    with pytest.raises(Invalid):
        canonical(pattern)
