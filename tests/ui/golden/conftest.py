"""The window on the sample at a fixed moment, and pictures of what it shows."""

from datetime import datetime, timedelta, timezone

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services import clusters, follow_ups, looks, sample
from desktop_app.services.book import Book, Mode
from desktop_app.ui import clock, icons, rail_news

MOMENT = datetime(2026, 11, 26, 9, 41, tzinfo=timezone(timedelta(hours=1)))
STEPS = {"Protokoll schicken": "2026-11-20", "Anrufen": "2026-11-26", "Besuch": "2026-11-27"}


class Still(datetime):
    """It is always the same moment, in the same place."""

    @classmethod
    def now(cls, tz=None):
        return cls.combine(MOMENT.date(), MOMENT.time(), MOMENT.tzinfo)

    def astimezone(self, tz=None):
        return super().astimezone(tz) if tz else self


@pytest.fixture
def fixed(monkeypatch):
    """The clock of the window stands still."""
    for room in (clock, rail_news):
        monkeypatch.setattr(room, "datetime", Still)


@pytest.fixture
def screen(fixed, book_path, kept_open, whole_window, wear):
    """Opens the window in a language; returns it with its desk."""

    def screen(language, *, dark):
        icons.clear()
        wear(dark=dark)
        opened = Book.open(book_path, author="Nadine Kaiser", mode=Mode.CREATE)
        book = kept_open.enter_context(opened)
        sample.put_sample(book)
        looks.add_look(book, "Muster")
        (cluster, *_) = clusters.keys(book)
        for what, day in STEPS.items():
            due = When.parse(day)
            follow_ups.add_follow_up(book, what, about=(Kind.CLUSTER, cluster), due=due)
        window, desk = whole_window(book, language)
        for told in window.places[-1].built().copies._where:
            told.hide()  # where the book lies differs from machine to machine
        return window, desk

    yield screen
    icons.clear()


def picture(window):
    """What the window shows, as Pillow has it."""
    seen = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, bits = (seen.width(), seen.height()), bytes(seen.constBits())
    return Image.frombuffer("RGB", size, bits, "raw", "RGB", seen.bytesPerLine(), 1)
