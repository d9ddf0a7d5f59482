"""Making sure that a finished file is on the disk and not only on its way there."""

import os
import sys
from pathlib import Path


def sync_file(path: Path) -> None:
    """Return when the disk has the bytes of a file that nobody holds open."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return when the disk has the names in a folder; Windows does this by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
