"""What holds for every date, whatever is typed."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Invalid
from desktop_app.domain.when import Anchor, Precision, Qualifier, When

HERE = Path(__file__).parent
LANGUAGES = ("de", "en", "fr")
PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)
FRAGMENTS = (HERE / "fragments.txt").read_text("utf-8").split()
FRAGMENTS += ["\u00a0", "\u2009", "\ud800", "\x00", "\n"]
WITHOUT_DAYS = (HERE / "fragments_without_days.txt").read_text("utf-8").split()
phrases = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(FRAGMENTS), max_size=8).map(" ".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join),
)
languages = st.sampled_from(LANGUAGES)
references = st.one_of(st.none(), st.dates())
years = st.integers(1000, 9000).map(str)


def edtf_of(year: str, *, kinds: str = "ymdgi") -> st.SearchStrategy[str]:
    """Notations of one date in the year: year, month, day, season and the like."""
    month = st.integers(1, 12).map(lambda m: f"{year}-{m:02d}")
    found = {
        "y": st.just(year),
        "m": month,
        "d": st.tuples(month, st.integers(1, 28)).map(lambda p: f"{p[0]}-{p[1]:02d}"),
        "g": st.sampled_from([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]).map(
            lambda code: f"{year}-{code}"
        ),
    }
    return st.one_of(*(found[kind] for kind in kinds if kind in found))


singles = years.flatmap(edtf_of)
ends = years.flatmap(lambda year: edtf_of(year, kinds="ymd"))
signs = st.sampled_from(["", "~", "?", "%"])


@st.composite
def notations(draw):
    """EDTF that people also have words for."""
    form = draw(st.sampled_from(["single", "after", "before", "interval"]))
    sign = draw(signs)
    if form == "single":
        return draw(singles) + sign
    if form == "after":
        return draw(ends) + sign + "/.."
    if form == "before":
        return "../" + draw(ends) + sign
    first, last = sorted([draw(ends), draw(ends)])
    return first + sign if first == last else f"{first}{sign}/{last}{sign}"


def read(text, language, reference=None):
    return When.parse(text, language, reference=reference)


def meaning(when):
    return when.edtf, when.earliest, when.latest, when.precision, when.qualifier


@given(phrases, languages, references)
@settings(max_examples=600, deadline=None)
def test_whatever_is_typed_is_kept_word_for_word_and_read_soundly(text, language, reference):
    when = read(text, language, reference)
    assert when.text == text
    assert (when.precision is Precision.TEXT) == (when.edtf is None and when.anchor is None)
    if when.earliest and when.latest:
        assert when.earliest <= when.latest
    for spoken in LANGUAGES:
        assert when.edtf is None or when.wording(spoken)
    When.leading(text, language, reference=reference)


@given(phrases, languages)
@settings(max_examples=600, deadline=None)
def test_every_reading_is_edtf_whose_bounds_hold_it(text, language):
    when = read(text, language)
    if when.edtf is None:
        return
    plain = When.from_edtf(when.edtf)
    assert plain.edtf == when.edtf
    assert plain.qualifier is when.qualifier
    assert (plain.earliest or date.min) <= (when.earliest or date.min)
    assert (when.latest or date.max) <= (plain.latest or date.max)


@given(phrases, languages, references)
@settings(max_examples=400, deadline=None)
def test_a_date_comes_back_from_json_as_it_went(text, language, reference):
    when = read(text, language, reference)
    assert When.from_json(when.to_json()) == when
    assert When.from_json(when.to_json()).to_json() == when.to_json()


@given(st.lists(st.tuples(phrases, languages), min_size=2, max_size=8), st.randoms())
@settings(max_examples=150, deadline=None)
def test_the_order_is_total_stable_and_the_same_in_sql(pairs, random: Random):
    dates = [read(text, language) for text, language in pairs]
    ordered = sorted(dates, key=lambda when: when.order)
    assert [w.order for w in ordered] == [
        w.order for w in sorted(dates, key=lambda when: when.sort_text)
    ]
    random.shuffle(dates)
    assert [w.order for w in sorted(dates, key=lambda when: when.order)] == [
        w.order for w in ordered
    ]
    for one, other in pairwise(ordered):
        assert one.order <= other.order


@given(notations(), languages, st.booleans())
@settings(max_examples=800, deadline=None)
def test_the_wording_of_a_date_is_read_as_the_same_date(edtf, language, short):
    when = When.from_edtf(edtf)
    words = when.wording(language, short=short)
    assert meaning(read(words, language)) == meaning(when)


@given(singles, st.sampled_from(PARTS), languages)
@settings(max_examples=200, deadline=None)
def test_early_mid_and_late_survive_their_wording(edtf, part, language):
    whole = When.from_edtf(edtf)
    if whole.precision is Precision.DAY:
        return
    word = {Precision.EARLY: "Anfang", Precision.MID: "Mitte", Precision.LATE: "Ende"}[part]
    when = read(f"{word} {whole.wording('de')}", "de")
    assert when.precision is part
    assert meaning(read(when.wording(language), language)) == meaning(when)


parts = st.sampled_from(["", "Anfang ", "Mitte ", "Ende "])
openers = st.sampled_from(["seit", "bis", "nach", "vor", "seit ca.", "vermutlich bis"])
wholes = st.sampled_from(["2015", "Mai 2015", "Februar 2016", "Dezember 2014"])


@given(openers, parts, wholes, languages)
@settings(max_examples=200, deadline=None)
def test_an_open_side_keeps_early_mid_and_late_in_its_wording(opener, part, whole, language):
    when = read(f"{opener} {part}{whole}", "de")
    assert meaning(read(when.wording(language), language)) == meaning(when)


@given(parts, wholes, parts, wholes, languages)
@settings(max_examples=300, deadline=None)
def test_an_interval_keeps_early_mid_and_late_in_its_wording(one, first, other, last, language):
    when = read(f"{one}{first} bis {other}{last}", "de")
    again = read(when.wording(language), language)
    assert (again.earliest, again.latest) == (when.earliest, when.latest)


@given(st.integers(1000, 9000), st.integers(1, 52), languages)
@settings(max_examples=100, deadline=None)
def test_a_week_survives_its_wording(year, week, language):
    when = read(f"KW {week}/{year}", "de")
    assert when.precision is Precision.WEEK
    assert meaning(read(when.wording(language), language)) == meaning(when)


@given(st.lists(st.sampled_from(WITHOUT_DAYS), max_size=7).map(" ".join), languages)
@settings(max_examples=600, deadline=None)
def test_no_day_is_invented_where_none_was_named(text, language):
    when = read(text, language)
    assert when.precision is not Precision.DAY
    assert not re.search(r"(\d{4}|XXXX)-\d\d-", when.edtf or "")


@given(
    notations(),
    st.tuples(st.integers(0, 400), st.sampled_from("DWMY"), st.sampled_from(["", "-"])),
    st.sampled_from(Qualifier),
)
@settings(max_examples=600, deadline=None)
def test_a_relative_date_is_never_more_precise_than_its_anchor_or_its_distance(
    edtf, distance, qualifier
):
    count, unit, sign = distance
    anchor = Anchor(text="Workshop", offset=f"{sign}P{count}{unit}", qualifier=qualifier)
    said = When(text="x", precision=Precision.RELATIVE, anchor=anchor)
    to = When.from_edtf(edtf)
    found = said.anchored(to)
    assert found.anchored(to) == found
    assert When.from_json(found.to_json()) == found
    if found.edtf is None:
        return
    plain = When.from_edtf(found.edtf)
    assert (plain.earliest, plain.latest) == (found.earliest, found.latest)
    names_a_day = re.search(r"\d{4}-\d\d-", found.edtf)
    if count and unit in "MY":
        assert not names_a_day
    if not re.search(r"\d{4}-\d\d-", edtf):
        assert not names_a_day


@given(st.text(max_size=30))
@settings(max_examples=300, deadline=None)
def test_whatever_is_no_edtf_is_refused_with_a_sentence(text):
    try:
        known = When.from_edtf(text).edtf
    except Invalid as refusal:
        known = str(refusal)
    assert known


@pytest.mark.parametrize(
    "piece",
    ["1/", "14 ", "- ", "(", "ca. ", "und ", "a", " ", "9", "\u0301", "[..", "Mai ", "nach "],
)
def test_a_hundred_thousand_characters_are_read_at_once(piece):
    text = (piece * 100_000)[:100_000]
    when = When.parse(text)
    assert (when.text, when.precision) == (text, Precision.TEXT)
    with pytest.raises(Invalid):
        When.from_edtf(text)
