"""Everywhere in the window: nothing is cut, elided, faint, or without a name."""

import os
import subprocess
import sys

import pytest

from desktop_app.words import LANGUAGES

BY_DAY = {"de": False, "en": True, "fr": False}
"""Whether the dark look is worn: each of the two is gone through by day."""


def told(found):
    return "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_read_everywhere(crawl, language):
    found = crawl(language, dark=BY_DAY[language])
    assert not found, told(found)


@pytest.mark.nightly
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_look_can_be_read_as_well(crawl, language):
    found = crawl(language, dark=not BY_DAY[language])
    assert not found, told(found)


@pytest.mark.nightly
@pytest.mark.parametrize("size", [(1440, 900), (1080, 700)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_large_letters_can_be_read_everywhere(crawl, language, size):
    found = crawl(language, size, percent=150)
    assert not found, told(found)


@pytest.mark.nightly
@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_fine_screens_show_all_of_it_too(factor):
    """A program asks for the scale of its screen once, when it starts: so in one of its own."""
    if "QT_SCALE_FACTOR" in os.environ:
        pytest.skip("this is that program")
    day = f"{__file__}::{test_everything_can_be_read_everywhere.__name__}"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", day],
        env=os.environ | {"QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout


def test_tab_walks_through_every_place_in_reading_order_and_back(tabbed):
    found = tabbed()
    assert not found, told(found)
