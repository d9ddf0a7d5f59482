"""What lies where in an archive."""

import re
from typing import Final

FORMAT: Final = "brueckenbuch-archive"
VERSION: Final = 1
HEAD: Final[dict[str, str | int]] = {"format": FORMAT, "version": VERSION}
FIRST: Final = "brueckenbuch.json"
MANIFEST: Final = "manifest.json"
MEDIA: Final = "media"
LINES: Final = ".jsonl"
MEDIUM: Final = re.compile(r"media/[0-9a-f]{64}")
