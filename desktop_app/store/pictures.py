"""A picture from elsewhere is painted anew: only its pixels get into the book.

So neither the place where it was taken nor anything else that was hidden in it is kept.
Works on bytes alone and may run on any thread.
"""

import io
import struct
import zlib

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

MOST_PIXELS = 25_000_000
MOST_BYTES = 20_000_000
FORMATS = ("PNG", "JPEG", "WEBP")

TOO_LARGE = N_("This picture file is too large: 20 MB are the most. Save it smaller.")
TOO_MANY_PIXELS = N_(
    "This picture has too many pixels: 25 million are the most. Save it smaller."
)
NOT_A_PICTURE = N_("This file is not a picture in the format PNG, JPEG or WebP.")
BROKEN = N_("This picture is damaged and cannot be read to its end.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanPicture:
    """A picture that holds its pixels and nothing else."""

    content: bytes
    media_type: str
    width: int
    height: int


def clean(content: bytes) -> CleanPicture:
    """The same picture painted anew, upright and in sRGB; `Invalid` if it is none."""
    if len(content) > MOST_BYTES:
        raise Invalid(TOO_LARGE)
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Invalid(TOO_MANY_PIXELS)
            is_photo = picture.format == "JPEG"
            pixels = _upright(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise Invalid(TOO_MANY_PIXELS) from bomb
    except UnidentifiedImageError as error:
        raise Invalid(NOT_A_PICTURE) from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error) as error:
        raise Invalid(BROKEN) from error
    return _painted(pixels, photo=is_photo)


def _upright(picture: Image.Image) -> Image.Image:
    picture.load()
    profile = picture.info.get("icc_profile")
    turned = ImageOps.exif_transpose(picture)
    mode = "RGBA" if turned.has_transparency_data else "RGB"
    if isinstance(profile, bytes) and turned.mode in {"RGB", "CMYK"}:
        turned = _in_srgb(turned, profile)
    plain = turned.convert(mode)
    return Image.frombytes(mode, plain.size, plain.tobytes())  # pixels only


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return picture  # a broken profile says nothing about the colours
    return converted or picture


def _painted(pixels: Image.Image, *, photo: bool) -> CleanPicture:
    out = io.BytesIO()
    if photo and pixels.mode == "RGB":
        pixels.save(out, "JPEG", quality=92, subsampling=0, optimize=True)
        media_type = "image/jpeg"
    else:
        pixels.save(out, "PNG", optimize=True)
        media_type = "image/png"
    return CleanPicture(
        content=out.getvalue(), media_type=media_type, width=pixels.width, height=pixels.height
    )
