"""The self-test: what an installed program must be able to do, tried on a throw-away book."""

import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.answer import Answer
from desktop_app.cli.arguments import Call
from desktop_app.cli.window import has_display
from desktop_app.domain.ids import StoryId
from desktop_app.domain.reference import Kind
from desktop_app.services import find, sample
from desktop_app.services.book import Book, Mode
from desktop_app.services.print import Order, print_stories


def self_test(call: Call) -> Answer:
    """`self-test`: a book, the sample, one sheet, one window; status 0 or 1.

    Everything lies in a temporary folder, the user's own is not touched.
    """
    done: dict[str, bool] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[paths.HOME_VARIABLE] = folder
        book = Path(folder) / "self-test.book"
        for name, attempt in ATTEMPTS.items():
            done[name] = attempt(book, call.spoken)
    lines = [f"{'ok    ' if fine else 'FAILED'} {name}" for name, fine in done.items()]
    well = all(done.values())
    return Answer(value={"ok": well, **done}, text="\n".join(lines), status=0 if well else 1)


def _book(path: Path, _language: str) -> bool:
    with Book.open(path, mode=Mode.CREATE) as book:
        sample.put_sample(book)
        return sample.has_sample(book) and not book.problems()


def _sheet(path: Path, language: str) -> bool:
    with Book.open(path, mode=Mode.READ) as book:
        target = path.with_suffix(".pdf")
        order = Order(printed_on=date.today())  # noqa: DTZ011 -- the day here, as on any sheet
        story = StoryId(find.records(book, (Kind.STORY,))[0].id)
        print_stories(book, [story], target, order, languages=[language])
    return target.read_bytes().startswith(b"%PDF-")


def _window(path: Path, language: str) -> bool:
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.ui.glance import glance  # noqa: PLC0415 -- Qt comes last

    return glance(path, language)


ATTEMPTS: dict[str, Callable[[Path, str], bool]] = {
    "book": _book,
    "sheet": _sheet,
    "window": _window,
}
