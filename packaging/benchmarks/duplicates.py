"""Looking for duplicates among 50,000 people: how long it takes, and who is found."""

import gc
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median

from big_book import AT_ONCE, FOLDER, add_people, home
from measured import Measured, at_most, told
from people import Invented, invent
from twins import Twin, twins

from desktop_app.domain.duplicates import Lane, Pair
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import OrganisationKind
from desktop_app.services import duplicates
from desktop_app.services.book import Book, Mode
from desktop_app.services.organisations import add_organisation

NUMBER, TIMES = 50_000, 3
HOUSES = NUMBER // 40


def measure() -> Iterator[Measured]:
    """A book in which every twentieth person stands twice, with errors."""
    home()
    gc.set_threshold(100_000, 20, 20)  # as `cli.main` does
    first = NUMBER * 20 // 21
    people = list(invent(first, HOUSES))
    double = twins(people, HOUSES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / "twins.book"
    if not path.exists():
        _fill(path, [*people, *(twin.entry for twin in double)])
    with Book.open(path, mode=Mode.READ) as book:
        busy, clock = zip(*(_timed(book) for _ in range(TIMES)), strict=True)
        pairs = duplicates.scan_people(book)
        keys = _keys(book)
    what = "look for duplicates among 50,000 people"
    yield at_most(f"{what}, processor time", median(busy), 3, "s")
    yield told("the same by the clock, the best of three", min(clock), "s")
    yield from _recall(double, pairs, keys, first)
    yield from _wrong(double, pairs, keys, first)


def _timed(book: Book) -> tuple[float, float]:
    """Seconds of work, and seconds on the clock: other programs count in the second only."""
    busy, clock = time.process_time(), time.perf_counter()
    duplicates.scan_people(book)
    return time.process_time() - busy, time.perf_counter() - clock


def _recall(
    double: Sequence[Twin], pairs: Sequence[Pair], keys: Sequence[Key], first: int
) -> Iterator[Measured]:
    found = {pair.ids for pair in pairs}
    every, hits = Counter[str](), Counter[str]()
    for count, twin in enumerate(double):
        ids = (keys[twin.of], keys[first + count])
        for error in (*twin.errors, ""):
            every[error] += 1
            hits[error] += tuple(sorted(ids)) in found
    part = hits[""] / every[""] * 100
    yield Measured("second entries found, of all", "≥ 97 %", f"{part:.1f} %", part >= 97)
    for error in sorted(filter(None, every)):
        yield told(f"… with the error: {error}", hits[error] / every[error] * 100, "%")


def _wrong(
    double: Sequence[Twin], pairs: Sequence[Pair], keys: Sequence[Key], first: int
) -> Iterator[Measured]:
    truth = {
        tuple(sorted((keys[twin.of], keys[first + count]))) for count, twin in enumerate(double)
    }
    lanes: defaultdict[Lane, list[bool]] = defaultdict(list)
    for pair in pairs:
        lanes[pair.lane].append(pair.ids in truth)
    wrong = lanes[Lane.SURE].count(False)
    yield at_most("different people called certain", wrong, 0, "pairs")
    for lane in Lane:
        right = lanes[lane].count(True) / max(len(lanes[lane]), 1) * 100
        yield told(f"of {len(lanes[lane]):,} {lane.value} pairs are right", right, "%")


def _fill(path: Path, people: Sequence[Invented]) -> None:
    with Book.open(path, author="Benchmark", mode=Mode.CREATE) as book:
        houses = [
            add_organisation(book, f"Muster {count} GmbH", OrganisationKind.OTHER)
            for count in range(HOUSES)
        ]
        entries = iter(people)
        for _ in range(0, len(people), AT_ONCE):
            with book.write("Bring in people") as session:
                add_people(session, islice(entries, AT_ONCE), houses)


def _keys(book: Book) -> list[Key]:
    """In the order in which they were written down."""
    with book.read() as session:
        query = "SELECT pk FROM op WHERE tbl = 'person' AND field = '*' ORDER BY hlc, seq"
        return [Key(key) for key in session.connection().exec_driver_sql(query).scalars()]
