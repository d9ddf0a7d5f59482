"""The window, from the command line."""

import os
import sys

from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.domain.errors import Missing
from desktop_app.domain.marks import N_

NO_DISPLAY = N_(
    "There is no display here, so no window can open. The commands work:"
    " brueckenbuch --help names them."
)


def open_window(call: Call) -> Answer:
    """No command: open the window on the book and wait until it is closed."""
    if not has_display():
        raise Missing(NO_DISPLAY)
    from desktop_app.ui import app  # noqa: PLC0415 -- only the window pays for Qt

    return Answer(value=None, text="", status=app.run(call.book, call.language))


def has_display() -> bool:
    """Whether Qt will find something to show a window on."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))
