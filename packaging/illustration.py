"""Makes the neutral picture of the sample story: a heap of plastic granules, by arithmetic.

    python packaging/illustration.py            writes resources/sample/granulate.jpg

No photo of anybody's is used; the same seed gives the same picture.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1720, 1140
TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "granulate.jpg"

Colour = tuple[int, int, int]

COLOURS: tuple[tuple[Colour, float], ...] = (
    ((12, 74, 78), 5.0),
    ((22, 108, 108), 6.0),
    ((62, 146, 142), 4.6),
    ((148, 196, 190), 3.4),
    ((228, 236, 233), 4.2),
    ((247, 244, 238), 4.2),
    ((196, 62, 28), 2.3),
    ((230, 122, 90), 1.1),
)
GROUND: Colour = (8, 40, 43)


@dataclass(frozen=True, slots=True)
class Depth:
    """A part of the heap: where it lies (shares of the height), how large, how blurred."""

    top: float
    bottom: float
    radius: float
    blur: float


DEPTHS = (
    Depth(-0.02, 0.40, 19, 4.6),
    Depth(0.16, 0.60, 29, 2.4),
    Depth(0.36, 0.86, 42, 0.9),
    Depth(0.58, 1.10, 58, 0.0),
)


def granule(colour: Colour, wide: float, high: float, turn: float) -> Image.Image:
    """One rounded pellet, lit from the upper left, with light shining through its lower rim."""
    half = math.ceil(max(wide, high)) + 2
    size = half * 2
    pixels = bytearray(size * size * 4)
    cos, sin = math.cos(turn), math.sin(turn)
    for row in range(size):
        for column in range(size):
            shade = _shade(colour, column + 0.5 - half, row + 0.5 - half, wide, high, cos, sin)
            if shade is not None:
                start = (row * size + column) * 4
                pixels[start : start + 4] = bytes(shade)
    return Image.frombytes("RGBA", (size, size), bytes(pixels))


def _shade(
    colour: Colour, dx: float, dy: float, wide: float, high: float, cos: float, sin: float
) -> tuple[int, int, int, int] | None:
    along, across = (dx * cos + dy * sin) / wide, (dy * cos - dx * sin) / high
    distance = along * along + across * across
    if distance >= 1.06:
        return None
    edge = min(1.0, max(0.0, (1.0 - math.sqrt(distance)) * wide * 0.9))
    depth = math.sqrt(max(0.0, 1.0 - distance))
    nx, ny = dx / wide, dy / high
    light = min(1.0, max(0.0, -0.45 * nx - 0.62 * ny + 0.64 * depth))
    rim = distance**3 * min(1.0, max(0.0, nx * 0.5 + ny * 0.8)) * 70
    shine = light**28 * 190
    red, green, blue = (
        int(min(255.0, part * (0.42 + 0.66 * light) + rim + shine)) for part in colour
    )
    return red, green, blue, int(edge * 255)


def shadow(radius: float) -> Image.Image:
    """The soft dark spot a granule throws on those below it."""
    size = int(radius * 3.4)
    spot = Image.new("L", (size, size), 0)
    ImageDraw.Draw(spot).ellipse((size * 0.2, size * 0.2, size * 0.8, size * 0.8), fill=130)
    return spot.filter(ImageFilter.GaussianBlur(radius * 0.22))


def heap(chance: random.Random) -> Image.Image:
    """The whole heap from the far end to the near one."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    for depth in DEPTHS:
        _lay(picture, depth, chance)
        if depth.blur:
            picture = picture.filter(ImageFilter.GaussianBlur(depth.blur))
    return ImageChops.multiply(picture, _light())


def _lay(picture: Image.Image, depth: Depth, chance: random.Random) -> None:
    radius = depth.radius
    kinds, weights = zip(*COLOURS, strict=True)
    tiles = [
        granule(
            chance.choices(kinds, weights)[0],
            radius * chance.uniform(0.92, 1.12),
            radius * chance.uniform(0.70, 0.95),
            chance.uniform(0, math.pi),
        )
        for _ in range(90)
    ]
    dark = shadow(radius)
    ground = Image.new("RGB", dark.size, (4, 26, 28))
    for x, y in _places(depth, chance):
        picture.paste(
            ground,
            (int(x - dark.width / 2 + radius * 0.25), int(y - dark.height / 2 + radius * 0.35)),
            dark,
        )
        tile = chance.choice(tiles)
        picture.paste(tile, (int(x - tile.width / 2), int(y - tile.height / 2)), tile)


def _places(depth: Depth, chance: random.Random) -> Iterator[tuple[float, float]]:
    radius = depth.radius
    count = int((depth.bottom - depth.top) * HEIGHT * WIDTH / (radius * radius) * 1.15)
    spots = [
        (
            chance.uniform(-radius, WIDTH + radius),
            chance.uniform(depth.top * HEIGHT - radius, depth.bottom * HEIGHT + radius),
        )
        for _ in range(count)
    ]
    keys = {spot: spot[1] + chance.uniform(-2 * radius, 2 * radius) for spot in spots}
    yield from sorted(spots, key=keys.__getitem__)


def _light() -> Image.Image:
    """Darker towards the far end and the corners."""
    small = Image.new("L", (86, 57))
    for row in range(57):
        for column in range(86):
            fall = 0.62 + 0.40 * row / 56
            corner = 1 - 0.22 * (column / 42.5 - 1) ** 2
            small.putpixel((column, row), int(min(1.0, fall * corner) * 255))
    return small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC).convert("RGB")


def main() -> None:
    """Write the picture."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    heap(random.Random(7)).save(TARGET, "JPEG", quality=84, optimize=True)
    print(TARGET, TARGET.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    main()
