"""Records and searches kept at hand: in the book, in an order, with undo."""

import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.facet import Facet, FacetKind
from desktop_app.domain.pin import Search, Whom
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    clusters,
    listing,
    organisations,
    people,
    pins,
    removal,
    tags,
)

SEARCH = Search(whom=Whom.PEOPLE, wanted="muster", facets=(Facet(FacetKind.TAG, "x"),))


def titles(book):
    return [pin.title for pin in pins.pinned(book)]


def test_a_record_is_pinned_once_and_named_as_it_is_called_now(book):
    person = people.add_person(book, "Ida Muster")
    assert pins.pin_record(book, person) == pins.pin_record(book, person)
    people.rename_person(book, person, "Ida Exemple")
    (pin,) = pins.pinned(book)
    assert (pin.title, pin.kind, pin.record) == ("Ida Exemple", "person", person)


def test_a_search_keeps_its_words_and_facets(book):
    key = pins.save_search(book, " Messe ", SEARCH)
    assert titles(book) == ["Messe"]
    assert pins.search_of(book, key) == SEARCH
    pins.rename_search(book, key, "FAKUMA")
    assert titles(book) == ["FAKUMA"]
    book.undo()
    assert titles(book) == ["Messe"]


def test_a_search_without_a_name_or_without_anything_to_look_for_is_refused(book):
    with pytest.raises(Invalid):
        pins.save_search(book, " ", SEARCH)
    with pytest.raises(Invalid):
        pins.save_search(book, "Alle", Search())


def test_pins_are_ordered_taken_out_and_brought_back_by_undo(book):
    one = pins.pin_record(book, people.add_person(book, "Eins"))
    two = pins.save_search(book, "Zwei", SEARCH)
    pins.order_pins(book, [two, one])
    assert titles(book) == ["Zwei", "Eins"]
    pins.unpin(book, two)
    assert titles(book) == ["Eins"]
    book.undo()
    book.undo()
    assert titles(book) == ["Eins", "Zwei"]


def test_the_pin_of_a_deleted_record_goes_and_comes_with_it(book):
    person = people.add_person(book, "Ida Muster")
    pins.pin_record(book, person)
    removal.remove(book, "person", person)
    assert titles(book) == []
    with pytest.raises(Gone):
        pins.pin_record(book, person)
    removal.restore(book, "person", person)
    assert titles(book) == ["Ida Muster"]


@pytest.fixture
def network(book):
    """A cluster, a member firm, somebody who works there, and somebody who does not."""
    cluster = clusters.add_cluster(book, "Netz")
    firm = organisations.add_organisation(book, "Muster GmbH")
    clusters.add_member(book, cluster, organisation=firm)
    inside = people.add_person(book, "Ida Muster", organisation=firm)
    coordinator = people.add_person(book, "Lucie Exemple")
    people.add_role(book, coordinator, "Leitung", coordinates=cluster)
    people.add_person(book, "Jonas Fremd")
    tags.add_tag(book, Kind.PERSON, inside, "Messe")
    return cluster, firm, inside, coordinator


def narrowed(book, kinds, *facets, wanted=""):
    return listing.listing(book, *kinds, wanted=wanted, within=facets)


def test_a_cluster_narrows_people_to_those_of_it_and_of_its_members(book, network):
    cluster, _, inside, coordinator = network
    found = narrowed(book, ["person"], Facet(FacetKind.CLUSTER, cluster))
    assert found.keys == [coordinator, inside]
    assert found.heads == [("E", 1), ("M", 1)]


def test_facets_and_words_narrow_together(book, network):
    _, _, inside, _ = network
    offered = {name: facet for facet, name in listing.facets_for(book, "person")}
    assert list(offered) == ["Netz", "Messe"]
    both = (offered["Netz"], offered["Messe"])
    assert narrowed(book, ["person"], *both).keys == [inside]
    assert narrowed(book, ["person"], *both, wanted="lucie").keys == []


def test_kinds_narrow_organisations(book, network):
    _, firm, *_ = network
    kinds = ["organisation", "cluster"]
    offered = [facet for facet, _ in listing.facets_for(book, *kinds)]
    kind = next(facet for facet in offered if facet.value == "other")
    assert narrowed(book, kinds, kind).keys == [firm]


def test_letters_typed_in_one_go_find_the_first_name_that_begins_so(book, network):
    *_, coordinator = network
    people.add_person(book, "Anna Öztürk")
    key = listing.starting(book, "person", typed="exe")
    assert key == coordinator
    assert listing.starting(book, "person", typed="öz") is not None
    assert listing.starting(book, "person", typed="x") is None
    assert listing.starting(book, "person", typed="e", wanted="ida") is None
