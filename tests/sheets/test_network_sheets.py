"""The network on paper: any size, hundreds of nodes, nothing touches, the list says it all."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdfua import validate

from desktop_app.domain.cooperation import Stage
from desktop_app.domain.network_sheet import NetworkSheet, SheetBond, SheetNode
from desktop_app.domain.sheet import NETWORK
from desktop_app.layout.network import Point, arrange
from desktop_app.layout.network_page import Area, fitted, radius, rooms
from desktop_app.services.record_sheets.vocabulary import STAGES
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.network import render_network
from desktop_app.sheets.poster_page import on_paper
from tests.sheets import hostile
from tests.sheets.checking import UNSAID, check
from tests.sheets.seed import PRINTED_ON
from tests.sheets.test_timeline_sheets import MARGIN, SCALES, TRYING

UNREAD = UNSAID | {"key", "partners", "stage", "middle", "names", "alone", "label", "legend"}
AREA = Area(18, 40, 380, 240)


def network(nodes, bonds, middle=""):
    return NetworkSheet(
        language="de",
        rubric="Netzwerk",
        title="Wer mit wem zusammenarbeitet",
        subtitle="Partner und Brücken",
        nodes=tuple(nodes),
        bonds=tuple(bonds),
        middle=middle,
        names={stage: str(name) for stage, name in STAGES.items()},
        resting="Ruht",
        cluster="Cluster",
        organisation="Organisation",
        alone="Noch keine Brücke",
        listed="Alle Partner",
        alt="Netzwerk",
        page="Seite {page} von {pages}",
    )


def star(count):
    """A cluster with many partners, two by two connected as well."""
    nodes = [
        SheetNode(
            key=str(n),
            name=f"Partnercluster mit langem Namen {n}",
            label=f"Partnercluster {n}",
            where="Baden-Württemberg · Deutschland",
            tint=None if n % 3 == 1 else n,
            bridges=(f"mit Partnercluster {n - 1}: Austausch",),
        )
        for n in range(count)
    ]
    stages = list(Stage)
    bonds = [
        SheetBond(partners=("0", str(n)), stage=stages[n % 4], resting=n % 5 == 0)
        for n in range(1, count)
    ]
    bonds += [
        SheetBond(partners=(str(n), str(n + 1), str(n + 2)), stage=Stage.EXCHANGE)
        for n in range(1, count - 2, 7)
    ]
    return network(nodes, bonds)


def printed(sheet, paper="A3"):
    look = on_paper(shipped_look("standard", NETWORK), paper)
    return render_network(sheet, look, PRINTED_ON)


def print_and_check(sheet, paper="A3"):
    return check(printed(sheet, paper), sheet, MARGIN * SCALES[paper], unsaid=UNREAD)


@pytest.mark.parametrize(("count", "paper"), [(1, "A4"), (2, "A4"), (24, "A3"), (150, "A0")])
def test_nothing_overlaps_and_every_partner_is_named(count, paper):
    print_and_check(star(count), paper)


def test_one_partner_stands_in_the_middle_of_the_others():
    sheet = star(9)
    made = print_and_check(network(sheet.nodes, sheet.bonds[:8], middle="0"))
    assert "Figure" in "\n".join(made.tree)


nodes = st.lists(
    st.builds(
        SheetNode,
        key=st.uuids().map(str),
        name=hostile.texts,
        label=hostile.texts,
        where=hostile.texts,
        tint=st.one_of(st.none(), st.integers(0, 7)),
        bridges=st.lists(hostile.texts, max_size=3).map(tuple),
    ),
    min_size=2,
    max_size=20,
)


@settings(max_examples=6, phases=TRYING, suppress_health_check=list(HealthCheck))
@given(nodes, st.data())
def test_a_hostile_network_is_printed_whole(found, data):
    keys = st.lists(
        st.sampled_from([node.key for node in found]), min_size=2, max_size=4, unique=True
    ).map(tuple)
    bonds = st.builds(
        SheetBond, partners=keys, stage=st.sampled_from(list(Stage)), resting=st.booleans()
    )
    print_and_check(network(found, data.draw(st.lists(bonds, max_size=12))), "A4")


@pytest.mark.parametrize("count", [1, 2, 40, 200])
def test_nodes_and_names_lie_apart_and_on_the_page(count):
    ties = [("0", str(n)) for n in range(1, count)]
    at = fitted(arrange([str(n) for n in range(count)], ties), AREA, unit=46, side=16, least=15)
    size = radius(at.values(), 4.6)
    assert size > 1
    names = rooms(at, size, [(key, 30.0, 8.0) for key in at], AREA)
    discs = [Area(p.x - size, p.y - size, 2 * size, 2 * size) for p in at.values()]
    points = list(at.values())
    apart = (math.dist(a, b) for n, a in enumerate(points) for b in points[:n])
    assert min(apart, default=99) > 2 * size
    told = list(names.values())
    assert all(AREA.holds(each) for each in (*discs, *told))
    assert not any(name.meets(disc) for name in told for disc in discs)
    assert not any(a.meets(b) for n, a in enumerate(told) for b in told[:n])


def test_nodes_on_the_same_spot_are_pushed_apart():
    at = fitted({"a": Point(0, 0), "b": Point(0, 0)}, AREA, unit=46, side=16, least=15)
    assert math.dist(at["a"], at["b"]) >= 14.9


def test_the_file_keeps_the_rules_of_accessible_files_and_is_the_same_again(tmp_path):
    file = tmp_path / "network.pdf"
    file.write_bytes(printed(star(12)).pdf)
    assert list(validate(file).findings) == []
    assert printed(star(12)).pdf == file.read_bytes()


def test_the_picture_holds_no_pixels():
    assert b"/Subtype /Image" not in printed(star(12)).pdf
