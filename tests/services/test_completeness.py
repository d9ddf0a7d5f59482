"""What the portals ask of a cluster is judged by what the book certainly says."""

from datetime import date

import pytest

from desktop_app.domain.completeness import Goal, Portal, missing
from desktop_app.domain.organisation import Region
from desktop_app.services import clusters, cooperations, events, fields, organisations, people

TODAY = date(2015, 6, 1)


@pytest.fixture
def cluster(book):
    return clusters.add_cluster(
        book, "Netz Muster", region=Region(country="DE"), field="Kunststoff"
    )


def gaps(book, cluster, portal):
    found = clusters.completeness(book, cluster, TODAY)
    return {one.name for one in missing(found, portal)}


def test_what_is_written_down_is_asked_no_more(book, cluster):
    before = gaps(book, cluster, Portal.BW)
    assert "Services" in before
    assert "Field of work" not in before
    fields.change_field(book, "cluster", cluster, "services", "Beratung")
    people.add_person(book, "Ida Muster", organisation=cluster)
    assert before - gaps(book, cluster, Portal.BW) == {"Services", "Contact person"}


@pytest.mark.parametrize(
    ("claim", "enough"), [("15", True), ("über 400", True), ("14", False), ("fast 15", False)]
)
def test_a_claim_counts_for_what_it_certainly_means(book, cluster, claim, enough):
    organisations.add_figure(book, cluster, "members", claim)
    assert ("At least 15 members" not in gaps(book, cluster, Portal.ECCP)) is enough


def test_members_of_two_kinds_are_seen_in_the_figures(book, cluster):
    organisations.add_figure(book, cluster, "companies", "60")
    assert "Members of at least two kinds" in gaps(book, cluster, Portal.ECCP)
    organisations.add_figure(book, cluster, "research", "3")
    assert "Members of at least two kinds" not in gaps(book, cluster, Portal.ECCP)


def test_three_events_of_its_cooperations_within_a_year_are_activity(book, cluster):
    other = clusters.add_cluster(book, "Réseau Exemple")
    cooperation = cooperations.start_cooperation(book, [cluster, other])
    for day in ("November 2014", "Januar 2015", "6.5.2015", "2012"):
        events.add_event(book, cooperation, "Treffen", day)
    activities = {"At least three activities in twelve months", "Proof of activity"}
    assert not activities & (gaps(book, cluster, Portal.BW) | gaps(book, cluster, Portal.ECCP))


def test_every_gap_says_where_it_is_filled(book, cluster):
    found = clusters.completeness(book, cluster, TODAY)
    assert all((one.goal is None) != (one.field is None) for one in found)
    assert {one.goal for one in found} - {None} == set(Goal)
