"""Words that nobody agreed to hand out leave the book in no table either."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.consent import ConsentPurpose, Medium
from desktop_app.services import consents, quotes, sample
from desktop_app.services.fields import change_field
from desktop_app.services.hand_out import hand_out, order_for
from desktop_app.services.removal import remove
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


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_quote_nobody_ever_agreed_to_is_left_out_and_told(book, tmp_path, name):
    sample.put_sample(book)
    remove(book, "consent", key("consent"))
    made = hand_out(book, tmp_path / name, order_for(name, NOW, what="quotes"))
    assert ("Quotes that no consent covers", 1) in made.losses
    assert made.count == 0


def test_a_consent_for_the_web_or_for_everything_is_enough_for_a_table(book, tmp_path):
    sample.put_sample(book)
    consents.set_scope(book, key("consent"), [Medium.WEB], ["de"])
    order = order_for("a.csv", NOW, what="quotes")
    assert hand_out(book, tmp_path / "a.csv", order).count == 1
    remove(book, "consent", key("consent"))
    speaker = quotes.whole(book, quotes.keys(book)[0]).speaker
    consents.add_consent(
        book, speaker.id, ConsentPurpose.STORY, media=[Medium.PRINT], languages=["de"]
    )
    assert hand_out(book, tmp_path / "b.csv", order).count == 1


def test_the_list_of_consents_does_not_say_the_words_either(book, tmp_path):
    sample.put_sample(book)
    order = order_for("a.csv", NOW, what="consents")
    hand_out(book, tmp_path / "a.csv", order)
    said = quotes.lines(book, quotes.keys(book))[quotes.keys(book)[0]].text[:20]
    assert said in (tmp_path / "a.csv").read_text("utf-8-sig")
    change_field(book, "consent", key("consent"), "revoked", "2020")
    hand_out(book, tmp_path / "a.csv", order)
    assert said not in (tmp_path / "a.csv").read_text("utf-8-sig")
