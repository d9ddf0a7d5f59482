"""Keeps the list of rooms in ARCHITECTURE.md true: `write` and `check`.

Each folder's door (`__init__.py`) says in its first sentence what lies behind it; the list is
made of these sentences. Each room inside says the same of itself, where its reader is.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- rooms: written by packaging/rooms.py -->\n", "<!-- end of rooms -->\n"


def main(arguments: list[str]) -> int:
    """Write the list, or say whether it is true."""
    before = DOCUMENT.read_text(encoding="utf-8")
    head, _, rest = before.partition(BEGIN)
    after = head + BEGIN + "".join(listed()) + END + rest.partition(END)[2]
    match arguments:
        case ["write"]:
            DOCUMENT.write_text(after, encoding="utf-8", newline="\n")
            return 0
        case ["check"]:
            old = before != after
            print(
                "The list of rooms is "
                + ("old: run packaging/rooms.py write" if old else "true.")
            )
            return int(old)
    print(__doc__, file=sys.stderr)
    return 2


def listed() -> Iterator[str]:
    """The lines of the list, one for each folder."""
    yield "\n"
    for door in sorted(
        (ROOT / "desktop_app").rglob("__init__.py"), key=lambda door: door.parent
    ):
        yield f"- `{door.parent.relative_to(ROOT).as_posix()}/` {sentence(door)}\n"
    yield "\n"


def sentence(door: Path) -> str:
    """The first paragraph of what a door says."""
    told = ast.get_docstring(ast.parse(door.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
