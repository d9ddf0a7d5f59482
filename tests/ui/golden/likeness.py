"""Whether two pictures of a screen show the same, whoever painted the edges of the letters.

Both are halved and a little blurred, then compared block by block: another smoothing of the
letters changes all blocks a little, a part that moved or went changes some of them much.
"""

from PIL import Image, ImageChops, ImageFilter

GROUNDS, SHADES = 24, 72  # colours
BLUR = 1.2  # pixels of the halved picture
BLOCK = 10  # pixels of the halved picture
MOST = 8.0  # of 255: how much the mean of a block may differ


def half(picture):
    """Half as wide and tall."""
    size = (picture.width // 2, picture.height // 2)
    return picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def kept(picture):
    """As it is kept: halved, its grounds in their own colours, all else in a few more."""
    seen = half(picture)
    often = sorted(seen.getcolors(seen.width * seen.height), reverse=True)[:GROUNDS]
    seldom = seen.quantize(SHADES, Image.Quantize.MAXCOVERAGE).getpalette()
    colours = Image.new("P", (1, 1))
    colours.putpalette([part for _, colour in often for part in colour] + seldom[: 3 * SHADES])
    return seen.quantize(palette=colours, dither=Image.Dither.NONE)


def difference(before, picture):
    """How much the most different block differs, 0 to 255, and where it is on the screen."""
    now = half(picture)
    if before.size != now.size:
        return 255.0, (0, 0)
    now = now.quantize(palette=before, dither=Image.Dither.NONE)  # the colours it was kept in
    soft = [
        side.convert("RGB").filter(ImageFilter.GaussianBlur(BLUR)) for side in (before, now)
    ]
    red, green, blue = ImageChops.difference(*soft).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    blocks = most.reduce(BLOCK)
    values = blocks.get_flattened_data()
    worst = max(range(len(values)), key=values.__getitem__)
    row, column = divmod(worst, blocks.width)
    return float(values[worst]), (column * BLOCK * 2, row * BLOCK * 2)


def alike(before, picture):
    """Whether somebody would call them the same."""
    return difference(before, picture)[0] <= MOST
