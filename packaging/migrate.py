"""Writes the first migration anew from the models, while no version is released.

python packaging/migrate.py          rewrite the tables of revision 0001
python packaging/migrate.py --check  say whether that would change anything
"""

import sys
from pathlib import Path

from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.schema import CreateIndex, CreateTable

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.store import schema
from desktop_app.store.base import Base

VERSIONS = Path(schema.__file__).parent / "migrations" / "versions"
FIRST = VERSIONS / "0001_first_tables.sql"


def first_tables() -> str:
    """The SQL of every table and index, in an order in which it can be run."""
    dialect = SQLiteDialect()
    statements = []
    for table in Base.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            statements.append(str(CreateIndex(index).compile(dialect=dialect)).strip())
    text = "".join(f"{statement};\n" for statement in statements).replace("\t", "  ")
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def main() -> int:
    """Write, or only compare."""
    if schema.VERSION != 1:
        print("A version is released: write a new revision instead.")
        return 2
    fresh = first_tables()
    if "--check" in sys.argv:
        return 0 if FIRST.exists() and FIRST.read_text(encoding="utf-8") == fresh else 1
    FIRST.write_text(fresh, encoding="utf-8", newline="\n")
    print(f"{FIRST.name}: {fresh.count('CREATE TABLE')} tables")
    return 0


if __name__ == "__main__":
    sys.exit(main())
