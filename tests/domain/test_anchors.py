from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchors import moved
from desktop_app.domain.ids import Key
from desktop_app.domain.when import Anchor, When

KEYS = [Key(letter) for letter in "abcdef"]


def hung(on, offset="P1M"):
    return When(text="danach").relative_to(Anchor(text="", offset=offset, key=on))


def test_a_date_two_steps_away_moves_as_well():
    dates = {
        "a": When.parse("November 2014"),
        "b": hung("a", "-P1M"),
        "c": hung("b", "P1Y"),
        "d": When.parse("Mai 2015"),
    }
    found = moved(dates, "a")
    assert {key: when.edtf for key, when in found.items()} == {"b": "2014-10", "c": "2015"}


def test_two_dates_that_hang_on_each_other_end_the_walk():
    dates = {"a": hung("b"), "b": hung("a")}
    assert set(moved({**dates, "a": When.parse("Mai 2015")}, "a")) == {"b"}
    assert moved(dates, "a") == {}


def test_what_hangs_on_a_record_without_a_date_lies_nowhere():
    dates = {"a": When.parse("Mai 2015"), "b": hung("a").anchored(When.parse("Mai 2015"))}
    assert moved({**dates, "a": When(text="")}, "a")["b"].earliest is None


@given(st.dictionaries(st.sampled_from(KEYS), st.sampled_from(KEYS)), st.sampled_from(KEYS))
def test_moving_ends_and_never_rewrites_the_changed_date(hangs, changed):
    dates = {key: hung(on) for key, on in hangs.items()} | {changed: When.parse("2014-05")}
    found = moved(dates, changed)
    assert changed not in found
    assert moved({**dates, **found}, changed) == {}
