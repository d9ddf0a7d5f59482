"""A look of the office as one file, its logo inside; every mistake is told with its line."""

import base64
import binascii
import json
import re
import tomllib
from collections.abc import Mapping

from desktop_app.domain.errors import Invalid
from desktop_app.domain.house_look import OPTIONAL, HouseLook, Part
from desktop_app.domain.marks import N_
from desktop_app.sheets.emblem import INKS
from desktop_app.sheets.house_look import CHANGEABLE, FAMILIES

_TEXTS = ("name", "base", "footer", "funding", "emblem", "logo")
_LISTS = ("hidden", "order")
_TABLES: Mapping[str, tuple[str, ...]] = {"colours": CHANGEABLE, "faces": tuple(Part)}


def to_file(look: HouseLook, logo: bytes | None = None) -> str:
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
    return "\n".join(lines) + "\n"


def from_file(text: str) -> tuple[HouseLook, bytes | None]:
    """The look of a file and the bytes of its logo; `Invalid` names the line of a mistake."""
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

    def look(self) -> tuple[HouseLook, bytes | None]:
        for key in self._data:
            if key not in (*_TEXTS, *_LISTS, *_TABLES):
                raise self._wrong(N_("Line {line}: “{key}” is unknown."), key)
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
            faces=self._table("faces"),
            hidden=self._blocks("hidden"),
            order=self._blocks("order"),
        )
        return look, self._logo(texts["logo"])

    def _text(self, key: str) -> str:
        found = self._data.get(key, "")
        if not isinstance(found, str):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), key)
        return found

    def _table(self, name: str) -> dict[str, str]:
        table = self._data.get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(N_("Line {line}: a value of “{key}” is unknown."), name)
        for key, value in table.items():
            if key not in _TABLES[name]:
                raise self._wrong(N_("Line {line}: “{key}” is unknown."), key)
            colour = isinstance(value, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", value)
            if name == "colours" and not colour:
                raise self._wrong(N_("Line {line}: “{value}” is no colour."), key, value=value)
            if name == "faces" and value not in FAMILIES:
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

    def _logo(self, encoded: str) -> bytes | None:
        try:
            return base64.b64decode(encoded, validate=True) if encoded else None
        except binascii.Error as mistake:
            raise self._wrong(
                N_("Line {line}: a value of “{key}” is unknown."), "logo"
            ) from mistake

    def _wrong(self, message: str, key: str, **values: object) -> Invalid:
        pattern = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        numbered = enumerate(self._lines, 1)
        line = next((number for number, one in numbered if pattern.search(one)), 1)
        return Invalid(message, line=line, key=key, **values)


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are its own."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
