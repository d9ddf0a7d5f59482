import pytest

from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.organisation import Region
from desktop_app.services import classifying, clusters, organisations, people
from desktop_app.services.listing import facets_for, listing


@pytest.fixture
def book(book):
    for name in ("Zoe Abel", "Ägidius Adam", "Uwe Özdemir", "Ida Muster", "Max 3er"):
        people.add_person(book, name)
    return book


def test_a_list_has_all_keys_in_order_below_their_letters(book):
    found = listing(book, "person")
    names = people.lines(book, found.keys)
    assert [names[key].list_name for key in found.keys] == [
        "3er, Max",
        "Abel, Zoe",
        "Adam, Ägidius",
        "Muster, Ida",
        "Özdemir, Uwe",
    ]
    assert found.heads == [("#", 1), ("A", 2), ("M", 1), ("O", 1)]


def test_a_list_can_be_narrowed_by_the_beginnings_of_words(book):
    found = listing(book, "person", wanted="id mus")
    assert [line.name for line in people.lines(book, found.keys).values()] == ["Ida Muster"]
    assert listing(book, "person", wanted="xyz") == ([], [])
    assert listing(book, "person", wanted=" ") == listing(book, "person")


def test_organisations_and_clusters_share_a_list(book):
    firm = organisations.add_organisation(book, "Firma")
    cluster = clusters.add_cluster(book, "Cluster")
    assert listing(book, "organisation", "cluster").keys == [cluster, firm]
    assert listing(book, "cluster").keys == [cluster]


def test_a_region_has_whom_the_regions_below_it_have(book):
    houses = {}
    for code in ("DE11", "DE123", "FRK2"):
        houses[code] = clusters.add_cluster(book, f"Netz {code}")
        classifying.choose_region(book, houses[code], code)
    only_country = organisations.add_organisation(book, "Firma", region=Region(country="DE"))
    person = people.add_person(book, "Eva Kar", organisation=houses["DE123"])

    def within(region, *kinds):
        return set(listing(book, *kinds, within=[Facet(FacetKind.REGION, region)]).keys)

    german = {houses["DE11"], houses["DE123"]}
    assert within("DE1", "cluster") == german
    assert within("DE12", "cluster") == {houses["DE123"]}
    assert within("DE", "organisation", "cluster") == german | {only_country}
    assert within("DE1", "person") == {person}
    names = [n for f, n in facets_for(book, "cluster") if f.what is FacetKind.REGION]
    assert names[:3] == ["DE Deutschland", "DE1 Baden-Württemberg", "DE11 Stuttgart"]
    assert "FRK2 Rhône-Alpes" in names
