"""Where files live: what we ship, and what belongs to the user."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """A file or folder we ship, below `resources/`; works from source and when frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)
