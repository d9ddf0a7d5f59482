"""One sheet from a story file, in a process of its own: `cold_sheet.py FILE`."""

import sys
from datetime import date
from functools import cache
from pathlib import Path

from desktop_app.domain.sheet import StorySheet
from desktop_app.sheets.look import Look
from desktop_app.sheets.look_file import shipped_look
from desktop_app.sheets.render import render
from desktop_app.sheets.story_file import from_json


@cache
def read(value: Path) -> tuple[StorySheet, Look, dict[str, bytes]]:
    """What `render` needs, with the one picture that lies beside the story file."""
    key = value.with_suffix(".key").read_text(encoding="utf-8")
    picture = value.with_suffix(".picture").read_bytes()
    return from_json(value.read_bytes()), shipped_look("standard", "story"), {key: picture}


if __name__ == "__main__":
    story = Path(sys.argv[1])
    story.with_suffix(".pdf").write_bytes(render(*read(story), date(2015, 6, 1)).pdf)
