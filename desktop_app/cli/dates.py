"""How a date phrase is read. Does not open the book."""

from desktop_app.cli.answer import Answer, indented
from desktop_app.cli.arguments import Call
from desktop_app.domain.when import When


def read_date(call: Call) -> Answer:
    """`date TEXT`: the reading, also when it was not understood."""
    shape = When.parse(call.arguments.text, call.spoken).shape()
    return Answer(value=shape, text=indented(shape))
