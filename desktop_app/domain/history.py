"""What was done to the book, step by step, as the advisor reads it."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

from desktop_app.domain.change import Value
from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.values import dataclass

Shown: TypeAlias = Value | When | Mapping[str, Value | When]

WHOLE = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEdit:
    """One field before and after; field `*` is a new record with everything in it.

    `kind` and `id` name the record it belongs to, `table` and `row` the very row: a role is
    part of its person, and its function is the field `role.function` of that person.
    """

    kind: str
    id: Key
    field: str
    before: Shown
    after: Shown
    table: str
    row: Key
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act of somebody. `kind` is do, undo or redo; `of` is the step undone or redone."""

    txn: Key
    at: datetime
    author: str
    label: str
    kind: str
    of: Key | None
    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A step as far as the list of steps shows it."""

    txn: Key
    at: datetime
    author: str
    label: str
