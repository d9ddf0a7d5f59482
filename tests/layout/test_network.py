"""Nodes of a network keep their distance, and the same network always looks the same."""

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.layout.network import Point, around, arrange, bridges, nearest

KEYS = [f"k{number}" for number in range(14)]
ties = st.lists(
    st.lists(st.sampled_from(KEYS), min_size=2, max_size=4, unique=True).map(tuple), max_size=20
)


def distances(placed):
    return [math.dist(a, b) for a, b in itertools.combinations(placed.values(), 2)]


@given(ties)
def test_every_node_has_a_place_of_its_own(tied):
    placed = arrange(KEYS, tied)
    assert list(sorted(placed)) == sorted(KEYS)
    assert min(distances(placed)) > 0.3


@given(ties)
def test_the_same_network_gives_the_same_picture(tied):
    assert arrange(KEYS, tied) == arrange(KEYS, tied)


def test_who_works_together_lies_closer_than_who_does_not():
    placed = arrange(["a", "b", "c", "d"], [("a", "b"), ("c", "d")])
    together = math.dist(placed["a"], placed["b"]), math.dist(placed["c"], placed["d"])
    apart = math.dist(placed["a"], placed["c"]), math.dist(placed["b"], placed["d"])
    assert max(together) <= min(apart) + 1.5
    assert max(together) < 3


def test_nodes_without_a_tie_stand_in_even_rows_below_the_others():
    placed = arrange(["a", "b", "x", "y"], [("a", "b")])
    assert placed["x"].y == placed["y"].y > max(placed["a"].y, placed["b"].y)


def test_nobody_at_all_is_an_empty_picture():
    assert arrange([], []) == {}
    assert bridges([], {}) == ()


def test_partners_stand_around_the_one_in_the_middle_at_the_same_height_left_and_right():
    placed = around("m", ["a", "b"])
    assert placed["m"] == Point(0, 0)
    assert math.isclose(placed["a"].x, -placed["b"].x)
    assert math.isclose(placed["a"].y, placed["b"].y, abs_tol=1e-9)


def test_several_bridges_between_two_never_lie_on_each_other():
    placed = {"a": Point(0, 0), "b": Point(2, 0)}
    drawn = bridges([("a", "b"), ("b", "a"), ("a", "b"), ("b", "a")], placed)
    assert len({bridge.middle.y for bridge in drawn}) == 4


def test_three_partners_meet_in_the_middle():
    placed = {"a": Point(0, 0), "b": Point(3, 0), "c": Point(0, 3)}
    (bridge,) = bridges([("a", "b", "c")], placed)
    assert len(bridge.spans) == 3
    assert {span.end for span in bridge.spans} == {bridge.middle} == {Point(1, 1)}


def test_an_arrow_key_leads_to_the_closest_node_in_its_direction():
    placed = {"a": Point(0, 0), "b": Point(2, 0.2), "c": Point(5, 0), "d": Point(0, 4)}
    assert nearest(placed, "a", (1, 0)) == "b"
    assert nearest(placed, "a", (0, 1)) == "d"
    assert nearest(placed, "a", (-1, 0)) is None
