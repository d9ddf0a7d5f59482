"""Where files live: what we ship, and what belongs to the user."""

import os
import sys
from pathlib import Path

import platformdirs

DATA_VARIABLE = "BRUECKENBUCH_DATA"


def resource(*parts: str) -> Path:
    """A file or folder we ship, below `resources/`; works from source and when frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)


def user_data() -> Path:
    """The user's own local folder: the default book, its memory and its backups."""
    chosen = os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    return platformdirs.user_data_path("Brueckenbuch", appauthor=False)
