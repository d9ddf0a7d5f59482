"""What a section shows of one part of a record, and which of its fields can be typed over."""

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from desktop_app.domain.codes import CodeList
from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass

Value: TypeAlias = str | When | Ref | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A row of a section: its words, where it leads, and the values of its fields.

    `mark` is a word that stands out, such as “forecast” or “overdue”; a `quiet` part is past.
    """

    key: Key
    title: str
    sub: str = ""
    trailing: str = ""
    mark: str = ""
    quiet: bool = False
    leads_to: Ref | None = None
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartField:
    """One field: its column, its label and what is offered while empty, marked with `N_`.

    It holds plain words (with `lines`, several lines), a date if `dated`, a day to come if
    `due`, one of `choices`, or points to a record of `kinds`, or is looked for in lists of
    `codes`.
    """

    column: str
    label: str
    empty: str = ""
    lines: bool = False
    dated: bool = False
    due: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    codes: tuple[CodeList, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartKind:
    """The parts of a section: their table, their fields, and words marked with `N_`.

    `add` names what the plus does, `example` what to type for it, `delete` what takes one away.
    """

    table: str
    title: str
    add: str
    example: str
    delete: str
    fields: tuple[PartField, ...]
