"""The network holds every cluster, every partner, and what ties them."""

from datetime import date

import pytest

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.organisation import OrganisationKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import clusters, cooperations, networks, organisations, people

TODAY = date(2026, 6, 10)


@pytest.fixture
def pair(book):
    return [clusters.add_cluster(book, name) for name in ("Netz Muster", "Réseau Exemple")]


def test_a_cooperation_ties_its_partners(book, pair):
    key = cooperations.start_cooperation(book, pair)
    cooperations.set_stage(book, key, Stage.EXCHANGE)
    cooperations.rest(book, key)
    (bond,) = networks.network(book).bonds
    assert (bond.id, bond.partners) == (key, tuple(pair))
    assert (bond.stage, bond.resting) == (Stage.EXCHANGE, True)


def test_a_cluster_without_a_cooperation_is_a_node_as_well(book, pair):
    alone = clusters.add_cluster(book, "Allein")
    found = networks.network(book)
    assert [node.title for node in found.nodes] == ["Allein", "Netz Muster", "Réseau Exemple"]
    assert found.bonds_of(alone) == ()


def test_an_organisation_is_a_node_only_while_it_is_a_partner(book, pair):
    firm = organisations.add_organisation(book, "Muster GmbH", OrganisationKind.OTHER)
    assert firm not in {node.id for node in networks.network(book).nodes}
    cooperations.start_cooperation(book, [pair[0], firm])
    node = next(one for one in networks.network(book).nodes if one.id == firm)
    assert node.kind is Kind.ORGANISATION


def test_what_lies_in_the_bin_ties_nobody(book, pair):
    key = cooperations.start_cooperation(book, pair)
    clusters.remove_cluster(book, pair[1])
    found = networks.network(book)
    assert [node.id for node in found.nodes] == [pair[0]]
    assert found.bonds == ()
    book.undo()
    assert len(networks.network(book).bonds) == 1
    cooperations.remove_cooperation(book, key)
    assert networks.network(book).bonds == ()


def test_around_a_node_are_its_partners_and_nothing_else(book, pair):
    others = [clusters.add_cluster(book, name) for name in ("Dritte", "Vierte")]
    cooperations.start_cooperation(book, pair)
    cooperations.start_cooperation(book, [pair[1], others[0]])
    near = networks.network(book).around(pair[0])
    assert {node.id for node in near.nodes} == set(pair)
    assert len(near.bonds) == 1


def test_the_network_is_read_in_two_queries(book, pair, queries):
    for _ in range(5):
        cooperations.start_cooperation(book, pair)
    with queries() as statements:
        networks.network(book)
    assert len([one for one in statements if one != "BEGIN"]) == 2


def test_insiders_are_those_who_have_not_left(book, pair):
    stays, left = people.add_person(book, "Ida Muster"), people.add_person(book, "Jo Gegangen")
    for person in (stays, left):
        people.add_role(book, person, organisation=pair[0], function="Leitung")
    role = people.whole(book, left).roles[0].id
    people.end_role(book, role, When.parse("2020"))
    found = networks.insiders(book, pair[0], TODAY)
    assert [(one.id, one.name, one.function) for one in found] == [
        (stays, "Ida Muster", "Leitung")
    ]
