"""Looks read from TOML: every mistake is refused with the line it stands in."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from desktop_app import paths
from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import KINDS, OTHER_KINDS
from desktop_app.sheets import fonts
from desktop_app.sheets.look import BLOCKS, PLACES, Ladder, Look, PageForm, Row, Slot
from desktop_app.sheets.look_rules import STYLES, check_contrast

Table: TypeAlias = Mapping[str, object]

_PAPER = {
    "A5": (148.0, 210.0),
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "Letter": (215.9, 279.4),
}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_COLOURS = ("ink", "grey", "rule", "primary", "accent", "tint", "band", "paper", "pale")


def look_names() -> tuple[str, ...]:
    """The looks we ship."""
    return tuple(sorted(path.stem for path in paths.resource("looks").glob("*.toml")))


@lru_cache(maxsize=16)
def shipped_look(name: str, kind: str) -> Look:
    """A look we ship, for one kind of sheet."""
    if name not in look_names():
        raise Invalid(N_("There is no look “{name}”."), name=name)
    return parse_look(paths.resource("looks", f"{name}.toml").read_text("utf-8"), kind)


def parse_look(text: str, kind: str) -> Look:
    """A look from the text of its file; raises Invalid with the line of the first mistake."""
    try:
        data: Table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        raise Invalid(
            N_("The look cannot be read: {problem}"), problem=str(mistake)
        ) from mistake
    return _Reader(text).look(data, kind)


class _Reader:
    """Reads the tables of one file and knows where a key stands in it."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def look(self, data: Table, kind: str) -> Look:
        self._only(data, ("name", "colours", "page", "pages", "type", "layouts"))
        colours = self._colours(self._table(data, "colours"))
        ladders = self._ladders(self._table(data, "type"), colours)
        layouts = self._table(data, "layouts")
        if kind in KINDS and kind not in layouts:
            raise self._wrong(
                N_("Line {line}: the look has no layout “{key}”."), "layouts", key=kind
            )
        check_contrast(colours, ladders)
        page = self._page(self._table(data, "page"))
        own = self._table(data, "pages") if "pages" in data else {}
        self._only(own, (*KINDS, *OTHER_KINDS))
        if kind in own:
            page = self._page(self._table(own, kind))
        rows = self._tables(layouts, kind) if kind in KINDS else []
        return Look(
            name=self._text(data, "name"),
            kind=kind,
            colours=colours,
            ladders=ladders,
            page=page,
            rows=tuple(self._row(row, page) for row in rows),
        )

    def _colours(self, table: Table) -> dict[str, str]:
        self._only(table, _COLOURS)
        found: dict[str, str] = {}
        for key in _COLOURS:
            value = self._text(table, key)
            if not _COLOUR.fullmatch(value):
                raise self._wrong(N_("Line {line}: “{value}” is no colour."), key, value=value)
            found[key] = value
        return found

    def _ladders(self, table: Table, colours: Mapping[str, str]) -> dict[str, Ladder]:
        self._only(table, STYLES)
        return {name: self._ladder(table, name, colours) for name in STYLES}

    def _ladder(self, types: Table, name: str, colours: Mapping[str, str]) -> Ladder:
        table = self._table(types, name)
        self._only(table, ("face", "steps", "ratio", "colour", "hyphens"), near=name)
        face = self._text(table, "face", near=name)
        problem = _font_problem(face)
        if problem:
            raise self._wrong(problem, name, face=face)
        colour = self._text(table, "colour", near=name)
        hyphens = table.get("hyphens", "")
        if colour not in colours or hyphens not in ("", "rare", "free"):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name, key=name)
        ratio = self._number(table, "ratio", name) if "ratio" in table else 0.0
        listed = table.get("steps")
        steps = [_step(each, ratio) for each in listed] if isinstance(listed, list) else []
        if not steps or None in steps:
            raise self._wrong(
                N_("Line {line}: the steps of “{key}” are wrong."), name, key=name
            )
        good = tuple(step for step in steps if step is not None)
        return Ladder(face, good, colour, str(hyphens))

    def _page(self, table: Table) -> PageForm:
        self._only(table, ("size", "margin", "columns", "gutter", "bleed", "scale"))
        size = self._text(table, "size")
        if size not in _PAPER:
            raise self._wrong(N_("Line {line}: “{value}” is no paper."), "size", value=size)
        scale = self._number(table, "scale", "scale") if "scale" in table else 1.0
        if not 0.5 <= scale <= 4:
            raise self._wrong(N_("Line {line}: “{value}” is no scale."), "scale", value=scale)
        width, height = (side / scale for side in _PAPER[size])
        return PageForm(
            width=width,
            height=height,
            margin=self._number(table, "margin", "margin"),
            columns=int(self._number(table, "columns", "columns")),
            gutter=self._number(table, "gutter", "gutter"),
            bleed=table.get("bleed") is True,
            scale=scale,
        )

    def _row(self, table: Table, page: PageForm) -> Row:
        self._only(table, ("blocks", "place", "gap"))
        place = table.get("place", "here")
        if place not in PLACES:
            raise self._wrong(N_("Line {line}: “{value}” is no place."), "place", value=place)
        gap = self._number(table, "gap", "gap") if "gap" in table else 0.0
        slots = tuple(self._slot(slot, page) for slot in self._tables(table, "blocks"))
        return Row(slots, str(place), gap)

    def _slot(self, table: Table, page: PageForm) -> Slot:
        self._only(table, ("block", "form", "columns"))
        block = self._text(table, "block")
        if block not in BLOCKS:
            raise self._wrong(
                N_("Line {line}: there is no block “{value}”."), block, value=block
            )
        form = str(table.get("form", BLOCKS[block][0]))
        span = table.get("columns", [1, page.columns])
        good = (
            form in BLOCKS[block]
            and isinstance(span, list)
            and len(span) == 2
            and all(isinstance(each, int) for each in span)
            and 1 <= span[0] <= span[1] <= page.columns
        )
        if not good or not isinstance(span, list):
            raise self._wrong(
                N_("Line {line}: “{value}” has an unknown form or columns."), block, value=block
            )
        return Slot(block, form, span[0], span[1])

    def _only(self, table: Table, allowed: tuple[str, ...], near: str = "") -> None:
        for key in table:
            if key not in allowed:
                line = self._line(key, after=self._line(near) if near else 1)
                raise Invalid(N_("Line {line}: “{key}” is unknown."), line=line, key=key)

    def _table(self, table: Table, key: str) -> Table:
        found = table.get(key)
        if not isinstance(found, dict):
            raise self._wrong(N_("Line {line}: “{key}” is missing."), key, key=key)
        return found

    def _tables(self, table: Table, key: str) -> list[Table]:
        found = table.get(key)
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
            raise self._wrong(N_("Line {line}: “{key}” is missing."), key, key=key)
        return found

    def _text(self, table: Table, key: str, near: str = "") -> str:
        found = table.get(key)
        if not isinstance(found, str):
            raise self._wrong(N_("Line {line}: “{key}” is missing."), near or key, key=key)
        return found

    def _number(self, table: Table, key: str, near: str) -> float:
        found = table.get(key)
        if (
            isinstance(found, bool)
            or not isinstance(found, int | float)
            or not 0 <= found < 500
        ):
            raise self._wrong(N_("Line {line}: “{key}” is no number."), near, key=key)
        return float(found)

    def _wrong(self, message: str, near: str, **values: object) -> Invalid:
        return Invalid(message, line=self._line(near), **values)

    def _line(self, key: str, after: int = 1) -> int:
        """The line in which `key` stands first, or the first line."""
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        for number, line in enumerate(self._lines, 1):
            if number >= after and pattern.search(
                line.split("#", 1)[0] if '"#' not in line else line
            ):
                return number
        return after


def _step(value: object, ratio: float) -> tuple[float, float] | None:
    if isinstance(value, int | float) and ratio and 4 <= value <= 200:
        return float(value), round(value * ratio * 2) / 2
    if isinstance(value, list) and len(value) == 2:
        size, leading = value
        if isinstance(size, int | float) and isinstance(leading, int | float) and size >= 4:
            return float(size), float(leading)
    return None


@lru_cache(maxsize=64)
def _font_problem(face: str) -> str | None:
    """Why a face cannot be printed with, as a sentence with the gaps `line` and `face`."""
    path = fonts.font_file(face)
    if not re.fullmatch(r"[\w-]+", face) or not path.is_file():
        return N_("Line {line}: the font “{face}” is not there.")
    problem = fonts.unfit(path.read_bytes())
    return {
        "cff": N_("Line {line}: “{face}” has PostScript outlines; a TrueType font is needed."),
        "restricted": N_("Line {line}: the licence of “{face}” forbids embedding it."),
        "whole": N_("Line {line}: the licence of “{face}” forbids embedding it."),
        "broken": N_("Line {line}: “{face}” is no TrueType font."),
        None: None,
    }[problem]
