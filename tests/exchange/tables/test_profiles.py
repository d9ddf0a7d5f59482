"""A mapping with a name is kept beside the settings and comes back."""

import pytest

from desktop_app import paths
from desktop_app.domain.errors import Missing
from desktop_app.exchange.tables import profiles


def test_a_profile_comes_back_under_its_name():
    profiles.keep("b2match Ulm", {"Wer": "name", "Schuhgröße": "skip"})
    assert profiles.names() == ["b2match Ulm"]
    assert profiles.load("b2match Ulm") == {"Wer": "name", "Schuhgröße": "skip"}


def test_an_unknown_profile_is_refused_with_those_there_are():
    profiles.keep("Ulm", {})
    with pytest.raises(Missing, match="Ulm"):
        profiles.load("Bonn")


def test_a_profile_can_be_forgotten():
    profiles.keep("Ulm", {})
    profiles.forget("Ulm")
    assert profiles.names() == []


def test_a_broken_file_of_profiles_is_as_good_as_none():
    paths.user_data().mkdir(parents=True, exist_ok=True)
    (paths.user_data() / "profiles.json").write_text("{[", encoding="utf-8")
    assert profiles.names() == []
