"""EDTF 2019 in and out, and the notations of the draft of 2012."""

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.when import Precision, Qualifier, When

DRAFT = [
    line.split()
    for line in """
199u 199X
19uu 19XX
1999-uu 1999-XX
1999-01-uu 1999-01-XX
1999-uu-uu 1999-XX-XX
156u-12-25 156X-12-25
15uu-12-uu 15XX-12-XX
196x 196X
19xx 19XX
1984?~ 1984%
2004-06~? 2004-06%
unknown/2006 /2006
2004-06-01/unknown 2004-06-01/
2004-01-01/open 2004-01-01/..
1984~/unknown 1984~/
1984?/2004?~ 1984?/2004%
y170000002 Y170000002
y-170000002 Y-170000002
y17e7 Y17E7
y-17e7 Y-17E7
y17101e4p3 Y17101E4S3
2001-21^southernHemisphere 2001-29
2001-24^northernHemisphere 2001-28
2004-(06)?-11 2004-?06-11
2004-06-(11)~ 2004-06-~11
2004-(06)?~ 2004-%06
2004-(06-11)? 2004-?06-?11
2004?-06-(11)~ 2004?-06-~11
(2004-(06)~)? 2004?-%06
2004?-(06)?~ 2004?-%06
(2004)?-06-04~ 2004?-~06-~04
(2011)-06-04~ 2011-~06-~04
2011-(06-04)~ 2011-~06-~04
(2004-06-04)? 2004-06-04?
2004-06-(01)~/2004-06-(20)~ 2004-06-~01/2004-06-~20
2004-06-uu/2004-07-03 2004-06-XX/2004-07-03
""".strip().splitlines()
]
BOUNDS = [
    line.split()
    for line in """
2014-10-14 2014-10-14 2014-10-14 day
2014-10 2014-10-01 2014-10-31 month
2016-02 2016-02-01 2016-02-29 month
2014 2014-01-01 2014-12-31 year
2014-21 2014-03-01 2014-05-31 season
2014-24 2014-12-01 2015-02-28 season
2014-30 2014-12-01 2015-02-28 season
2014-32 2014-06-01 2014-08-31 season
2014-33 2014-01-01 2014-03-31 quarter
2014-36 2014-10-01 2014-12-31 quarter
2014-38 2014-05-01 2014-08-31 interval
2014-40 2014-01-01 2014-06-30 half_year
2014-41 2014-07-01 2014-12-31 half_year
2014-10-14T10:30:00Z 2014-10-14 2014-10-14 day
199X 1990-01-01 1999-12-31 interval
19 1900-01-01 1999-12-31 interval
197 1970-01-01 1979-12-31 interval
1999-XX 1999-01-01 1999-12-31 year
1999-01-XX 1999-01-01 1999-01-31 month
1999-1X 1999-10-01 1999-12-31 interval
2016-02-3X - - -
15XX-02-29 1504-02-29 1596-02-29 interval
2014-10/2015-01 2014-10-01 2015-01-31 interval
2014/.. 2014-01-01 - after
../2014 - 2014-12-31 before
/2014 - 2014-12-31 before
../.. - - interval
[1667,1760-12] 1667-01-01 1760-12-31 interval
{1960,1961-12} 1960-01-01 1961-12-31 interval
[1760-12..] 1760-12-01 - after
[..1760-12-03] - 1760-12-03 before
1950S2 1950-01-01 1950-12-31 year
Y17E7 - - year
-0004 - - year
0000 - - year
-0004/2000 - 2000-12-31 interval
9999 9999-01-01 9999-12-31 year
9999-24 9999-12-01 - season
XXXX-10-14 - - day
""".strip().splitlines()
]


@pytest.mark.parametrize(("draft", "modern"), DRAFT, ids=lambda text: text)
def test_the_draft_of_2012_is_read_and_written_as_2019(draft, modern):
    assert When.from_edtf(draft).edtf == modern
    assert When.from_edtf(modern) == When.from_edtf(draft)


@pytest.mark.parametrize(("edtf", "earliest", "latest", "precision"), BOUNDS, ids=lambda x: x)
def test_bounds_are_strict(edtf, earliest, latest, precision):
    if precision == "-":
        with pytest.raises(Invalid):
            When.from_edtf(edtf)
        return
    shape = When.from_edtf(edtf, text="x").shape()
    said = [shape["earliest"], shape["latest"], shape["precision"]]
    assert said == [None if value == "-" else value for value in (earliest, latest, precision)]


@pytest.mark.parametrize(
    "text",
    ["", "/2014/", "2014-13", "2014-02-30", "2014-00", "-0000", "Y9999", "2014-42", "2015/2014",
     "2014-21-01", "2014-10-14T25:00:00", "[2014}", "[2014", "[]", "[..]", "2018/2018-23",
     "u", "open", "unknown", "2004-(06)%", "2004-(06", "()", "Mai 2015",
     "²014", "２０１４", "14.10.2014"],
)  # fmt: skip
def test_what_is_not_edtf_is_refused(text):
    with pytest.raises(Invalid, match="EDTF"):
        When.from_edtf(text)


@pytest.mark.parametrize(
    ("edtf", "qualifier"),
    [
        ("2014", Qualifier.EXACT),
        ("2014~", Qualifier.APPROXIMATE),
        ("2014?", Qualifier.UNCERTAIN),
        ("2014%", Qualifier.UNCERTAIN),
        ("2004-06-~11", Qualifier.APPROXIMATE),
        ("2009~/2014", Qualifier.APPROXIMATE),
    ],
)
def test_signs_of_doubt_become_the_qualifier(edtf, qualifier):
    assert When.from_edtf(edtf).qualifier is qualifier


def test_edtf_typed_into_the_date_field_is_understood():
    when = When.parse("2004-06-~01/2004-06-~20")
    assert (when.precision, when.qualifier) == (Precision.INTERVAL, Qualifier.APPROXIMATE)


@pytest.mark.parametrize(
    ("edtf", "german"),
    [
        ("199X", "1990–1999"),
        ("1999-XX", "1999"),
        ("1999-01-XX", "Januar 1999"),
        ("2014/2014", "2014"),
        ("2010-21/2012-26", "März 2010 – August 2012"),
        ("[1667,1760-12]", "1667–1760"),
        ("[1760-12..]", "seit Dezember 1760"),
        ("2014-38", "2. Drittel 2014"),
        ("Y17E7", "Y17E7"),
    ],
)
def test_every_notation_has_a_wording(edtf, german):
    assert When.from_edtf(edtf).wording("de").replace("\xa0", " ") == german
