"""Reads a finished sheet as a stranger would: its words, where they stand, and its tags."""

import io
import re
from dataclasses import dataclass, field

import pikepdf

SOFT_HYPHEN = "\u00ad"


@dataclass
class Line:
    """What one text operator group writes: words, place and size in points from the top."""

    page: int
    mcid: int | None
    x: float
    y: float
    size: float = 0.0
    text: str = ""
    width: float = 0.0
    blank: float = 0.0

    @property
    def right(self):
        """Where the last letter ends."""
        return self.x + self.width - self.blank

    @property
    def core(self):
        """The box of the small letters; neighbouring lines never reach into it."""
        return (
            self.x + 0.3,
            self.y - self.size * 0.5,
            self.right - 0.3,
            self.y,
        )


@dataclass
class Reading:
    """A finished PDF, read."""

    lines: list[Line] = field(default_factory=list)
    tree: list[str] = field(default_factory=list)
    height: float = 0.0
    width: float = 0.0

    @property
    def text(self):
        """All words in the order they were written, line ends mended."""
        return bare("".join(line.text for line in self.lines))

    def overlaps(self):
        """Pairs of lines on the same page whose letters touch."""
        found = []
        for index, one in enumerate(self.lines):
            if not one.text.strip():
                continue
            a, b, c, d = one.core
            for other in self.lines[index + 1 :]:
                if other.page != one.page or not other.text.strip():
                    continue
                e, f, g, h = other.core
                if min(c, g) - max(a, e) > 0.8 and min(d, h) - max(b, f) > 0.8:
                    found.append((one.page, one.text, other.text))
        return found

    def outside(self, margin):
        """Lines that leave the page or run over its side margins (in points)."""
        return [
            line.text
            for line in self.lines
            if line.text.strip()
            and (
                line.x < margin - 14
                or line.right > self.width - margin + 2
                or not 14 < line.y < self.height - 8
            )
        ]


def bare(text):
    """Text without the marks that only say that a word goes on."""
    return text.replace(SOFT_HYPHEN, "").replace("\u2060", "")


def read(pdf):
    """Read the bytes of a sheet."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        box = document.pages[0].MediaBox
        reading = Reading(width=float(box[2]), height=float(box[3]))
        for number, page in enumerate(document.pages):
            _page(reading, page, number)
        words = {}
        for line in reading.lines:
            if line.mcid is not None:
                words.setdefault((line.page, line.mcid), []).append(line.text)
        pages = {page.objgen: number for number, page in enumerate(document.pages)}
        _walk(document.Root.StructTreeRoot.K, words, pages, reading.tree, 0)
        return reading


def attachments(pdf):
    """The files inside a sheet, by name."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {
            name: spec.get_file().read_bytes() for name, spec in document.attachments.items()
        }


def _page(reading, page, number):
    fonts = {str(name): _font(font) for name, font in page.Resources.Font.items()}
    mcid, font, size, spoken, said = None, None, 0.0, None, False
    stack = []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                stack.append((mcid, spoken))
                if len(operands) > 1 and "/MCID" in operands[1]:
                    mcid = int(operands[1].MCID)
                elif str(operands[0]) == "/Artifact":
                    mcid = None
                if len(operands) > 1 and "/ActualText" in operands[1]:
                    spoken, said = str(operands[1].ActualText), False
            case "EMC":
                mcid, spoken = stack.pop()
            case "Tf":
                font, size = fonts[str(operands[0])], float(operands[1])
            case "Tm":
                x, y = float(operands[4]), reading.height - float(operands[5])
                reading.lines.append(Line(number, mcid, x, y))
            case "TJ":
                line = reading.lines[-1]
                line.size = max(line.size, size)
                text, width = _shown(operands[0], font)
                if spoken is not None:
                    text, said = ("" if said else spoken), True
                line.text += text
                line.width += width * size / 1000
                line.blank = (width - _shown(operands[0], font, "")[1]) * size / 1000


def _shown(array, font, end=" "):
    """The words and the width of one operator, without the blank at its end if asked."""
    text, width = "", 0.0
    for item in array:
        if isinstance(item, pikepdf.String):
            raw = bytes(item)
            if not end and raw.endswith(b"\x00\x20"):
                raw = raw[:-2]
            for at in range(0, len(raw), 2):
                code = int.from_bytes(raw[at : at + 2], "big")
                text += font[0][code]
                width += font[1][code]
        else:
            width -= float(item)
    return text, width


def _font(font):
    cmap = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    texts = {
        int(code, 16): bytes.fromhex(value).decode("utf-16-be")
        for code, value in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", cmap)
    }
    listed = list(font.DescendantFonts[0].W)
    widths = {
        int(code): float(width[0])
        for code, width in zip(listed[::2], listed[1::2], strict=True)
    }
    return texts, widths


def _walk(kids, words, pages, out, depth):
    for kid in kids:
        if "/S" not in kid:
            continue
        said, inner = [], []
        for each in kid.get("/K", []):
            if each.get("/Type") == "/MCR":
                said += words.get((pages[each.Pg.objgen], int(each.MCID)), [])
            elif "/S" in each:
                inner.append(each)
        notes = "".join(
            f" {name.lower()}={str(kid[f'/{name}'])!r}"
            for name in ("Lang", "Alt")
            if f"/{name}" in kid
        )
        text = " ".join(bare("".join(said)).split())
        out.append(f"{'  ' * depth}{str(kid.S)[1:]}{notes}{': ' + text if text else ''}")
        _walk(inner, words, pages, out, depth + 1)
