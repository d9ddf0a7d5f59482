"""Whatever is merged, in whatever order it is split: nothing is lost, and all goes back."""

import random
import shutil

import pytest
from sqlalchemy import String

from desktop_app.domain.merging import Pick, Side
from desktop_app.services import merge, sample
from desktop_app.services.book import Book, Mode
from desktop_app.store import choosing
from desktop_app.store.base import Base
from desktop_app.store.columns import WhenColumn
from desktop_app.store.entries import with_cards
from desktop_app.store.links import (
    MAY_BOTH,
    NOT_BOTH,
    links_to,
    shared_key,
    tables_in_order,
)
from desktop_app.store.twice import ASIDE, ONE_EACH
from tests.services import random_book
from tests.services.everything import add_what_the_sample_lacks
from tests.services.test_every_act import CARDS, rebuilt_cards

HUBS = ("person", "organisation")
OWN = ("merge", "moved")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A book with something in every table."""
    path = tmp_path_factory.mktemp("template") / "sample.book"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRUECKENBUCH_HOME", str(path.parent))
        with Book.open(path, mode=Mode.CREATE) as book:
            sample.put_sample(book)
            add_what_the_sample_lacks(book)
    return path


@pytest.fixture
def book(template, tmp_path):
    shutil.copy(template, tmp_path / "a.book")
    with Book.open(tmp_path / "a.book") as book:
        yield book


def cards(book):
    with book.read() as session:
        return frozenset(session.connection().exec_driver_sql(CARDS).all())


def keeps(name, before, after):
    """Whether what stood in a field still stands there."""
    return (
        before == after
        or before in ("", None)
        or (isinstance(before, str) and isinstance(after, str) and before in after)
    )


def lost(before, after, kept, dropped):
    """The visible rows of which no visible row says all any more."""
    for (table, _), image in before.items():
        meant = {name: kept if value == dropped else value for name, value in image.items()}
        if image["id"] == dropped and table in (*HUBS, *shared_key("organisation")):
            continue
        if any(meant[one] == meant[other] == kept for one, other in NOT_BOTH.get(table, ())):
            continue
        loose = {*hanging(table), *(ONE_EACH[table][1:2] if table in ONE_EACH else ())}
        same = [row for (name, _), row in after.items() if name == table]
        if not any(all(says(row, meant, name, loose) for name in meant) for row in same):
            yield table, image


def hanging(name):
    """Links to parts of a record: where two say the same, one of them is taken."""
    for column in Base.metadata.tables[name].columns:
        if {one.column.table.name for one in column.foreign_keys} - with_cards():
            yield column.name


def says(row, meant, name, loose):
    if name in ASIDE or name == "kind":
        return True
    fine = keeps(name, meant[name], row[name])
    return fine or name in loose or (name == "carrier_id" and row[name] is None)


def some_picks(book, dice, hub):
    """Nothing, or a side for some of what can be chosen."""
    if dice.random() < 0.5:
        return []
    with book.read() as session:
        offered = sorted(choosing.choices(session, hub))
    chosen = dice.sample(offered, dice.randrange(1, 6))
    sides = {what: [*Side] for what in chosen} | {"name": [Side.LEFT, Side.RIGHT]}
    return [Pick(what=what, side=dice.choice(sides[what])) for what in chosen]


def one_life(book, seed, values):
    dice = random.Random(seed)
    made = random_book.fill(book, dice, values)
    hub = dice.choice(HUBS)
    first, at_first = random_book.seen(book, OWN), cards(book)
    merged = []
    for _ in range(dice.randrange(1, 4)):
        left = [key for key in made[hub] if key not in merged]
        if len(left) < 2:
            break
        kept, dropped = dice.sample(left, 2)
        before = random_book.seen(book, OWN)
        picks = some_picks(book, dice, hub)
        merge.merge(book, kept, dropped, picks)
        after = random_book.seen(book, OWN)
        assert picks or list(lost(before, after, kept, dropped)) == []
        assert all(dropped not in row.values() for row in after.values())
        assert cards(book) == rebuilt_cards(book)
        merged.append(dropped)
    while merged:
        merge.split(book, merged.pop(dice.randrange(len(merged))))
        assert cards(book) == rebuilt_cards(book)
    assert random_book.seen(book, OWN) == first
    assert cards(book) == at_first


@pytest.mark.parametrize("seed", range(6))
def test_random_merges_lose_nothing_and_can_be_split_in_any_order(book, seed):
    one_life(book, seed, random_book.sample_values(book))


@pytest.mark.nightly
@pytest.mark.parametrize("part", range(20))
def test_ten_thousand_merges_lose_nothing(part, template, tmp_path):
    """5,000 lives in parts that can be run alone, each the same whenever it is run."""
    path = tmp_path / "a.book"
    for start in range(part * 250, (part + 1) * 250, 25):
        shutil.copy(template, path)
        with Book.open(path) as book:
            values = random_book.sample_values(book)
            for seed in range(start, start + 25):
                one_life(book, seed, values)
            assert book.problems() == []


def test_every_step_of_merging_and_splitting_can_be_undone(book):
    made = random_book.fill(book, random.Random(7), random_book.sample_values(book))
    states = [random_book.seen(book)]
    kept, dropped, further, _ = made["organisation"]
    merge.merge(book, kept, dropped)
    states.append(random_book.seen(book))
    merge.merge(book, further, kept)
    states.append(random_book.seen(book))
    merge.split(book, dropped)
    for state in reversed(states):
        assert book.undo().kept == ()
        assert random_book.seen(book) == state
    assert book.problems() == []


POINTING = {("merge", "kept_id"), ("merge", "dropped_id"), ("moved", "row_id")}
"""Keys that tell of merges themselves: they stay as they are."""


def test_every_column_that_holds_a_key_is_followed():
    """A new column that points to a record must have a foreign key or be called record_id."""
    followed = {way for hub in HUBS for way in links_to(hub)}
    for table in tables_in_order():
        for column in table.columns:
            key = column.name.endswith("_id") and isinstance(column.type, String)
            if not key or isinstance(column.type, WhenColumn) or column.primary_key:
                continue
            place = (table.name, column.name)
            goals = {one.column.table.name for one in column.foreign_keys}
            pointing = place in followed or (goals and not goals & set(HUBS))
            assert pointing or place in POINTING, f"{place} is not followed by a merge"


def test_two_links_of_one_row_are_allowed_to_meet_or_not():
    """A new table with two links to one kind must say whether both may be the same."""
    for table in tables_in_order():
        for hub in HUBS:
            links = sorted(column for name, column in links_to(hub) if name == table.name)
            if len(links) > 1:
                told = {tuple(sorted(pair)) for pair in NOT_BOTH.get(table.name, ())}
                assert tuple(links) in told or (table.name, *links) in MAY_BOTH, table.name
