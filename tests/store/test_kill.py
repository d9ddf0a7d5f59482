"""A program killed at any moment loses nothing it has acknowledged, and leaves a sound book."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.services import backups
from desktop_app.services.book import Book
from desktop_app.store import backup
from tests.store import writing

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 0.12
KILLS_IN_ONE_BOOK = 60


@pytest.fixture
def program():
    """Starts the writing program; it reads what it shall do while another is being watched."""
    started = []

    def start():
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.writing"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def acts_until_killed(process, book, first, acts, after):
    """Let it write, kill it some seconds `after` so many acts; how many it has acknowledged.

    Waiting for acts, and not for seconds alone, lets it get somewhere on a slow machine too.
    """
    assert process.stdout.readline().strip() == b"ready"
    process.stdin.write(f"{book} {first}\n".encode())
    process.stdin.flush()
    lines = [process.stdout.readline() for _ in range(acts)]
    time.sleep(after)
    process.kill()
    lines += process.stdout.readlines()
    whole = [int(line) for line in lines if line.endswith(b"\n")]
    assert len(whole) >= acts
    assert whole == list(range(first, first + len(whole)))
    return first + len(whole)


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
