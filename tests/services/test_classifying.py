"""The lists of codes: whole, in three languages, found by typing, written into the book."""

import csv
from pathlib import Path

import pytest

from desktop_app import code_lists
from desktop_app.domain.codes import CodeList
from desktop_app.domain.errors import Invalid
from desktop_app.services import classifying, clusters, fields, find, organisations
from desktop_app.services.show import show
from desktop_app.words import LANGUAGES

CORPUS = Path(__file__).parents[2] / "../shared/corpora/orgs"
ALL = tuple(CodeList)


@pytest.fixture
def key(book):
    return clusters.add_cluster(book, "INNONET Kunststoff")


def found(*lists, typed, language="de"):
    return [each.code for each in code_lists.find(lists, typed, language)]


def region(book, key):
    return organisations.whole(book, key).region


@pytest.mark.parametrize("what", ALL)
def test_every_code_has_a_name_in_three_languages(what):
    lines = code_lists.every(what)
    assert lines
    for line in lines.values():
        assert set(line.names) == set(LANGUAGES)
        assert all(name == name.strip() and name for name in line.names.values()), line


@pytest.mark.parametrize("what", ALL)
def test_codes_form_a_tree(what):
    lines = code_lists.every(what)
    assert not {line.parent for line in lines.values() if line.parent} - lines.keys()


def test_there_are_as_many_activities_and_ecosystems_as_the_union_has():
    levels = [len(code) for code in code_lists.every(CodeList.ACTIVITIES)]
    assert [levels.count(long) for long in (1, 2, 4, 5)] == [21, 88, 272, 615]
    assert len(code_lists.every(CodeList.ECOSYSTEMS)) == 14


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared test material is not here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_activities_are_those_of_eurostat(language):
    with (CORPUS / f"nace/NACE_REV2_{language}.csv").open(encoding="utf-8-sig") as file:
        theirs = {row["Code"]: row["Description"] for row in csv.DictReader(file)}
    ours = code_lists.every(CodeList.ACTIVITIES)
    assert ours.keys() == theirs.keys()
    for code, name in theirs.items():
        if len(code) > 1:
            assert ours[code].name(language) == name.replace("'", "’").strip()


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared test material is not here")
def test_regions_are_those_of_eurostat():
    with (CORPUS / "nuts/NUTS2021.csv").open(encoding="utf-8-sig") as file:
        theirs = {row[0] for row in csv.reader(file, delimiter=";")}
    ours = code_lists.every(CodeList.REGIONS)
    assert ours.keys() <= theirs
    deep = ("DE", "FR", "AT", "CH", "BE", "LU", "LI")
    lands = {code for code in ours if len(code) == 2}
    expected = {
        code
        for code in theirs
        if code[:2] in lands and not (len(code) > 2 and code.endswith("Z"))
        if len(code) <= 4 or code.startswith(deep)
    }
    assert ours.keys() == expected


def test_a_region_is_found_by_its_first_letters_and_in_any_language():
    assert found(CodeList.REGIONS, typed="stutt")[0] == "DE11"
    assert found(CodeList.REGIONS, typed="bavi", language="en")[0] == "DE2"
    assert found(CodeList.REGIONS, typed="Bavière")[0] == "DE2"
    assert found(CodeList.REGIONS, typed="rhone")[0] == "FRK2"
    assert found(CodeList.REGIONS, typed="muenchen")[0] == "DE212"
    assert found(CodeList.REGIONS, typed="de12")[:2] == ["DE12", "DE121"]
    assert found(CodeList.REGIONS, typed="xyzzy") == []


def test_a_sector_is_found_by_code_by_name_and_by_ecosystem():
    sectors = (CodeList.ECOSYSTEMS, CodeList.ACTIVITIES)
    assert found(*sectors, typed="22.2")[0] == "22.2"
    assert "22.2" in found(*sectors, typed="kunststoffw")
    assert found(*sectors, typed="gesundheit")[0] == "health"


def test_a_region_chosen_brings_code_version_and_country_in_one_step(book, key):
    classifying.choose_region(book, key, "FRK2", "fr")
    chosen = region(book, key)
    assert (chosen.name, chosen.code, chosen.version) == ("Rhône-Alpes", "FRK2", "2021")
    assert chosen.country == "FR"
    assert book.undo().label == "Change region"
    assert region(book, key).code == region(book, key).country == ""


@pytest.mark.parametrize(("code", "country"), [("EL30", "GR"), ("UKM", "GB"), ("DE1", "DE")])
def test_the_country_is_written_as_iso_does(book, key, code, country):
    classifying.choose_region(book, key, code)
    assert region(book, key).country == country


def test_a_name_of_ones_own_leaves_no_code_that_says_something_else(book, key):
    classifying.choose_region(book, key, "DE12")
    classifying.call_region(book, key, "Nordschwarzwald")
    assert (region(book, key).name, region(book, key).code) == ("Nordschwarzwald", "")
    fields.change_field(book, "organisation", key, "region_code", "DE12")
    classifying.call_region(book, key, "Region Nordschwarzwald")
    assert region(book, key).code == "DE12"


def test_a_region_is_called_as_the_language_calls_it():
    assert code_lists.region_name("Bayern", "DE2", "fr") == "Bavière"
    assert code_lists.region_name("Nordschwarzwald", "DE12", "fr") == "Nordschwarzwald"


def test_several_sectors_are_held_shown_and_searched(book, key):
    for what, code in ((CodeList.ECOSYSTEMS, "mobility"), (CodeList.ACTIVITIES, "22.2")):
        classifying.choose_sector(book, key, what, code)
    classifying.name_sector(book, key, "Spritzguss")
    codes = show(book, key)["classifications"]
    assert [(one["scheme"], one["code"]) for one in codes] == [
        ("EU ecosystem", "mobility"),
        ("NACE", "22.2"),
        ("sector", ""),
    ]
    for words in ("Kunststoffwaren", "22.2", "Spritzguss"):
        assert [hit.id for hit in find.find(book, words)] == [key]


def test_a_sector_chosen_twice_is_there_once(book, key):
    one = classifying.choose_sector(book, key, CodeList.ACTIVITIES, "22.2")
    assert classifying.choose_sector(book, key, CodeList.ACTIVITIES, "22.2") == one
    assert len(organisations.whole(book, key).classifications) == 1


@pytest.mark.parametrize("what", [CodeList.ACTIVITIES, CodeList.COUNTRIES])
def test_a_code_that_is_no_sector_is_refused(book, key, what):
    with pytest.raises(Invalid):
        classifying.choose_sector(book, key, what, "DE")


def test_clusters_stand_below_the_names_of_their_countries(book):
    for code in ("DE11", "AT13", "FRK2"):
        classifying.choose_region(book, clusters.add_cluster(book, f"Netz {code}"), code)
    heads = clusters.grouped(book, clusters.Group.COUNTRY, language="de").heads
    assert heads == [("Deutschland", 1), ("Frankreich", 1), ("Österreich", 1)]


def test_clusters_stand_below_the_land_their_region_lies_in(book):
    for code in ("DE11", "DE123", "FRK2"):
        classifying.choose_region(book, clusters.add_cluster(book, f"Netz {code}"), code)
    own = clusters.add_cluster(book, "Netz eigen")
    classifying.call_region(book, own, "Nordschwarzwald")
    clusters.add_cluster(book, "Netz ohne")
    heads = clusters.grouped(book, clusters.Group.REGION, language="fr").heads
    assert heads == [
        ("Auvergne-Rhône-Alpes", 1),
        ("Bade-Wurtemberg", 2),
        ("Nordschwarzwald", 1),
        ("", 1),
    ]


@pytest.mark.parametrize("words", ["Frankreich", "france", "Auvergne Rhône", "FRK2"])
def test_an_organisation_is_found_by_the_country_and_the_regions_it_lies_in(book, key, words):
    clusters.add_cluster(book, "Netz ohne Ort")
    classifying.choose_region(book, key, "FRK2")
    assert [hit.id for hit in find.find(book, words)] == [key]
    book.undo()
    assert find.find(book, words) == []
