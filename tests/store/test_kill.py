"""A program killed at any moment loses nothing it has acknowledged, and leaves a sound book."""

import multiprocessing
import random
import time

import pytest

from desktop_app.services import backups
from desktop_app.services.book import Book
from desktop_app.store import backup
from tests.store import writing

LONGEST = 0.12
KILLS_IN_ONE_BOOK = 60


@pytest.fixture(scope="module")
def processes():
    """Where there is a server that forks, 60 programs need not import the house 60 times."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", writing.__name__])
    return context


@pytest.fixture
def program(processes):
    """Starts the writing program; it makes itself ready while another is being watched."""
    started = []

    def start():
        here, there = processes.Pipe()
        process = processes.Process(target=writing.write, args=(there,))
        process.start()
        there.close()
        started.append((process, here))
        return process, here

    yield start
    for process, here in started:
        process.kill()
        process.join()
        process.close()
        here.close()


def acknowledged(orders, most=None):
    """The numbers that arrive: `most` of them, or all until nobody is there to send more."""
    numbers = []
    try:
        while most is None or len(numbers) < most:
            numbers.append(orders.recv())
    except (EOFError, ConnectionError):
        assert most is None, "the program ended by itself"
    return numbers


def acts_until_killed(program, book, first, acts, after):
    """Let it write, kill it some seconds `after` so many acts; how many it has acknowledged.

    Waiting for acts, and not for seconds alone, lets it get somewhere on a slow machine too.
    """
    process, orders = program
    assert orders.recv() == "ready"
    orders.send((book, first))
    numbers = acknowledged(orders, acts)
    time.sleep(after)
    process.kill()
    process.join()
    numbers += acknowledged(orders)
    assert numbers == list(range(first, first + len(numbers)))
    return first + len(numbers)


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


def kill_again_and_again(program, folder, kills):
    chance = random.Random()
    found, path, seen = 0, folder, set()
    upcoming = program()
    for kill in range(kills):
        if kill % KILLS_IN_ONE_BOOK == 0:
            path, found, seen = folder / f"{kill} ä.book", 0, set()
            writing.start(path)
        process, upcoming = upcoming, program()
        after = chance.uniform(0, LONGEST)
        told = acts_until_killed(process, path, found, kill % 4, after)
        with Book.open(path) as book:
            found = acts_found(book, told)
            assert book.problems() == []
            assert book.notice is None
        for made in backups.listing(path):
            if made.path not in seen:
                backup.verify(made.path)
                seen.add(made.path)
    return found


def test_no_acknowledged_act_is_lost_in_60_kills(program, tmp_path):
    assert kill_again_and_again(program, tmp_path, 60) > 60


@pytest.mark.nightly
def test_no_acknowledged_act_is_lost_in_2000_kills(program, tmp_path):
    kill_again_and_again(program, tmp_path, 2_000)
