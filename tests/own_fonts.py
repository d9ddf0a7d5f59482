"""Faces of ours made into fonts of an office: another family, weight and licence."""

import struct

from desktop_app import paths


def own_font(licence=0, weight=400, family="House", like="Inter-Medium"):
    """The bytes of a font; `family` has as many letters as “Inter”."""
    data = bytearray(paths.resource("fonts", f"{like}.ttf").read_bytes())
    tables = {}
    for number in range(int.from_bytes(data[4:6], "big")):
        tag, _, start, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        tables[tag] = (start, length)
    at, _ = tables[b"OS/2"]
    struct.pack_into(">HHH", data, at + 4, weight, 5, licence)
    start, length = tables[b"name"]
    names = bytes(data[start : start + length])
    named = names.replace("Inter".encode("utf-16-be"), family.encode("utf-16-be"))
    data[start : start + length] = named
    return bytes(data)
