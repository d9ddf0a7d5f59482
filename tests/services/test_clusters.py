import pytest

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import clusters, listing, organisations, people, removal, show


@pytest.fixture
def key(book):
    return clusters.add_cluster(book, "Netz Muster", short="NM", field="Kunststoff")


def test_a_cluster_is_an_organisation_as_well(book, key):
    assert organisations.keys(book) == clusters.keys(book) == [key]
    line = clusters.lines(book, [key])[key]
    assert (line.name, line.short, line.field) == ("Netz Muster", "NM", "Kunststoff")
    assert organisations.whole(book, key).is_cluster


def test_a_cluster_without_a_name_is_refused(book):
    with pytest.raises(Invalid):
        clusters.add_cluster(book, "")
    assert listing.count(book, Kind.ORGANISATION, Kind.CLUSTER) == 0


def test_the_line_of_a_cluster_shows_the_newest_claim_about_its_members(book, key):
    organisations.add_figure(book, key, "members", "75")
    organisations.add_figure(book, key, "members", "über 90")
    organisations.add_figure(book, key, "staff", "3")
    assert clusters.lines(book, [key])[key].members == "über 90"


def test_an_organisation_that_stops_being_a_cluster_keeps_what_it_said_of_itself(book, key):
    clusters.unmake_cluster(book, key)
    assert [listing.count(book, kind) for kind in (Kind.CLUSTER, Kind.ORGANISATION)] == [0, 1]
    assert show.show(book, key)["kind"] == "organisation"
    with pytest.raises(Gone):
        clusters.whole(book, key)
    assert clusters.make_cluster(book, key) == key
    assert clusters.whole(book, key).field == "Kunststoff"
    book.undo()
    assert clusters.keys(book) == []


def test_members_are_organisations_or_people_and_may_leave(book, key):
    firm = organisations.add_organisation(book, "Firma Muster")
    person = people.add_person(book, "Ida Muster")
    clusters.add_member(book, key, organisation=firm, since=When.parse("seit 2010"))
    one = clusters.add_member(book, key, person=person, kind="Ehrenmitglied")
    clusters.end_membership(book, one, When.parse("2015"))
    members = clusters.whole(book, key).members
    assert [(one.member.title, one.kind) for one in members] == [
        ("Firma Muster", ""),
        ("Ida Muster", "Ehrenmitglied"),
    ]
    assert members[1].until.text == "2015"
    assert organisations.whole(book, firm).memberships[0].cluster.id == key
    removal.remove(book, "person", person)
    assert len(clusters.whole(book, key).members) == 1


def test_a_member_is_somebody_and_not_two(book, key):
    for who in ({}, {"organisation": key, "person": key}):
        with pytest.raises(Invalid, match="organisation or a person"):
            clusters.add_member(book, key, **who)


def test_only_clusters_have_members(book):
    firm = organisations.add_organisation(book, "Firma Muster")
    with pytest.raises(Gone):
        clusters.add_member(book, firm, organisation=firm)


def test_a_cluster_has_a_carrier(book):
    carrier = organisations.add_organisation(book, "Zentrum Muster")
    key = clusters.add_cluster(book, "Netz", carrier=carrier, founded=When.parse("2009"))
    found = clusters.whole(book, key)
    assert (found.carrier.title, found.founded.edtf) == ("Zentrum Muster", "2009")
