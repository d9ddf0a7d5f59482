"""The chapters as they stand in `resources/handbook`: a few kinds of lines, no markup.

`# ` begins a chapter, `## ` a section, `- ` a point; `![what it shows](file)` is a picture;
every other line is a paragraph.
"""

import re
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from desktop_app.paths import resource

Kind: TypeAlias = Literal["head", "text", "point", "picture"]

_PICTURE = re.compile(r"!\[(.+)\]\((.+)\)")


class Piece(NamedTuple):
    """One line; a picture says in words what it shows and names its file."""

    kind: Kind
    words: str
    file: Path | None = None


class Chapter(NamedTuple):
    """One page of the handbook; `name` is the same in every language."""

    name: str
    title: str
    pieces: tuple[Piece, ...]


@cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """All of them, in their order."""
    files = sorted(resource("handbook", language).glob("*.txt"))
    return tuple(_read(file) for file in files)


def _read(file: Path) -> Chapter:
    first, *rest = filter(None, file.read_text(encoding="utf-8").splitlines())
    name = file.stem.partition("-")[2]
    title = first.removeprefix("# ")
    return Chapter(name, title, tuple(_piece(line, file.parent) for line in rest))


def _piece(line: str, folder: Path) -> Piece:
    if line.startswith("## "):
        return Piece("head", line.removeprefix("## "))
    if line.startswith("- "):
        return Piece("point", line.removeprefix("- "))
    if picture := _PICTURE.fullmatch(line):
        return Piece("picture", picture[1], folder / picture[2])
    return Piece("text", line)
