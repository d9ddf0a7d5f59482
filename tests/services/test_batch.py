"""Many stories at once: two processes, names by a pattern, nothing half done when stopped."""

from datetime import date

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.services import blocks, stories
from desktop_app.services.print import NotPrintable, Order, print_in_one_file, print_stories
from desktop_app.services.print_brochure import print_brochure
from desktop_app.services.release import held_back, release

ORDER = Order(printed_on=date(2026, 11, 25), kind="story-1p")


class Enough(Exception):
    """Somebody does not want to wait any longer."""


class Stop:
    """Hears of every step, and stops at one."""

    def __init__(self, at=10**9):
        self.at, self.steps = at, []

    def __call__(self, done, total):
        self.steps.append((done, total))
        if done >= self.at:
            raise Enough


@pytest.fixture
def several(book):
    return [stories.start_story(book, f"Muster {n}") for n in range(9)]


def test_two_processes_make_the_same_bytes_as_one(book, several, tmp_path):
    steps = Stop()
    done = print_stories(book, several, tmp_path / "all", ORDER, progress=steps)
    assert [each.story for each in done] == several
    assert sorted(set(steps.steps)) == [(n, 18) for n in range(1, 19)]
    print_stories(book, several[4:5], tmp_path / "alone.pdf", ORDER)
    assert done[4].path.read_bytes() == (tmp_path / "alone.pdf").read_bytes()


def test_who_stops_a_batch_keeps_whole_files_only(book, several, tmp_path):
    with pytest.raises(Enough):
        print_stories(book, several, tmp_path / "all", ORDER, progress=Stop(at=12))
    files = list((tmp_path / "all").iterdir())
    assert len(files) == 3
    assert all(file.read_bytes().rstrip().endswith(b"%%EOF") for file in files)


@pytest.mark.parametrize(
    ("way", "at"),
    [
        (print_in_one_file, 3),
        (print_in_one_file, 12),
        (print_brochure, 12),
        (print_brochure, 20),
    ],
)
def test_who_stops_one_file_for_all_gets_none(book, several, tmp_path, way, at):
    with pytest.raises(Enough):
        way(book, several, tmp_path / "all.pdf", ORDER, progress=Stop(at))
    assert list(tmp_path.glob("all*")) == []


def test_all_that_is_held_back_is_told_at_once(book, several):
    for key in several[2:4]:
        blocks.remove_block(book, stories.whole(book, key).blocks[0].id)
    wanted = [(key, "") for key in several]
    steps = Stop()
    held = held_back(book, wanted, ORDER, progress=steps)
    assert [each.story for each in held] == several[2:4]
    assert steps.steps[-1] == (9, 9)
    with pytest.raises(NotPrintable) as refusal:
        release(book, wanted, ORDER)
    assert refusal.value.findings == held[0].findings


def test_a_page_of_stories_is_read_in_as_many_queries_as_one(book, several, queries):
    def asked(keys):
        with queries() as statements:
            release(book, [(key, "") for key in keys], ORDER)
        return len(statements)

    assert asked(several) == asked(several[:1])


def test_files_of_one_name_get_numbers_and_unknown_parts_are_refused(book, several, tmp_path):
    done = print_stories(book, several[:3], tmp_path, ORDER, names="{langue}-{genre}")
    assert [each.path.name for each in done] == [
        *("de-story-1p.pdf", "de-story-1p 2.pdf", "de-story-1p 3.pdf")
    ]
    with pytest.raises(Invalid, match="monht"):
        print_stories(book, several[:2], tmp_path / "not", ORDER, names="{monht}")
    assert not (tmp_path / "not").exists()
