"""What a date can do once it is read."""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.domain.when import Anchor, Precision, Qualifier, When

PUBLISHED = date(2016, 7, 15)


def days(when):
    return str(when.earliest), str(when.latest)


def test_dates_sort_by_beginning_end_vagueness_and_words_and_undated_ones_last():
    said = [
        "bis 2013",
        "2014",
        "ca. 2014",
        "vermutlich 2014",
        "seit 2014",
        "14. Oktober 2014",
        "14.10.2014?",
        "14.–18. Oktober 2014",
        "Anfang Oktober bis Ende Oktober 2014",
        "Q4 2014",
        "während der FAKUMA",
        "demnächst",
    ]
    by_value = sorted((When.parse(text) for text in said), key=lambda when: when.order)
    by_text = sorted((When.parse(text) for text in said), key=lambda when: when.sort_text)
    assert [when.text for when in by_value] == [
        "bis 2013",
        "2014",
        "ca. 2014",
        "vermutlich 2014",
        "seit 2014",
        "Anfang Oktober bis Ende Oktober 2014",
        "Q4 2014",
        "14. Oktober 2014",
        "14.10.2014?",
        "14.–18. Oktober 2014",
        "während der FAKUMA",
        "demnächst",
    ]
    assert by_text == by_value


def test_a_stored_date_is_one_short_line():
    assert When.parse("Mai 2015").to_json() == (
        '{"text":"Mai 2015","edtf":"2015-05","earliest":"2015-05-01","latest":"2015-05-31",'
        '"precision":"month"}'
    )
    assert When.parse("demnächst").to_json() == '{"text":"demnächst"}'


def test_a_relative_date_is_stored_with_its_anchor():
    when = When.parse("etwa einen Monat nach dem Workshop").hung_on(Key("k"))
    again = When.from_json(when.to_json())
    assert again == when
    assert again.anchor == Anchor(
        text="Workshop", offset="P1M", key=Key("k"), qualifier=Qualifier.APPROXIMATE
    )


def test_a_stored_date_may_lack_what_it_does_not_say():
    assert When.from_json('{"text":"bald"}') == When(text="bald")
    assert When.from_json("{}") == When(text="")


@pytest.mark.parametrize(
    "line", ["", "[]", "null", "7", '{"precision":"so so"}', '{"earliest":"gestern"}', "{"]
)
def test_what_is_no_stored_date_is_refused(line):
    with pytest.raises(Invalid):
        When.from_json(line)


def test_a_date_is_a_value():
    assert len({When.parse("Mai 2015"), When.parse("Mai 2015")}) == 1
    with pytest.raises(FrozenInstanceError):
        When.parse("Mai 2015").text = "Juni 2015"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "language", "edtf", "precision"),
    [
        ("im Frühling letzten Jahres", "de", "2015-21", "season"),
        ("im Januar dieses Jahres", "de", "2016-01", "month"),
        ("Noch in der ersten Jahreshälfte", "de", "2016-40", "half_year"),
        ("Ende des Vorjahres", "de", "2015", "late"),
        ("letztes Jahr", "de", "2015", "year"),
        ("vor zwei Jahren", "de", "2014", "year"),
        ("in drei Wochen", "de", "2016-08-05", "day"),
        ("gestern", "de", "2016-07-14", "day"),
        ("early next year", "en", "2017", "early"),
        ("in late last year", "en", "2015", "late"),
        ("a month ago", "en", "2016-06", "month"),
        ("tomorrow", "en", "2016-07-16", "day"),
        ("l’année dernière", "fr", "2015", "year"),
        ("au printemps de l’an prochain", "fr", "2017-21", "season"),
        ("il y a deux ans", "fr", "2014", "year"),
        ("dans un mois", "fr", "2016-08", "month"),
        ("avant-hier", "fr", "2016-07-13", "day"),
    ],
)
def test_the_day_of_writing_gives_a_year_to_what_was_said_from_it(
    text, language, edtf, precision
):
    when = When.parse(text, language, reference=PUBLISHED)
    assert (when.edtf, when.precision, when.derived) == (edtf, precision, True)
    assert When.parse(text, language).earliest is None


def test_a_plain_date_does_not_care_when_it_was_written():
    for text in ("Mai 2015", "Im Januar", "in den nächsten Monaten", "während der FAKUMA"):
        assert When.parse(text, reference=PUBLISHED) == When.parse(text)


def test_winter_of_one_year_asks_which():
    first, second = When.parse("Winter 2014").choices
    assert (first.edtf, second.edtf) == ("2014-24", "2013-24")
    assert days(second) == ("2013-12-01", "2014-02-28")
    assert not first.ambiguous
    sure = When.parse("Winter 2014/15")
    assert sure.choices == (sure,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Winter 2014", "de"),
        ("Donnerstag, 6. Mai 2015", "de"),
        ("Dezember–Januar 2015", "de"),
        ("3/11", "de"),
        ("Nov 14", "en"),
        ("S1 2015", "fr"),
    ],
)
def test_what_may_be_meant_otherwise_is_marked(text, language):
    assert When.parse(text, language).shape()["ambiguous"] is True


@pytest.mark.parametrize("text", ["Nov 14", "Mittwoch, 6. Mai 2015", "May '15", "11/2014"])
def test_what_can_only_be_meant_so_is_not_marked(text):
    assert "ambiguous" not in When.parse(text).shape()


def test_the_window_reads_the_other_languages_too():
    assert When.parse("early May 2015", "de") == When.parse("early May 2015", "en")
    assert When.parse("début mai 2015", "en").precision is Precision.EARLY


@pytest.mark.parametrize(
    ("line", "words", "rest"),
    [
        (
            "mitte mai 15 Moulding Expo: Partnerschaftserklärung unterzeichnet",
            "mitte mai 15",
            "Moulding Expo: Partnerschaftserklärung unterzeichnet",
        ),
        ("14.–18. Oktober 2014: FAKUMA", "14.–18. Oktober 2014", "FAKUMA"),
        ("Mai 2015", "Mai 2015", ""),
    ],
)
def test_a_line_may_begin_with_a_date(line, words, rest):
    when, title = When.leading(line)
    assert when == When.parse(words)
    assert title == rest


def test_a_line_without_a_date_is_all_title():
    assert When.leading("Treffen mit Plastipolis") == (None, "Treffen mit Plastipolis")


@pytest.mark.parametrize(
    ("text", "anchor", "offset"),
    [
        ("während der Messe FAKUMA", "Messe FAKUMA", "P0D"),
        ("während des Workshops", "Workshops", "P0D"),
        ("einen Monat später", "", "P1M"),
        ("ein halbes Jahr nach dem Workshop", "Workshop", "P6M"),
        ("zwei Wochen vor der Messe", "Messe", "-P2W"),
        ("am Vortag der Messe", "Messe", "-P1D"),
        ("am Tag nach der Messe.", "Messe", "P1D"),
        ("am Tag der Messe", "Messe", "P0D"),
        ("during the FAKUMA trade fair", "FAKUMA trade fair", "P0D"),
        ("one month after the workshop", "workshop", "P1M"),
        ("on the eve of the fair", "fair", "-P1D"),
        ("a month later", "", "P1M"),
        ("un mois après l’atelier", "atelier", "P1M"),
        ("la veille du salon", "salon", "-P1D"),
        ("un mois plus tard", "", "P1M"),
        ("pendant le salon FAKUMA", "salon FAKUMA", "P0D"),
    ],
)
def test_the_anchor_is_the_noun_as_written_without_its_article(text, anchor, offset):
    assert When.parse(text).anchor == Anchor(text=anchor, offset=offset)


@pytest.mark.parametrize("offset", ["", "P", "1M", "PT5M", "P1M ", "+-P1M", "P1.5M"])
def test_a_distance_is_an_iso_duration(offset):
    with pytest.raises(Invalid):
        Anchor(text="Workshop", offset=offset)


def test_no_break_spaces_hold_together_what_belongs_together():
    assert When.parse("14.–18. Oktober 2014").wording("de") == "14.–18.\xa0Oktober 2014"
    assert When.parse("1. Mai 2015").wording("fr") == "1er\xa0mai 2015"
    assert "\xa0" not in str(When.parse("14.–18. Oktober 2014").shape())


@pytest.mark.parametrize("text", ["13/2014", "99/2014", "0/2014", "19/21"])
def test_a_month_that_does_not_exist_is_no_century(text):
    assert When.parse(text).edtf is None


@pytest.mark.parametrize(
    ("text", "german", "english", "french"),
    [
        ("Oktober 2014", "Okt 2014", "Oct 2014", "oct. 2014"),
        ("Q4 2014", "Q4 2014", "Q4 2014", "T4 2014"),
        ("14.–18. Oktober 2014", "14.–18. Okt 2014", "14–18 Oct 2014", "14-18 oct. 2014"),
        ("KW 42/2014", "KW 42/2014", "W42 2014", "sem. 42/2014"),
        ("Anfang Mai 2015", "Anf. Mai 2015", "early May 2015", "début mai 2015"),
        ("ca. 2014", "ca. 2014", "c. 2014", "v. 2014"),
        ("demnächst", "demnächst", "demnächst", "demnächst"),
    ],
)
def test_lists_show_a_short_form(text, german, english, french):
    when = When.parse(text)
    short = [when.wording(code, short=True).replace("\xa0", " ") for code in ("de", "en", "fr")]
    assert short == [german, english, french]


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("seit dem 14. Oktober 2014", "since 14 October 2014", "depuis le 14 octobre 2014"),
        ("bis zum 14. Oktober 2014", "until 14 October 2014", "jusqu’au 14 octobre 2014"),
        ("bis 2015", "until 2015", "jusqu’en 2015"),
        ("seit Mitte 2015", "since mid-2015", "depuis mi-2015"),
        ("bis Mitte Mai 2015", "until mid-May 2015", "jusqu’à mi-mai 2015"),
        ("Anfang bis Mitte Mai 2015", "early–mid-May 2015", "de début à mi-mai 2015"),
        ("Oktober–November 2014", "October–November 2014", "d’octobre à novembre 2014"),
        ("2009–2014", "2009–2014", "de 2009 à 2014"),
        ("um den 14. Oktober 2014", "about 14 October 2014", "vers le 14 octobre 2014"),
        ("vermutlich Sommer 2014", "probably summer 2014", "probablement l’été 2014"),
        ("1. Halbjahr 2015", "first half of 2015", "1er semestre 2015"),
        ("Im Januar", "January", "janvier"),
    ],
)
def test_a_german_date_reads_well_in_english_and_french(text, english, french):
    wording = When.parse(text).shape()["wording"]
    assert (wording["en"], wording["fr"]) == (english, french)
