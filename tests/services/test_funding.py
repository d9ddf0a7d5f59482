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
    then = {each.key for each in funding.offered(date(2015, 5, 1))}
    now = {each.key for each in funding.offered(date(2026, 1, 1))}
    assert then == {"een-cip", "een-cosme", "interreg-2014"}
    assert now == {"een-smp", "eu-2021", "eu-2021-funded", "interreg-2021"}
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


def test_the_programmes_are_named_and_each_has_its_time():
    named = {each.programme: each for each in funding.profiles() if each.programme}
    assert {"COSME", "Interreg", "Single Market Programme (SMP)"} < set(named)
    assert all(each.valid_from for each in funding.profiles())


@pytest.mark.parametrize("key", ["eu-2021", "eu-2021-funded", "een-smp"])
def test_the_disclaimer_of_today_stands_in_every_language_of_ours(key):
    profile = funding.profile(key)
    assert set(profile.disclaimer) == set(profile.statement) == {"de", "en", "fr"}


def test_the_first_language_stands_in_for_one_that_is_missing():
    profile = FundingProfile(key="x", name={}, slogan={"fr": "Exemple", "de": "Muster"})
    assert profile.lines("en").slogan.text == "Exemple"
    assert profile.lines("de").slogan.text == "Muster"
