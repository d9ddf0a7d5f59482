"""What the comparison forgives, and what it does not."""

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from desktop_app.paths import resource
from tests.ui.golden.likeness import alike, kept

LETTERS = ImageFont.truetype(str(resource("fonts") / "Inter-Regular.ttf"), 14)


def page(x=100, y=80, words="Kooperationen", ink="#15202B", ground="#FFFFFF"):
    made = Image.new("RGB", (600, 400), ground)
    ImageDraw.Draw(made).text((x, y), words, fill=ink, font=LETTERS)
    ImageDraw.Draw(made).rectangle((20, 200, 580, 380), fill="#E1F0F1", outline="#85909D")
    return made


def test_the_same_page_is_alike():
    assert alike(kept(page()), page())


def test_another_smoothing_of_the_letters_is_forgiven():
    softer = page().filter(ImageFilter.GaussianBlur(0.6))
    assert alike(kept(page()), softer)


def test_letters_a_third_of_a_pixel_aside_are_forgiven():
    large = page().resize((1800, 1200), Image.Resampling.LANCZOS)
    aside = large.transform(large.size, Image.Transform.AFFINE, (1, 0, 1, 0, 1, 0))
    assert alike(kept(page()), aside.resize((600, 400), Image.Resampling.LANCZOS))


@pytest.mark.parametrize(
    "other",
    [
        page(x=106),
        page(y=85),
        page(words="Kooperation"),
        page(words=""),
        page(ink="#98A4B0"),
        page(ground="#E1F0F1"),
    ],
    ids=["moved aside", "moved down", "fewer letters", "gone", "paler", "on another ground"],
)
def test_what_somebody_would_see_is_noticed(other):
    assert not alike(kept(page()), other)


def test_another_size_is_noticed():
    assert not alike(kept(page()), page().crop((0, 0, 598, 400)))
