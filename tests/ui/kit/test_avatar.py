"""Initials are those of the name; an academic title is none of them."""

import pytest

from desktop_app.ui.kit.avatar import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Dr. Aude Pélisson-Schecker", "AP"),
        ("Prof. Dr. Ida Berg", "IB"),
        ("Nadine Kaiser", "NK"),
        ("J. Amann", "JA"),
        ("Dr.", "D"),
        ("", ""),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters
