from datetime import date

import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.figure import FigureQualifier
from desktop_app.domain.ids import new_key
from desktop_app.domain.organisation import NameKind, OrganisationKind, Region, SuccessionKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import find, listing, organisations


@pytest.fixture
def key(book):
    return organisations.add_organisation(book, "Plast Muster", short="PM")


def test_an_organisation_is_listed_with_short_name_and_place(book):
    key = organisations.add_organisation(
        book,
        " Netz Muster ",
        OrganisationKind.NETWORK,
        short="NM",
        region=Region(city="Horb", name="Nordschwarzwald", country="DE"),
        website="www.example.org",
    )
    line = organisations.lines(book, [key])[key]
    assert (line.name, line.short, line.kind) == ("Netz Muster", "NM", OrganisationKind.NETWORK)
    assert (line.city, line.region, line.country) == ("Horb", "Nordschwarzwald", "DE")
    assert listing.count(book, Kind.ORGANISATION) == 1


def test_an_organisation_without_a_name_is_refused(book):
    with pytest.raises(Invalid):
        organisations.add_organisation(book, " ")
    assert organisations.keys(book) == []


def test_a_new_name_leaves_the_former_one_with_its_time_and_findable(book, key):
    organisations.rename_organisation(book, key, "Polymer Muster", since=When.parse("2020"))
    found = organisations.whole(book, key)
    assert found.title == "Polymer Muster"
    assert found.name_on(date(2015, 5, 1)) == "Plast Muster"
    assert [name.kind for name in found.names] == [NameKind.FORMER, NameKind.OFFICIAL]
    assert [hit.title for hit in find.find(book, "Plast")] == ["Polymer Muster"]
    book.undo()
    assert organisations.whole(book, key).title == "Plast Muster"


def test_a_further_name_does_not_change_what_it_is_called(book, key):
    organisations.add_name(book, key, "Réseau Exemple", NameKind.LOCAL, language="fr")
    assert organisations.whole(book, key).title == "Plast Muster"
    assert [hit.id for hit in find.find(book, "reseau")] == [key]
    with pytest.raises(Invalid):
        organisations.add_name(book, key, "", NameKind.TRADE)


def test_two_organisations_merge_into_a_third_in_one_step(book, key):
    other, after = (organisations.add_organisation(book, n) for n in ("Elasto", "Polymer"))
    organisations.record_succession(
        book,
        SuccessionKind.MERGER,
        [key, other],
        after,
        planned=When.parse("2019"),
        actual=When.parse("Januar 2020"),
    )
    before = organisations.whole(book, after).predecessors
    assert [one.before.title for one in before] == ["Plast Muster", "Elasto"]
    (gone,) = organisations.whole(book, key).successors
    assert (gone.after.title, gone.planned.edtf, gone.actual.edtf) == (
        "Polymer",
        "2019",
        "2020-01",
    )
    book.undo()
    assert organisations.whole(book, after).predecessors == ()


def test_an_organisation_cannot_follow_itself(book, key):
    with pytest.raises(Invalid):
        organisations.record_succession(book, SuccessionKind.RENAMING, [key], key)


def test_claims_stand_side_by_side_in_their_own_words(book, key):
    organisations.add_figure(book, key, "members", "über 400", as_of=When.parse("2015"))
    organisations.add_figure(book, key, "members", "fast 100 F&B", forecast=True)
    first, second = organisations.whole(book, key).figures
    assert (first.value, first.qualifier, first.text) == (400, FigureQualifier.OVER, "über 400")
    assert (second.qualifier, second.forecast) == (FigureQualifier.ALMOST, True)
    for what, text in ((" ", "75"), ("members", " ")):
        with pytest.raises(Invalid):
            organisations.add_figure(book, key, what, text)


def test_a_label_has_a_validity_and_a_name(book, key):
    organisations.add_label(
        book, key, "ESCA", level="Silber", valid_until=When.parse("Ende 2016")
    )
    (label,) = organisations.whole(book, key).labels
    assert label.is_valid(date(2016, 12, 31))
    assert not label.is_valid(date(2017, 1, 1))
    with pytest.raises(Invalid):
        organisations.add_label(book, key, "")


def test_a_code_names_the_version_of_its_taxonomy(book, key):
    organisations.classify(book, key, "NACE", " 22.2 ", version="Rev. 2", text="Kunststoff")
    (code,) = organisations.whole(book, key).classifications
    assert (code.scheme, code.version, code.code) == ("NACE", "Rev. 2", "22.2")
    with pytest.raises(Invalid):
        organisations.classify(book, key, " ", "22")


def test_an_organisation_nobody_added_is_gone(book):
    with pytest.raises(Gone):
        organisations.whole(book, new_key())
