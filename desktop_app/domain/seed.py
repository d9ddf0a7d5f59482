"""A record written down in a file of ours, with a key that never changes."""

from collections.abc import Mapping
from typing import TypeAlias

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.values import dataclass

SeedValue: TypeAlias = str | int | float | bool | When | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """One row of one table; `file` names the bytes it refers to, if it is a picture."""

    table: str
    id: Key
    values: Mapping[str, SeedValue]
    file: str = ""
