"""Of a picture only its pixels are kept."""

import io

import pytest
from PIL import Image

from desktop_app.domain.errors import Invalid
from desktop_app.store import pictures


def saved(picture, kind, **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def test_nothing_but_pixels_is_kept_and_the_picture_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "SECRET PLACE"
    exif.get_ifd(0x8825)[2] = (48.0, 46.0, 30.0)
    photo = saved(Image.new("RGB", (40, 20), "red"), "JPEG", exif=exif, comment=b"SECRET")
    clean = pictures.clean(photo)
    assert (clean.width, clean.height, clean.media_type) == (20, 40, "image/jpeg")
    assert b"SECRET" not in clean.content
    with Image.open(io.BytesIO(clean.content)) as again:
        assert not again.getexif()
        assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_transparency_and_format_are_kept():
    clean = pictures.clean(saved(Image.new("RGBA", (4, 4), (1, 2, 3, 100)), "WEBP"))
    assert clean.media_type == "image/png"
    with Image.open(io.BytesIO(clean.content)) as again:
        assert again.getpixel((0, 0))[3] == 100


def test_the_same_picture_gives_the_same_bytes():
    photo = saved(Image.effect_noise((50, 50), 40).convert("CMYK"), "JPEG")
    assert pictures.clean(photo) == pictures.clean(photo)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", pictures.NOT_A_PICTURE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", pictures.NOT_A_PICTURE),
        (saved(Image.new("RGB", (4, 4)), "GIF"), pictures.NOT_A_PICTURE),
        (saved(Image.effect_noise((200, 200), 50), "PNG")[:9000], pictures.BROKEN),
        (saved(Image.effect_noise((200, 200), 50), "JPEG")[:3000], pictures.BROKEN),
        (saved(Image.new("1", (6000, 5000)), "PNG"), pictures.TOO_MANY_PIXELS),
        (saved(Image.new("1", (20000, 20000)), "PNG"), pictures.TOO_MANY_PIXELS),
        (b"x" * (pictures.MOST_BYTES + 1), pictures.TOO_LARGE),
    ],
    ids=["empty", "svg", "gif", "half png", "half jpeg", "pixels", "bomb", "bytes"],
)
def test_what_is_no_sound_picture_is_refused(content, why):
    with pytest.raises(Invalid) as refusal:
        pictures.clean(content)
    assert refusal.value.message == why
