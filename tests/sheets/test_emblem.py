"""The flag of Europe is drawn by its construction, in colours and where there is one ink."""

from math import hypot

import pytest

from desktop_app.sheets.emblem import INKS, draw_emblem


class Seen:
    """Paper that remembers what is drawn on it."""

    def __init__(self):
        self.grounds, self.frames, self.stars = [], [], []

    def rectangle(self, x, y, width, height, colour):
        self.grounds.append((x, y, width, height, colour))

    def line(self, points, colour, weight):
        self.frames.append((points, colour))

    def polygon(self, outlines, colour):
        self.stars += [(outline, colour) for outline in outlines]


@pytest.fixture
def drawn():
    paper = Seen()
    draw_emblem(paper, 0, 0, 18.0)
    return paper


def middle(star):
    tips = star[::2]
    return sum(x for x, _ in tips) / 5, sum(y for _, y in tips) / 5


def test_it_is_half_again_as_wide_as_high_in_reflex_blue_and_yellow(drawn):
    assert drawn.grounds == [(0, 0, 27.0, 18.0, "#003399")]
    assert {colour for _, colour in drawn.stars} == {"#FFCC00"}


def test_twelve_stars_stand_like_the_hours_on_a_circle_of_a_third(drawn):
    places = [middle(star) for star, _ in drawn.stars]
    assert len(places) == 12
    assert all(hypot(x - 13.5, y - 9.0) == pytest.approx(6.0) for x, y in places)
    assert places[0] == pytest.approx((13.5, 3.0))
    assert places[3] == pytest.approx((19.5, 9.0))


def test_every_star_stands_upright_with_a_radius_of_an_eighteenth(drawn):
    for star, _ in drawn.stars:
        x, y = middle(star)
        assert star[0] == pytest.approx((x, y - 1.0))
        assert all(hypot(a - x, b - y) == pytest.approx(1.0) for a, b in star[::2])


@pytest.mark.parametrize(
    ("ink", "stars", "frames"),
    [("colour", "#FFCC00", 0), ("blue", "#FFFFFF", 0), ("black", "#000000", 1)],
)
def test_with_one_ink_it_keeps_its_form(ink, stars, frames):
    paper = Seen()
    draw_emblem(paper, 5, 5, 10.0, ink)
    assert {colour for _, colour in paper.stars} == {stars}
    assert len(paper.frames) == frames
    assert ink in INKS
