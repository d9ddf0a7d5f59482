"""The command line: arguments in, exit status out."""

from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; the result is the exit status."""
    raise SystemExit(argv)
