"""Relative dates follow their anchor and never invent a day."""

import pytest

from desktop_app.domain.ids import Key
from desktop_app.domain.when import Anchor, Precision, When

WORKSHOP = Key("0190c1b2-0000-7000-8000-000000000001")


def test_the_first_meeting_of_the_sample_is_derived_from_the_workshop():
    said = When.parse("während der Messe FAKUMA")
    anchor = Anchor(text="Workshop", offset="-P1M", key=WORKSHOP)
    met = said.relative_to(anchor).anchored(When.parse("November 2014"))
    assert (met.text, met.edtf, met.precision) == (said.text, "2014-10", Precision.RELATIVE)
    assert (str(met.earliest), str(met.latest)) == ("2014-10-01", "2014-10-31")
    assert (met.grain, met.derived, met.anchor) == (Precision.MONTH, True, anchor)


@pytest.mark.parametrize(
    ("phrase", "anchor", "edtf"),
    [
        ("einen Monat nach dem Workshop", "November 2014", "2014-12"),
        ("einen Monat nach dem Workshop", "14.11.2014", "2014-12"),
        ("einen Monat nach dem Workshop", "31.1.2015", "2015-02"),
        ("zwei Wochen vor dem Workshop", "14.11.2014", "2014-10-31"),
        ("ein Jahr nach dem Workshop", "14.11.2014", "2015"),
        ("einen Monat nach dem Workshop", "2014", "2014/2015"),
        ("drei Tage nach dem Workshop", "November 2014", "2014-11/2014-12"),
        ("am Vortag der Messe", "14.–18. Oktober 2014", "2014-10-13"),
        ("am Tag nach der Messe", "14.–18. Oktober 2014", "2014-10-19"),
        ("während der Messe", "14.–18. Oktober 2014", "2014-10-14/2014-10-18"),
        ("während der Messe", "ca. 2014", "2014~"),
        ("etwa einen Monat nach der Messe", "Oktober 2014", "2014-11~"),
        ("einen Monat nach der Messe", "seit Mai 2015", "2015-06/.."),
    ],
)
def test_a_relative_date_is_as_coarse_as_anchor_and_distance(phrase, anchor, edtf):
    assert When.parse(phrase).anchored(When.parse(anchor)).edtf == edtf


def test_a_relative_date_moves_with_its_anchor():
    said = When.parse("einen Monat nach dem Workshop").hung_on(WORKSHOP)
    once = said.anchored(When.parse("ca. November 2014"))
    again = once.anchored(When.parse("Mai 2015"))
    assert again == said.anchored(When.parse("Mai 2015"))
    assert again.edtf == "2015-06"
    assert again.anchor is not None
    assert again.anchor.key == WORKSHOP


def test_a_relative_date_is_undated_again_when_its_anchor_is():
    said = When.parse("einen Monat nach dem Workshop")
    assert said.anchored(When.parse("2014")).anchored(When.parse("demnächst")) == said


def test_an_anchored_date_is_worded_as_the_date_it_became():
    found = When.parse("einen Monat nach dem Workshop").anchored(When.parse("November 2014"))
    assert found.shape()["wording"] == {
        "de": "Dezember 2014", "en": "December 2014", "fr": "décembre 2014"
    }  # fmt: skip
