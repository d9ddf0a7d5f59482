"""A look of the office as one file, its pictures and fonts inside; mistakes name their line."""

import base64
import hashlib
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field

from desktop_app.domain.errors import Invalid
from desktop_app.domain.house_look import OPTIONAL, CoLogo, HouseLook, OwnFont, Part
from desktop_app.domain.marks import N_
from desktop_app.sheets.emblem import INKS
from desktop_app.sheets.house_look import CHANGEABLE, FAMILIES
from desktop_app.values import dataclass

_TEXTS = ("name", "base", "footer", "funding", "emblem", "logo")
_LISTS = ("hidden", "order")
_PARTS: Mapping[str, tuple[str, ...]] = {
    "logos": ("name", "file"),
    "fonts": ("family", "weight", "file"),
}
FILES = "files"
_TABLES: Mapping[str, tuple[str, ...]] = {"colours": CHANGEABLE, "faces": tuple(Part)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLook:
    """A look as its file has it: the bytes of its logo, and other files by their checksums."""

    look: HouseLook
    logo: bytes | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)


def to_file(
    look: HouseLook, logo: bytes | None = None, files: Mapping[str, bytes] | None = None
) -> str:
    """The look as TOML; the same look gives the same text."""
    lines = [f"name = {_quoted(look.name)}", f"base = {_quoted(look.base)}"]
    for name, text in (
        ("footer", look.footer),
        ("funding", look.funding),
        ("emblem", look.emblem),
    ):
        if text:
            lines.append(f"{name} = {_quoted(text)}")
    for name, blocks in (("hidden", look.hidden), ("order", look.order)):
        if blocks:
            lines.append(f"{name} = [{', '.join(map(_quoted, blocks))}]")
    if logo:
        lines.append(f"logo = {_quoted(base64.b64encode(logo).decode('ascii'))}")
    for name, table in (("colours", look.colours), ("faces", look.faces)):
        if table:
            lines += ["", f"[{name}]"]
            lines += [f"{key} = {_quoted(table[key])}" for key in sorted(table)]
    for mark in look.logos:
        lines += ["", "[[logos]]", f"name = {_quoted(mark.name)}"]
        lines += [f"file = {_quoted(mark.blob)}"]
    for font in look.fonts:
        lines += ["", "[[fonts]]", f"family = {_quoted(font.family)}"]
        lines += [f"weight = {font.weight}", f"file = {_quoted(font.blob)}"]
    if files:
        lines += ["", f"[{FILES}]"]
        lines += [
            f"{checksum} = {_quoted(base64.b64encode(files[checksum]).decode('ascii'))}"
            for checksum in sorted(files)
        ]
    return "\n".join(lines) + "\n"


def from_file(text: str) -> ReadLook:
    """The look of a file; `Invalid` names the line of a mistake."""
    try:
        data: Mapping[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        raise Invalid(
            N_("The look cannot be read: {problem}"), problem=str(mistake)
        ) from mistake
    return _Reader(text, data).look()


class _Reader:
    """Knows where a key stands in the file."""

    def __init__(self, text: str, data: Mapping[str, object]) -> None:
        self._lines, self._data = text.splitlines(), data

    def look(self) -> ReadLook:
        for key in self._data:
            if key not in (*_TEXTS, *_LISTS, *_TABLES, *_PARTS, FILES):
                raise self._wrong(N_("Line {line}: “{key}” is unknown."), key)
        fonts = self._fonts()
        texts = {key: self._text(key) for key in _TEXTS}
        if not texts["name"].strip():
            raise self._wrong(N_("Line {line}: “{key}” is missing."), "name")
        if texts["emblem"] not in ("", *INKS):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), "emblem")
        look = HouseLook(
            name=texts["name"].strip(),
            base=texts["base"] or "standard",
            footer=texts["footer"],
            funding=texts["funding"],
            emblem=texts["emblem"],
            colours=self._table("colours"),
            faces=self._table("faces", [font.family for font in fonts]),
            hidden=self._blocks("hidden"),
            order=self._blocks("order"),
            logos=self._logos(),
            fonts=fonts,
        )
        logo = self._bytes("logo", texts["logo"]) if texts["logo"] else None
        return ReadLook(look=look, logo=logo, files=self._files())

    def _text(self, key: str) -> str:
        found = self._data.get(key, "")
        if not isinstance(found, str):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), key)
        return found

    def _table(self, name: str, families: Sequence[str] = ()) -> dict[str, str]:
        table = self._data.get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name)
        for key, value in table.items():
            if key not in _TABLES[name]:
                raise self._wrong(N_("Line {line}: “{key}” is unknown."), key)
            colour = isinstance(value, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", value)
            if name == "colours" and not colour:
                raise self._wrong(N_("Line {line}: “{value}” is no colour."), key, value=value)
            if name == "faces" and value not in (*FAMILIES, *families):
                raise self._wrong(
                    N_("Line {line}: the font “{face}” is not there."), key, face=value
                )
        return {key: str(value) for key, value in table.items()}

    def _blocks(self, name: str) -> tuple[str, ...]:
        listed = self._data.get(name, [])
        if not isinstance(listed, list):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name)
        for block in listed:
            if block not in OPTIONAL:
                raise self._wrong(
                    N_("Line {line}: “{value}” cannot be moved or left out."), name, value=block
                )
        return tuple(dict.fromkeys(map(str, listed)))

    def _parts(self, name: str) -> list[Mapping[str, object]]:
        """The tables of a list, each with its keys and nothing else."""
        listed = self._data.get(name, [])
        if not isinstance(listed, list):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name)
        for part in listed:
            if not isinstance(part, dict) or set(part) != set(_PARTS[name]):
                raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name)
            for key, value in part.items():
                if type(value) is not (int if key == "weight" else str):
                    raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), key)
        return listed

    def _logos(self) -> tuple[CoLogo, ...]:
        parts = self._parts("logos")
        return tuple(CoLogo(name=str(one["name"]), blob=str(one["file"])) for one in parts)

    def _fonts(self) -> tuple[OwnFont, ...]:
        return tuple(
            OwnFont(
                family=str(one["family"]),
                weight=int(str(one["weight"])),
                blob=str(one["file"]),
            )
            for one in self._parts("fonts")
        )

    def _files(self) -> dict[str, bytes]:
        table = self._data.get(FILES, {})
        if not isinstance(table, dict):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), FILES)
        found = {key: self._bytes(key, str(value)) for key, value in table.items()}
        for key, content in found.items():
            if hashlib.sha256(content).hexdigest() != key:
                raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), key)
        return found

    def _bytes(self, key: str, encoded: str) -> bytes:
        try:
            return base64.b64decode(encoded, validate=True)
        except ValueError as mistake:
            raise self._wrong(
                N_("Line {line}: a value of “{key}” is unknown."), key
            ) from mistake

    def _wrong(self, message: str, key: str, **values: object) -> Invalid:
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        numbered = enumerate(self._lines, 1)
        line = next((number for number, one in numbered if pattern.search(one)), 1)
        return Invalid(message, line=line, key=key, **values)


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are its own."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
