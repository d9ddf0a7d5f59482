"""The tables of the log: what was done, by whom, in which order; and who is writing now."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from desktop_app.store.base import Base

# One change of one field. Field * is a new record with its whole first image, as JSON.
op = Table(
    "op",
    Base.metadata,
    Column("device", String, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("txn", String, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("author", String, nullable=False),
    Column("tbl", String, nullable=False),
    Column("pk", String, nullable=False),
    Column("field", String, nullable=False),
    Column("value", Text, nullable=False),
    Column("bases", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Index("ix_op_field", "pk", "tbl", "field", "hlc"),
    sqlite_with_rowid=False,
)

# One act of the user: its label and the span of its ops (first > last: it has none).
txn = Table(
    "txn",
    Base.metadata,
    Column("id", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("at", String, nullable=False),
    Column("author", String, nullable=False),
    Column("label", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("of", String, index=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Index("ix_txn_hlc", "hlc"),
)

# The one row the triggers read: who writes, and when. Without a txn nothing can be written;
# while `marking`, the log has been told already of the rows that get the mark of the deleted.
ctl = Table(
    "ctl",
    Base.metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("device", String, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("txn", String),
    Column("author", String, nullable=False),
    Column("marking", Integer, nullable=False, server_default="0"),
)

# The names this file has written under; a copied file goes on under a new one.
device = Table(
    "device",
    Base.metadata,
    Column("id", String, primary_key=True),
    Column("until", BigInteger),
)
