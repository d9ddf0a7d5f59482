"""The story sheet: warm, a thousand of them, and from a cold process."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from big_book import FOLDER, home
from cold_sheet import read
from measured import Measured, as_installed, at_most, milliseconds

from desktop_app.domain.ids import CooperationId, PictureId, StoryId
from desktop_app.services import blocks, stories
from desktop_app.services.book import Book, Mode
from desktop_app.services.print import Order, print_stories
from desktop_app.services.sample import put_sample
from desktop_app.services.story_sheet import assets, compose_from
from desktop_app.services.story_sheet.material import gather
from desktop_app.sheets.render import render
from desktop_app.sheets.story_file import to_json

DAY = date(2015, 6, 1)
ORDER = Order(printed_on=DAY)
WARM, MANY, DIFFERENT, COLD = 40, 1_000, 50, 7  # more than are read at once
CHILD = Path(__file__).with_name("cold_sheet.py")


def measure() -> Iterator[Measured]:
    """Medians of the sample story on two pages, and its sheet a thousand times."""
    book, value, story = prepare()
    _render(value)
    warm = statistics.median(milliseconds(lambda: _render(value)) for _ in range(WARM))
    yield at_most("one story sheet, warm", warm, 40, "ms")
    with Book.open(book, mode=Mode.WRITE) as opened:
        told = seed_stories(opened, story, DIFFERENT) * (MANY // DIFFERENT)
        many = milliseconds(lambda: print_stories(opened, told, FOLDER / "sheets", ORDER))
    yield at_most("1,000 sheets on two cores", many / 1000, 25, "s")
    value_first: list[str | Path] = [sys.executable, CHILD, value]
    yield at_most("cold process: render from a story value", _cold(value_first), 0.35, "s")
    words: list[str | Path] = ["print", story, "-o", FOLDER / "sample.pdf", "--book", book]
    command: list[str | Path] = [sys.executable, "-m", "desktop_app", *words]
    yield at_most("cold process: brueckenbuch print", _cold(command), 0.8, "s")


def seed_stories(book: Book, model: StoryId, number: int) -> list[StoryId]:
    """So many stories with the words and the picture of one, each a story of its own."""
    whole = stories.whole(book, model)
    link = whole.cooperation
    if link is None:
        raise ValueError(model)
    blocks_ = [one for one in whole.blocks if one.texts or one.picture]
    made: list[StoryId] = []
    for count in range(number):
        key = stories.tell_story(book, CooperationId(link.id))
        for block in blocks_:
            picture = PictureId(block.picture.id) if block.picture else None
            at = blocks.add_block(book, key, block.kind, picture=picture)
            for text in block.texts:
                told = f"{text.text} {count}"
                blocks.write_block(book, at, text.language, heading=text.heading, text=told)
        made.append(key)
    return made


def prepare() -> tuple[Path, Path, StoryId]:
    """The sample in a book, its sheet as a story file with the picture beside it, its key."""
    home()
    path, value = FOLDER / "sample.book", FOLDER / "sample.sheet"
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Book.open(path, mode=Mode.CREATE) as book:
        story = put_sample(book)
        composed = compose_from(gather(book, story, "de", DAY), "")
        value.write_bytes(to_json(composed))
        for key, picture in assets(book, composed).items():
            value.with_suffix(".key").write_text(key, encoding="utf-8")
            value.with_suffix(".picture").write_bytes(picture)
    return path, value, story


def _render(value: Path) -> int:
    return len(render(*read(value), DAY).pdf)


def _cold(command: list[str | Path]) -> float:
    """Seconds of a whole process, the median of several."""
    seconds = []
    for _ in range(COLD):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=as_installed())
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)
