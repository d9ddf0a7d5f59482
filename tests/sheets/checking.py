"""Looks at a finished sheet with other eyes: nothing touches, leaves the page, or is lost."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from desktop_app.sheets.tidy import plain
from tests.sheets.reading import bare, read
from tests.sheets.test_hostile_sheets import divided, printable, touching

UNSAID = frozenset(
    ("kind", "language", "address", "vcard", "colour", "alt", "file", "page", "footer", "as_of")
)
"""Fields that are not printed as they stand."""


def check(rendered, sheet, margin, *, unsaid=UNSAID):
    """The finished file says every word of the sheet, each in its own place."""
    reading = read(rendered.pdf)
    assert reading.overlaps() == []
    assert reading.outside(margin) == []
    assert touching(rendered.boxes) == []
    assert missing(texts(sheet, unsaid), reading) == []
    assert rendered.pages >= 1
    return reading


def texts(value, unsaid=UNSAID) -> Iterator[str]:
    """Every text of a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from texts(each, unsaid)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in unsaid:
                yield from texts(getattr(value, field.name), unsaid)


def missing(said, reading):
    """Words that cannot be found on paper, whole or divided once."""
    tree = "\n".join(reading.tree)
    whole = set(re.findall(r"[^\W_]+", tree))
    letters = "".join(re.findall(r"[^\W_]+", tree))
    words = (word for text in said for word in re.findall(r"[^\W_]+", bare(plain(text))))
    return [
        word
        for word in words
        if printable(word)
        and not (word in whole if len(word) <= 12 else divided(word, letters))
    ]
