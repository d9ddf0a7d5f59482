"""Keeps the list of rooms in ARCHITECTURE.md true: `write` and `check`.

Each room says in its first sentence what it is; the list is made of these sentences.
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
            told = (
                "The list of rooms is true."
                if before == after
                else ("ARCHITECTURE.md: the list of rooms is old; run packaging/rooms.py write")
            )
            print(told)
            return int(before != after)
    print(__doc__, file=sys.stderr)
    return 2


def listed() -> Iterator[str]:
    """The lines of the list: folders as headings, rooms below them."""
    for folder in ("desktop_app", "packaging"):
        for place in sorted({path.parent for path in (ROOT / folder).rglob("*.py")}):
            yield f"\n**`{place.relative_to(ROOT).as_posix()}/`**"
            door = place / "__init__.py"
            yield f" {sentence(door)}\n\n" if door.exists() else "\n\n"
            for room in sorted(place.glob("*.py")):
                if room != door:
                    yield f"- `{room.name}` {sentence(room)}\n"
    yield "\n"


def sentence(room: Path) -> str:
    """The first sentence of a module."""
    told = ast.get_docstring(ast.parse(room.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
