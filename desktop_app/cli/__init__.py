"""The command line: arguments in, exit status out."""

import importlib
import sys
from collections.abc import Callable, Sequence

from desktop_app import garbage
from desktop_app.cli.answer import Answer, tell
from desktop_app.cli.arguments import Call, parse
from desktop_app.domain.errors import UserError

REFUSED, INTERRUPTED = 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask.

    The result is the exit status: 0 done, 2 something the user can put right, 130
    interrupted. A bug is not caught: Python prints where it was and leaves with 1.
    """
    _speak_utf8()
    with garbage.held():
        call = parse(sys.argv[1:] if argv is None else argv)
    try:
        with garbage.held():
            command = _command(call)
            garbage.settle()  # still held: letting go looks through all that was imported
        answer = command(call)
    except UserError as error:
        sys.stderr.write(f"{_in_their_language(call, error)}\n")
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    tell(answer, as_json=call.json)
    return answer.status


def _command(call: Call) -> Callable[[Call], Answer]:
    """The function that does it. Rooms are imported late: only `print` pays for paper."""
    room, function = call.command.split(":")
    command: Callable[[Call], Answer] = getattr(
        importlib.import_module(f"desktop_app.cli.{room}"), function
    )
    return command


def _in_their_language(call: Call, error: UserError) -> str:
    from desktop_app.words import Words  # noqa: PLC0415 -- only a refusal needs the catalogue

    return Words(call.spoken).error(error)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console's code page, as product.md promises."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
