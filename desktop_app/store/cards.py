"""The card index: one card per record, by which lists, keys and the search find it.

It is derived from the records and can be made anew at any time, so the log does not follow it.
"""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.domain.ids import Key
from desktop_app.store.base import Unlogged
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is to be known of a record to list it and find it.

    `plain` is the title without academic title, if that differs; `names` are former and other
    names; `body` is everything else worth finding, as it was written; `meant` is found as well,
    but nobody wrote it: the names behind a code.
    """

    key: Key
    kind: str
    title: str
    plain: str = ""
    subtitle: str = ""
    sort_key: str = ""
    names: tuple[str, ...] = ()
    body: str = ""
    meant: str = ""


class EntryRow(Unlogged):
    """One card. `tbl` is the record's table; `start`, `names` and `words` are folded."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_list", "kind", "deleted", "sort_key", "key"),
        Index("ix_entry_start", "start", "deleted", "kind"),
        Index("ix_entry_sort", "sort_key", "deleted", "kind"),
    )
    no: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[Key] = mapped_column(unique=True)
    tbl: Mapped[str]
    kind: Mapped[str]
    title: Mapped[str] = mapped_column(index=True)
    plain: Mapped[str] = mapped_column(index=True)
    subtitle: Mapped[str]
    sort_key: Mapped[str]
    start: Mapped[str]
    names: Mapped[str]
    body: Mapped[str]
    words: Mapped[str]
    deleted: Mapped[bool]


class WordRow(Unlogged):
    """A word that occurs in names, forwards and backwards, to find it despite a slip."""

    __tablename__ = "word"
    term: Mapped[str] = mapped_column(primary_key=True)
    reversed: Mapped[str] = mapped_column(index=True)
