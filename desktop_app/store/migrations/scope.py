"""Which things of the file migrations look after: not the search index, which is made anew."""

from typing import Literal

from sqlalchemy.sql.schema import SchemaItem

Kind = Literal[
    "schema",
    "table",
    "column",
    "index",
    "unique_constraint",
    "foreign_key_constraint",
    "check_constraint",
]


def ours(
    item: SchemaItem,  # noqa: ARG001 -- Alembic's signature
    name: str | None,
    kind: Kind,
    reflected: bool,  # noqa: ARG001, FBT001 -- Alembic's signature
    other: SchemaItem | None,  # noqa: ARG001 -- Alembic's signature
) -> bool:
    """Whether a comparison of models and file is about this thing."""
    return not (kind == "table" and (name or "").startswith("entry_fts"))
