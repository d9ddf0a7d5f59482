"""EDTF against the collections of other projects."""

import json
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.when import When

HERE = Path(__file__).parent
CORPUS = HERE.parents[3] / "shared/corpora/edtf/cases.jsonl"
DEVIATIONS = {
    entry["input"]: entry
    for entry in json.loads((HERE / "edtf_deviations.json").read_text("utf-8"))
}


def cases(kind):
    if not CORPUS.exists():
        pytest.skip("the corpus ../shared/corpora/edtf is not on this machine")
    lines = CORPUS.read_text("utf-8").splitlines()
    return [case for line in lines if (case := json.loads(line))["kind"] == kind]


def accepted(edtf):
    try:
        When.from_edtf(edtf)
    except Invalid:
        return False
    return True


def bound(text):
    """A bound of the corpus as ours: None where it is open or no year from 1 to 9999."""
    year, *_ = text.rsplit("-", 2)
    return text if year.isdigit() and 1 <= int(year) <= 9999 else None


def iso(day: date | None):
    return day.isoformat() if day else None


def test_every_undisputed_valid_notation_of_the_corpus_is_accepted():
    valid = [case["input"] for case in cases("valid") if not case.get("disputed")]
    assert [edtf for edtf in valid if not accepted(edtf)] == []
    assert len(valid) > 300


def test_every_undisputed_invalid_notation_of_the_corpus_is_refused():
    invalid = [case["input"] for case in cases("invalid") if not case.get("disputed")]
    assert [edtf for edtf in invalid if accepted(edtf)] == []
    assert len(invalid) > 60


def test_bounds_are_those_of_the_corpus_but_for_the_listed_deviations():
    differing = {}
    for case in cases("bounds"):
        when = When.from_edtf(case["input"])
        got = [iso(when.earliest), iso(when.latest)]
        if got != [bound(case["lower_strict"]), bound(case["upper_strict"])]:
            differing[case["input"]] = got
    assert differing == {edtf: entry["got"] for edtf, entry in DEVIATIONS.items()}


def test_every_deviation_gives_its_reason():
    assert all(len(entry["reason"]) > 20 for entry in DEVIATIONS.values())
