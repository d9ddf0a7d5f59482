"""Known duplicates in public test data: how many are found, and how many pairs are right.

The data lie beside the project, in `shared/corpora/dedupe`, or where `BRUECKENBUCH_CORPORA`
says; without them there is nothing to measure, and the table says so.
"""

import csv
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from measured import Measured

from desktop_app.domain.duplicates import Lane, Pair
from desktop_app.domain.ids import Key
from desktop_app.services.alike.blocks import candidates
from desktop_app.services.alike.people import Compared, add_facts, without_offices
from desktop_app.services.alike.people_weighed import Scale
from desktop_app.services.alike.words import plain

BESIDE = Path(__file__).parents[3]
BASELINE = 0.83  # Jaro-Winkler with blocking reaches .83 to .98
Row = Mapping[str, str]


def corpora() -> Path | None:
    """The folder with the public test data, where there is one."""
    told = os.environ.get("BRUECKENBUCH_CORPORA")
    places = [Path(told)] if told else [up / "shared" / "corpora" for up in BESIDE.parents]
    places.append(BESIDE / "shared" / "corpora")
    return next((place for place in places if (place / "dedupe").is_dir()), None)


def measure() -> Iterator[Measured]:
    """F1 of all pairs that are shown, and of those that are called certain or likely."""
    folder = corpora()
    if folder is None:
        yield Measured("known duplicates in public data", "–", "skipped: not here", within=True)
        return
    for name, read in SETS.items():
        people, entity = read(folder / "dedupe")
        truth = {pair for one in entity.values() for pair in combinations(sorted(one), 2)}
        pairs = list(found(people))
        every = {pair.ids for pair in pairs}
        safe = {pair.ids for pair in pairs if pair.lane is not Lane.POSSIBLE}
        told = f"{_rates(every, truth)}; certain and likely: {_rates(safe, truth)}"
        best = max(_f1(every, truth), _f1(safe, truth))
        goal = f"F1 ≥ {BASELINE}"
        yield Measured(f"{name}: precision / recall / F1", goal, told, best >= BASELINE)


def found(people: Sequence[Compared]) -> Iterator[Pair]:
    """The pairs among people, as the book would show them."""
    without_offices(people)
    scale = Scale(people)
    for one, other in candidates(people):
        pair = scale.weigh(people[one], people[other])
        if pair is not None:
            yield pair


def _f1(shown: set[tuple[Key, Key]], truth: set[tuple[Key, Key]]) -> float:
    return 2 * len(shown & truth) / max(len(shown) + len(truth), 1)


def _rates(shown: set[tuple[Key, Key]], truth: set[tuple[Key, Key]]) -> str:
    right = len(shown & truth)
    precision, recall = right / max(len(shown), 1), right / len(truth)
    return f"{precision:.3f} / {recall:.3f} / {_f1(shown, truth):.3f}"


Read = tuple[list[Compared], Mapping[str, list[Key]]]


def _read(
    path: Path, entity_of: Callable[[Row], str], person: Callable[[int, Row], Compared]
) -> Read:
    people, entity = [], defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for count, row in enumerate(csv.DictReader(file, skipinitialspace=True)):
            people.append(person(count, row))
            entity[entity_of(row)].append(people[-1].key)
    return people, entity


def _person(key: str, given: str, family: str, facts: dict[str, str]) -> Compared:
    name = (plain(given), plain(family))
    one = Compared(key=Key(key), names=[name], written=f"{given} {family}")
    add_facts(one, facts)
    return one


def _febrl(number: int) -> Callable[[Path], Read]:
    def read(folder: Path) -> Read:
        path = folder / "febrl" / f"dataset{number}.csv"
        return _read(path, lambda row: row["rec_id"].split("-")[1], _australian)

    return read


def _australian(_count: int, row: Row) -> Compared:
    facts = {
        "street": f"{row['street_number']} {row['address_1']}",
        "postcode": row["postcode"],
        "city": row["suburb"],
        "own:second line": row["address_2"],
        "own:date of birth": row["date_of_birth"],
        "own:number": row["soc_sec_id"],
    }
    return _person(row["rec_id"], row["given_name"], row["surname"], facts)


def _rldata(folder: Path) -> Read:
    path = folder / "RLdata500.csv"
    return _read(path, lambda row: row["entity_id"], _german)


def _german(count: int, row: Row) -> Compared:
    given = f"{row['fname_c1']} {row['fname_c2']}"
    family = f"{row['lname_c1']} {row['lname_c2']}"
    born = f"{row['by']}-{row['bm']:>02}-{row['bd']:>02}"
    return _person(f"{count:04}", given, family, {"own:date of birth": born})


SETS: Mapping[str, Callable[[Path], Read]] = {
    "febrl 1": _febrl(1),
    "febrl 2": _febrl(2),
    "febrl 3": _febrl(3),
    "RLdata500, German names": _rldata,
}
