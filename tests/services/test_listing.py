import pytest

from desktop_app.services import clusters, organisations, people
from desktop_app.services.listing import listing


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
