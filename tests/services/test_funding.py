from datetime import date

import pytest

from desktop_app.domain.errors import Missing
from desktop_app.domain.funding import FundingProfile
from desktop_app.services import funding


def test_a_profile_without_a_statement_prints_guidance_and_slogan_alone():
    lines = funding.profile("een-cip").lines("fr")
    assert (lines.statement, lines.disclaimer, lines.emblem) == (None, None, False)
    assert (lines.guidance.language, lines.slogan.language) == ("en", "de")


def test_profiles_are_offered_for_the_time_of_a_story():
    assert [each.key for each in funding.offered(date(2015, 5, 1))] == ["een-cip"]
    assert [each.key for each in funding.offered(date(2026, 1, 1))] == ["eu-2021"]
    assert funding.offered(date(1999, 1, 1)) == ()


def test_a_profile_that_is_not_there_is_said():
    with pytest.raises(Missing):
        funding.profile("een-2050")


@pytest.mark.parametrize("profile", funding.profiles(), ids=lambda profile: profile.key)
def test_every_profile_has_a_name_in_every_language_and_says_something(profile):
    assert set(profile.name) == {"de", "en", "fr"}
    lines = profile.lines("de")
    assert any((lines.statement, lines.guidance, lines.slogan))


def test_an_emblem_never_stands_without_its_statement():
    for profile in funding.profiles():
        for language in ("de", "en", "fr"):
            lines = profile.lines(language)
            assert not lines.emblem or lines.statement.language == language


def test_the_first_language_stands_in_for_one_that_is_missing():
    profile = FundingProfile(key="x", name={}, slogan={"fr": "Exemple", "de": "Muster"})
    assert profile.lines("en").slogan.text == "Exemple"
    assert profile.lines("de").slogan.text == "Muster"
