"""No cell becomes a formula: what a spreadsheet would calculate gets a mark in front.

A number that is dialled stays as it is: “+49 711 123” is text to no spreadsheet's harm. Reading
takes the mark away again, ours and that of other careful programs.
"""

import re

MARK = "'"
BEGINS = re.compile(r"'*[=@\t\r+\-]")
MARKED = re.compile(r"'+[=@\t\r+\-]")
NUMBER = re.compile(r"[+\-]?\(?[\d\s()/.,\-–]*\d[\d\s()/.,\-–]*")


def guarded(value: str) -> str:
    """The value as a cell that no spreadsheet takes for a formula."""
    if BEGINS.match(value) and not (value[0] in "+-" and NUMBER.fullmatch(value)):
        return MARK + value
    return value


def unguarded(value: str) -> str:
    """The value that was guarded."""
    return value[1:] if MARKED.match(value) else value
