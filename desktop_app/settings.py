"""The user's choices: a small file that survives damage and newer versions."""

import json
from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_
from desktop_app.paths import settings_file
from desktop_app.values import dataclass

SCALES: Final = range(90, 151)

Choice = TypeVar("Choice", bound=StrEnum)
Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class NotSaved(UserError):
    """The settings could not be written."""


class Appearance(StrEnum):
    """Light or dark, or as the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The languages the program speaks."""

    GERMAN = "de"
    ENGLISH = "en"
    FRENCH = "fr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user has chosen. `unknown` keeps what a newer version wrote."""

    language: Language = Language.GERMAN
    appearance: Appearance = Appearance.SYSTEM
    scale: int = 100
    author: str = ""
    office_contact: str = ""
    last_folder: str = ""
    file_names: str = ""
    welcomed: bool = False
    unknown: Mapping[str, Json] = field(default_factory=dict)


def load(path: Path | None = None) -> Settings:
    """The saved settings. A damaged file is put aside and the defaults are used."""
    path = path or settings_file()
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except ValueError:
        saved = None
    if not isinstance(saved, dict):
        _put_aside(path)
        return Settings()
    return _parsed(saved)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; the file is whole at every moment."""
    path = path or settings_file()
    values = {f.name: getattr(settings, f.name) for f in fields(settings)}
    text = json.dumps({**values.pop("unknown"), **values}, ensure_ascii=False, indent=2)
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text + "\n", encoding="utf-8", newline="\n")
        fresh.replace(path)
    except OSError as fault:
        raise NotSaved(
            N_("Your settings could not be saved in {path}: {reason}. Nothing else is lost."),
            path=path,
            reason=fault.strerror,
        ) from fault


def _parsed(saved: dict[str, Json]) -> Settings:
    """Each choice that makes sense; the default for each that does not."""
    standard = Settings()
    known = {f.name for f in fields(standard)}
    scale = saved.get("scale")
    return Settings(
        language=_one_of(Language, saved.get("language"), standard.language),
        appearance=_one_of(Appearance, saved.get("appearance"), standard.appearance),
        scale=scale if isinstance(scale, int) and scale in SCALES else standard.scale,
        author=_text(saved.get("author")),
        office_contact=_text(saved.get("office_contact")),
        last_folder=_text(saved.get("last_folder")),
        file_names=_text(saved.get("file_names")),
        welcomed=saved.get("welcomed") is True,
        unknown={k: v for k, v in saved.items() if k not in known},
    )


def _one_of(kind: type[Choice], value: Json, otherwise: Choice) -> Choice:
    return kind(value) if isinstance(value, str) and value in set(kind) else otherwise


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _put_aside(path: Path) -> None:
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
