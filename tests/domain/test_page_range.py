"""Pages are named as print dialogs everywhere let them be named."""

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.page_range import pages_in


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4)),
        ("2", (2,)),
        ("1-3", (1, 2, 3)),
        ("3, 1–2", (1, 2, 3)),
        (" 4 ,1 ", (1, 4)),
    ],
)
def test_pages_are_read(text, pages):
    assert pages_in(text, 4) == pages


@pytest.mark.parametrize("text", ["5", "0", "3-2", "a", "1,,2", "-1", "1-", "1;rm -rf"])
def test_what_names_no_pages_is_refused(text):
    with pytest.raises(Invalid):
        pages_in(text, 4)
