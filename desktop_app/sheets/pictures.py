"""Pictures cut and scaled to the box they are printed in."""

import io
import zlib
from functools import lru_cache
from hashlib import md5

from PIL import Image

from desktop_app.values import dataclass

_MOST_PIXELS = 120_000_000
_PHOTO_DPI = 220
_LOGO_DPI = 600


@dataclass(frozen=True, slots=True)
class Pixels:
    """An encoded picture as it goes into the file."""

    name: str
    width: int
    height: int
    filter: str
    data: bytes


@lru_cache(maxsize=3)
def _decoded(data: bytes) -> Image.Image | None:
    try:
        picture = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
        if picture.width * picture.height > _MOST_PIXELS:
            return None
        if picture.mode in ("RGBA", "LA", "P", "PA"):
            with_alpha = picture.convert("RGBA")
            white = Image.new("RGBA", picture.size, "white")
            return Image.alpha_composite(white, with_alpha).convert("RGB")
        return picture.convert("RGB")
    except (OSError, ValueError, SyntaxError):
        return None


def size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, or None when these bytes are no JPEG or PNG."""
    picture = _decoded(data)
    return picture.size if picture else None


@lru_cache(maxsize=16)
def photo(data: bytes, ratio: float, millimetres: int, focus: tuple[float, float]) -> Pixels:
    """The part of a photo around `focus` with this ratio, sharp enough for its width."""
    picture = _decoded(data)
    if picture is None:
        raise ValueError(data[:16])
    width, height = picture.size
    wide, high = min(width, round(height * ratio)), min(height, round(width / ratio))
    left = min(max(round(width * focus[0] - wide / 2), 0), width - wide)
    top = min(max(round(height * focus[1] - high / 2), 0), height - high)
    across = min(wide, round(millimetres / 25.4 * _PHOTO_DPI))
    down = max(1, round(across / ratio))
    box = (left, top, left + wide, top + high)
    part = picture.resize((across, down), Image.Resampling.BICUBIC, box, reducing_gap=2.0)
    buffer = io.BytesIO()
    part.save(buffer, "JPEG", quality=85)
    return _named(across, down, "DCTDecode", buffer.getvalue())


@lru_cache(maxsize=64)
def logo(data: bytes, millimetres: int) -> Pixels:
    """A whole logo, lossless, on white, scaled down only where it is finer than a press."""
    picture = _decoded(data)
    if picture is None:
        raise ValueError(data[:16])
    across = min(picture.width, round(millimetres / 25.4 * _LOGO_DPI))
    down = max(1, round(picture.height * across / picture.width))
    scaled = picture.resize((across, down), Image.Resampling.LANCZOS)
    return _named(across, down, "FlateDecode", zlib.compress(scaled.tobytes()))


def _named(width: int, height: int, kind: str, data: bytes) -> Pixels:
    name = "I" + md5(data, usedforsecurity=False).hexdigest()[:12]
    return Pixels(name, width, height, kind, data)


@lru_cache(maxsize=4)
def for_screen(data: bytes, most: int) -> bytes | None:
    """The whole picture as a JPEG of at most so many pixels in width; None if it is none."""
    picture = _decoded(data)
    if picture is None:
        return None
    across = min(picture.width, most)
    down = max(1, round(picture.height * across / picture.width))
    buffer = io.BytesIO()
    picture.resize((across, down), Image.Resampling.LANCZOS).save(buffer, "JPEG", quality=82)
    return buffer.getvalue()
