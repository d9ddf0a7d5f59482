"""Calling the program as the shell does, inside this process."""

import json
from typing import NamedTuple

import pytest

from desktop_app.cli import main


class Told(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def call(book_path, capsys):
    """`call("list", "stories")` answers for the book of the test; `json=False` as text."""

    def calling(*words, json=True):
        arguments = [*map(str, words), "--book", str(book_path)]
        try:
            status = main([*arguments, "--json"] if json else arguments)
        except SystemExit as left:  # argparse leaves this way
            status = left.code
        captured = capsys.readouterr()
        return Told(status, captured.out, captured.err)

    return calling


@pytest.fixture
def sample(call):
    """The sample case is in the book; its story."""
    return call("sample").json
