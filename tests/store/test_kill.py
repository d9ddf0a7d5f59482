"""A program killed at any moment loses nothing it has acknowledged, and leaves a sound book."""

import multiprocessing
import random
import time
from contextlib import suppress

import pytest

from desktop_app import paths
from desktop_app.services import backups
from desktop_app.services.book import Book
from desktop_app.store import backup
from tests.store import writing

MOST_ACTS = 15
LONGEST = 0.02
KILLS_IN_ONE_BOOK = 60


@pytest.fixture
def killed_after():
    """`killed_after(book, first, acts, seconds)`: what the program acknowledged until then.

    It is killed some seconds after so many acts; after none, it dies while it opens the book.
    """

    def run(book, first, acts, seconds):
        heard, told = multiprocessing.Pipe(duplex=False)
        home = str(paths.user_data())
        program = writing.branch(writing.write_for_ever, told, home, book, first)
        told.close()
        numbers = [heard.recv() for _ in range(acts)]
        time.sleep(seconds)
        program.kill()
        program.join()
        with heard, suppress(EOFError, OSError):
            while True:
                numbers.append(heard.recv())
        assert numbers == list(range(first, first + len(numbers)))
        return first + len(numbers)

    return run


def acts_found(book, acknowledged):
    """How many acts the book holds: those acknowledged, and at most one more."""
    families, names, counter = writing.seen(book)
    for acts in (acknowledged, acknowledged + 1):
        expected = writing.visible(acts)
        if families == expected:
            assert names == expected
            assert counter == (expected[-1] if expected else -1)
            return acts
    raise AssertionError(f"{acknowledged} acts were acknowledged, the book has {families[-5:]}")


def kill_again_and_again(killed_after, folder, kills):
    chance = random.Random()
    found, path, seen = 0, folder, set()
    for kill in range(kills):
        if kill % KILLS_IN_ONE_BOOK == 0:
            path, found, seen = folder / f"{kill} ä.book", 0, set()
            writing.start(path)
        acts, seconds = chance.randrange(MOST_ACTS), chance.uniform(0, LONGEST)
        told = killed_after(path, found, acts, seconds)
        with Book.open(path) as book:
            found = acts_found(book, told)
            assert book.problems() == []
            assert book.notice is None
        for made in backups.listing(path):
            if made.path not in seen:
                backup.verify(made.path)
                seen.add(made.path)
    return found


def test_no_acknowledged_act_is_lost_in_60_kills(killed_after, tmp_path):
    assert kill_again_and_again(killed_after, tmp_path, 60) > 60


@pytest.mark.nightly
def test_no_acknowledged_act_is_lost_in_2000_kills(killed_after, tmp_path):
    kill_again_and_again(killed_after, tmp_path, 2_000)
