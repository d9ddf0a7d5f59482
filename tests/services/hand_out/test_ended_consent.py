"""Words whose consent has ended leave the book in no table either."""

from datetime import UTC, datetime

import pytest

from desktop_app.services import quotes, sample
from desktop_app.services.fields import change_field
from desktop_app.services.hand_out import hand_out, order_for
from tests.services.preflight.defects import key

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize("field", ["revoked", "valid_until"])
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_quote_whose_consent_has_ended_is_left_out_and_told(book, tmp_path, field, name):
    sample.put_sample(book)
    order = order_for(name, NOW, what="quotes")
    assert hand_out(book, tmp_path / name, order).count == len(quotes.keys(book)) == 1
    change_field(book, "consent", key("consent"), field, "2020")
    made = hand_out(book, tmp_path / name, order)
    assert ("Quotes whose consent has ended", 1) in made.losses
