"""Faces put into a document: only the glyphs that are used, and what each of them reads as."""

import zlib
from functools import lru_cache

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFString,
)

from desktop_app.sheets.fonts import face
from desktop_app.sheets.paper import UsedFace
from desktop_app.sheets.streams import ArchiveDocument, stream

_NEEDLESS = (
    "GSUB GPOS GDEF BASE kern cmap name OS/2 post STAT DSIG gasp prep fpgm cvt  MATH meta hdmx"
    " LTSH VDMX JSTF vhea vmtx VORG avar fvar HVAR MVAR gvar"
)


def embed(document: ArchiveDocument, name: str, used: UsedFace) -> PDFObjectReference:
    """Add the used part of the face called `name`; the reference is for the resources."""
    source = face(name)
    codes = sorted(used.glyphs)
    glyphs = tuple(sorted(set(used.glyphs.values())))
    data, numbers = _subset(name, glyphs)
    label = PDFName(f"{_prefix(name, glyphs)}+{name}")
    file = stream(document, data, {"Length1": len(data)})
    descriptor = PDFDictionary(_descriptor(name) | {"FontName": label, "FontFile2": file})
    widths: list[object] = []
    for code in codes:
        widths += [code, PDFArray([round(source.width(used.glyphs[code]), 2)])]
    child = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("CIDFontType2"),
        "BaseFont": label,
        "CIDSystemInfo": PDFDictionary(
            {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        ),
        "FontDescriptor": document.refer(descriptor),
        "DW": 0,
        "W": PDFArray(widths),
        "CIDToGIDMap": stream(document, _map(codes, used, dict(numbers)), {}),
    }
    font = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("Type0"),
        "BaseFont": label,
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([document.refer(PDFDictionary(child))]),
        "ToUnicode": stream(document, _to_unicode(codes, used), {}),
    }
    return document.refer(PDFDictionary(font))


@lru_cache(maxsize=48)
def _subset(name: str, glyphs: tuple[int, ...]) -> tuple[bytes, tuple[tuple[int, int], ...]]:
    wanted = hb.SubsetInput()
    for glyph in glyphs:
        wanted.glyph_set.add(glyph)
    wanted.flags = (
        hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    for table in _NEEDLESS.replace("cvt  ", "cvt_ ").split():
        wanted.drop_table_tag_set.add(int.from_bytes(table.replace("_", " ").encode(), "big"))
    plan = hb.SubsetPlan(face(name).data, wanted)
    numbers = tuple(sorted(plan.old_to_new_glyph_mapping.items()))
    return bytes(plan.execute().blob.data), numbers


def _prefix(name: str, glyphs: tuple[int, ...]) -> str:
    """Six capitals that name this subset."""
    value = zlib.crc32(repr((name, glyphs)).encode()) % 26**6
    letters = ""
    for _ in range(6):
        value, rest = divmod(value, 26)
        letters += chr(65 + rest)
    return letters


@lru_cache(maxsize=64)
def _descriptor(name: str) -> dict[str, object]:
    source = face(name)
    scale = source.scale
    extents = source.font.get_font_extents("ltr")
    head = bytes(source.data.reference_table("head").data)
    box = [
        round(int.from_bytes(head[i : i + 2], "big", signed=True) * scale)
        for i in range(36, 44, 2)
    ]
    italic = name.endswith("Italic")
    return {
        "Type": PDFName("FontDescriptor"),
        "Flags": 4 | (64 if italic else 0),
        "FontBBox": PDFArray(box),
        "ItalicAngle": -10 if italic else 0,
        "Ascent": round(extents.ascender * scale),
        "Descent": round(extents.descender * scale),
        "CapHeight": 730,
        "StemV": 80,
    }


def _map(codes: list[int], used: UsedFace, numbers: dict[int, int]) -> bytes:
    table = bytearray(2 * (codes[-1] + 1))
    for code in codes:
        table[2 * code : 2 * code + 2] = numbers[used.glyphs[code]].to_bytes(2, "big")
    return bytes(table)


def _to_unicode(codes: list[int], used: UsedFace) -> bytes:
    entries = []
    for code in codes:
        spoken = used.texts.get(code) or _own(code)
        entries.append(f"<{code:04X}> <{spoken.encode('utf-16-be').hex().upper()}>")
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for first in range(0, len(entries), 100):
        block = entries[first : first + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode()


def _own(code: int) -> str:
    """The character of a code; a glyph that only follows another reads as a joiner."""
    return chr(code) if code < 0xE000 else "\u2060"
