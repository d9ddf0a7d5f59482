"""Pages stand beside each other so that folding and turning puts them in order."""

import pytest

from desktop_app.layout.imposing import Imposing, imposed


@pytest.mark.parametrize(
    ("pages", "how", "sides"),
    [
        ([0, 1, 2], Imposing.SINGLE, [(0,), (1,), (2,)]),
        ([0, 1, 2], Imposing.TWO_UP, [(0, 1), (2, None)]),
        ([0], Imposing.BOOKLET, [(None, 0), (None, None)]),
        ([0, 1], Imposing.BOOKLET, [(None, 0), (1, None)]),
        (
            [0, 1, 2, 3, 4, 5, 6, 7],
            Imposing.BOOKLET,
            [(7, 0), (1, 6), (5, 2), (3, 4)],
        ),
    ],
)
def test_the_sides_of_paper(pages, how, sides):
    assert imposed(pages, how) == sides


@pytest.mark.parametrize("count", range(1, 40))
def test_a_folded_booklet_reads_from_the_first_page_to_the_last(count):
    sides = imposed(range(count), Imposing.BOOKLET)
    leaves = [(sides[at], sides[at + 1]) for at in range(0, len(sides), 2)]
    front = [page for outer, inner in leaves for page in (outer[1], inner[0])]
    back = [page for outer, inner in reversed(leaves) for page in (inner[1], outer[0])]
    assert [page for page in front + back if page is not None] == list(range(count))
