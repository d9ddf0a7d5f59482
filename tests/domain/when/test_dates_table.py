"""The table “Dates”: each row as the product promises it."""

import pytest

from desktop_app.domain.when import When

ROWS = [
    line.split(" | ")
    for line in """
14.10.2014 | 2014-10-14 | 2014-10-14 | 2014-10-14 | day | exact
Mittwoch, 6. Mai 2015 | 2015-05-06 | 2015-05-06 | 2015-05-06 | day | exact
10/11/2014 | 2014-11-10 | 2014-11-10 | 2014-11-10 | day | exact
14.–18. Oktober 2014 | 2014-10-14/2014-10-18 | 2014-10-14 | 2014-10-18 | interval | exact
13./14. April 2015 | 2015-04-13/2015-04-14 | 2015-04-13 | 2015-04-14 | interval | exact
KW 42/2014 | 2014-10-13/2014-10-19 | 2014-10-13 | 2014-10-19 | week | exact
Anfang Mai 2015 | 2015-05 | 2015-05-01 | 2015-05-10 | early | exact
Mitte Mai 2015 | 2015-05 | 2015-05-11 | 2015-05-20 | mid | exact
Ende Mai 2015 | 2015-05 | 2015-05-21 | 2015-05-31 | late | exact
Anfang 2015 | 2015 | 2015-01-01 | 2015-04-30 | early | exact
Mitte 2015 | 2015 | 2015-05-01 | 2015-08-31 | mid | exact
Ende 2015 | 2015 | 2015-09-01 | 2015-12-31 | late | exact
November 2014 | 2014-11 | 2014-11-01 | 2014-11-30 | month | exact
11/2014 | 2014-11 | 2014-11-01 | 2014-11-30 | month | exact
Nov 14 | 2014-11 | 2014-11-01 | 2014-11-30 | month | exact
Q4 2014 | 2014-36 | 2014-10-01 | 2014-12-31 | quarter | exact
4. Quartal 2014 | 2014-36 | 2014-10-01 | 2014-12-31 | quarter | exact
1. Halbjahr 2015 | 2015-40 | 2015-01-01 | 2015-06-30 | half_year | exact
2. Halbjahr 2015 | 2015-41 | 2015-07-01 | 2015-12-31 | half_year | exact
Frühling 2014 | 2014-21 | 2014-03-01 | 2014-05-31 | season | exact
Sommer 2014 | 2014-22 | 2014-06-01 | 2014-08-31 | season | exact
Herbst 2014 | 2014-23 | 2014-09-01 | 2014-11-30 | season | exact
Winter 2014/15 | 2014-24 | 2014-12-01 | 2015-02-28 | season | exact
Winter 2014 | 2014-24 | 2014-12-01 | 2015-02-28 | season | exact
2014 | 2014 | 2014-01-01 | 2014-12-31 | year | exact
Okt–Nov 2014 | 2014-10/2014-11 | 2014-10-01 | 2014-11-30 | interval | exact
10/14 bis 1/15 | 2014-10/2015-01 | 2014-10-01 | 2015-01-31 | interval | exact
2009–2014 | 2009/2014 | 2009-01-01 | 2014-12-31 | interval | exact
zwischen März und Mai 2015 | 2015-03/2015-05 | 2015-03-01 | 2015-05-31 | interval | exact
seit Mai 2015 | 2015-05/.. | 2015-05-01 | - | after | exact
bis 2015 | ../2015 | - | 2015-12-31 | before | exact
nach Mai 2015 | 2015-06/.. | 2015-06-01 | - | after | exact
vor 2015 | ../2014 | - | 2014-12-31 | before | exact
ca. 2014 | 2014~ | 2014-01-01 | 2014-12-31 | year | approximate
um 2014 | 2014~ | 2014-01-01 | 2014-12-31 | year | approximate
vermutlich 2014 | 2014? | 2014-01-01 | 2014-12-31 | year | uncertain
während der FAKUMA | - | - | - | relative | exact
irgendwann einmal | - | - | - | text | exact
""".strip().splitlines()
]
WORDINGS = [
    line.split(" | ")
    for line in """
Anfang Mai 2015 | Anfang Mai 2015 | early May 2015 | début mai 2015
4. Quartal 2014 | 4. Quartal 2014 | fourth quarter of 2014 | 4e trimestre 2014
KW 42/2014 | KW 42/2014 | week 42 of 2014 | semaine 42 de 2014
1. Mai 2015 | 1. Mai 2015 | 1 May 2015 | 1er mai 2015
14.–18. Oktober 2014 | 14.–18. Oktober 2014 | 14–18 October 2014 | du 14 au 18 octobre 2014
Winter 2014/15 | Winter 2014/15 | winter 2014–15 | hiver 2014-2015
seit Mai 2015 | seit Mai 2015 | since May 2015 | depuis mai 2015
""".strip().splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_phrase_is_read_as_the_table_says(row):
    text, *expected = row
    shape = When.parse(text).shape()
    said = [shape[name] for name in ("edtf", "earliest", "latest", "precision", "qualifier")]
    assert shape["text"] == text
    assert said == [None if value == "-" else value for value in expected]


@pytest.mark.parametrize("row", WORDINGS, ids=lambda row: row[0])
def test_a_date_is_worded_in_each_language(row):
    text, german, english, french = row
    assert When.parse(text).shape()["wording"] == {"de": german, "en": english, "fr": french}


def test_only_the_winter_of_one_year_is_ambiguous():
    assert [row[0] for row in ROWS if "ambiguous" in When.parse(row[0]).shape()] == [
        "Winter 2014"
    ]


def test_a_relative_date_names_its_anchor_and_how_far_away_it_is():
    anchors = {
        text: When.parse(text).shape()["anchor"]
        for text in (
            "während der FAKUMA",
            "einen Monat nach dem Workshop",
            "am Vortag der Messe",
        )
    }
    assert anchors == {
        "während der FAKUMA": {"text": "FAKUMA", "offset": "P0D"},
        "einen Monat nach dem Workshop": {"text": "Workshop", "offset": "P1M"},
        "am Vortag der Messe": {"text": "Messe", "offset": "-P1D"},
    }
