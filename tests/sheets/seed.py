"""The seed story as sheets in three languages; the German text is word for word."""

from datetime import date
from pathlib import Path

from desktop_app.sheets.story_file import from_json

PRINTED_ON = date(2026, 11, 25)
KINDS = ("story", "story-1p", "handout-a5", "poster-a3")
PAGES = {"story": 2, "story-1p": 1, "handout-a5": 2, "poster-a3": 1}
MARGINS = {"story": 51, "story-1p": 51, "handout-a5": 36, "poster-a3": 71}  # in points
PHOTO = Path(__file__).parents[2] / "resources" / "sample" / "granulate.jpg"

SHEETS = {
    path.stem: from_json(path.read_bytes())
    for path in sorted((Path(__file__).parent / "seed").glob("*.json"))
}
GERMAN = SHEETS["de"]


def assets() -> dict[str, bytes]:
    """The picture of the sample by the key the sheets name."""
    return {"granulate": PHOTO.read_bytes()}
