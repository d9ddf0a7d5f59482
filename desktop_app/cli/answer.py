"""What a command answers: one JSON value, or the same as text for people."""

import json
import sys
from collections.abc import Mapping, Sequence

from desktop_app.domain.json_value import Json
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The result of a command in both spellings, and the exit status it stands for."""

    value: Json
    text: str
    status: int = 0


def tell(answer: Answer, *, as_json: bool) -> None:
    """Write the answer to stdout: with `--json` exactly one JSON value."""
    if as_json:
        sys.stdout.write(json.dumps(answer.value, ensure_ascii=False, indent=1) + "\n")
    elif answer.text:
        sys.stdout.write(answer.text.rstrip("\n") + "\n")
    sys.stdout.flush()


def indented(value: Json, depth: int = 0) -> str:
    """A JSON value as lines a person can read."""
    pad = "  " * depth
    if isinstance(value, Mapping):
        return "\n".join(
            f"{pad}{name}: {_inline(item)}"
            if _flat(item)
            else f"{pad}{name}:\n{indented(item, depth + 1)}"
            for name, item in value.items()
            if item is not False and item not in (None, "", [], {})
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\n".join(
            f"{pad}- {_inline(item)}" if _flat(item) else f"{pad}-\n{indented(item, depth + 1)}"
            for item in value
        )
    return f"{pad}{value}"


def _flat(value: Json) -> bool:
    """Whether a value fits on the line of its name: plain ones, references and dates."""
    if isinstance(value, Mapping):
        return {"id", "kind", "title"} == value.keys() or "edtf" in value
    return isinstance(value, str) or not isinstance(value, Sequence)


def _inline(value: Json) -> str:
    if isinstance(value, Mapping):
        return str(value.get("title") or value.get("text") or "")
    return str(value)
