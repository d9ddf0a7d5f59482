"""Damaged and hostile texts: some contacts or none, never a crash or standstill."""

import time

import pytest

from desktop_app.exchange.formats import Options
from desktop_app.exchange.pasted.reading import LARGEST, read
from tests.exchange.mutations import mutated
from tests.exchange.pasted.signatures import CASES

WHOLE = "\n\n\n".join(case.text for case in CASES[::6]).encode()


def count(content):
    return len(read(content, "mail.txt", Options()).drafts)


def test_a_text_that_something_happened_to_is_still_read():
    found = [count(content) for content in mutated(WHOLE, 60)]
    assert max(found) > 3


@pytest.mark.nightly
def test_five_thousand_damaged_texts_are_read():
    assert max(count(content) for content in mutated(WHOLE, 5_000, seed=7)) > 3


@pytest.mark.parametrize(
    "sign", ["a", "1", "a.", "1 ", "@", "a@", "(", "+1(", "Tel ", "www.", "-\n", "A, ", "| "]
)
def test_no_text_takes_long(sign):
    content = (sign * LARGEST)[:LARGEST].encode()
    before = time.process_time()
    count(content)
    assert time.process_time() - before < 5


def test_a_text_that_is_too_long_is_refused_in_words():
    reading = read(b"a@b.example\n" * LARGEST, "mail.txt", Options())
    assert (reading.drafts, len(reading.skipped)) == ((), 1)
