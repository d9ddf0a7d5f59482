"""Where files live: what we ship, and what belongs to the user."""

import os
import sys
from pathlib import Path
from typing import Final

HOME_VARIABLE: Final = "BRUECKENBUCH_HOME"


def resource(*parts: str) -> Path:
    """A file or folder we ship, below `resources/`; works from source and when frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)


def user_data() -> Path:
    """The user's own local folder: the default book, its memory and its backups.

    The environment may name another one.
    """
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen)
    from platformdirs import user_data_path  # noqa: PLC0415 -- only asked when it must be

    return user_data_path("Brueckenbuch", appauthor=False)


def default_book() -> Path:
    """The book that opens when none is named."""
    return user_data() / "Brueckenbuch.book"


def settings_file() -> Path:
    """The user's choices."""
    return user_data() / "settings.json"


def log_file() -> Path:
    """What the program noted about itself."""
    return user_data() / "logs" / "brueckenbuch.log"


def backups() -> Path:
    """The folder that the program backs books up to."""
    return user_data() / "backups"
