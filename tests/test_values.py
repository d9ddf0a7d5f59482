"""The dataclasses of the house behave as those of the standard library do."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from dataclasses import dataclass as standard

import pytest

from desktop_app.values import dataclass


def family(of):
    """A class of each form the house uses, made by `of`."""

    @of(frozen=True, slots=True)
    class Point:
        x: int
        y: int = 2

    @of(frozen=True, slots=True, kw_only=True)
    class Named:
        name: str
        tags: list[str] = field(default_factory=list)
        note: str | None = None

    @of(slots=True)
    class Counter:
        count: int = 0

    @of(slots=True, eq=False)
    class Thing:
        name: str

    @of(frozen=True, slots=True)
    class Checked:
        low: int
        high: int

        def __post_init__(self):
            if self.low > self.high:
                raise ValueError("the wrong way round")

    @of(frozen=True, slots=True, kw_only=True)
    class Empty:
        pass

    @of(frozen=True, slots=True)
    class Known:
        key: int

        def __hash__(self):
            return 7

        def __repr__(self):
            return "known"

    return Point, Named, Counter, Thing, Checked, Empty, Known


OURS, THEIRS = family(dataclass), family(standard)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One that can be pickled, and grown."""

    sender: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Express(Letter):
    """One with a field more."""

    hours: int = 24


ACTS = {
    "in order": lambda k: k[0](1),
    "all in order": lambda k: k[0](1, 3),
    "by name": lambda k: k[0](y=1, x=5),
    "a factory": lambda k: k[1](name="n"),
    "a factory unused": lambda k: k[1](name="n", tags=["a"], note="x"),
    "one missing": lambda k: k[0](),
    "one too many": lambda k: k[0](1, 2, 3),
    "an unknown name": lambda k: k[0](1, z=2),
    "a name in order": lambda k: k[1]("n"),
    "twice the same": lambda k: k[0](1, x=1),
    "checked": lambda k: k[4](2, 1),
    "checked well": lambda k: k[4](1, 2),
    "nothing in it": lambda k: k[5](),
    "its own repr": lambda k: k[6](1),
    "alike": lambda k: k[0](1) == k[0](1),
    "not alike": lambda k: k[0](1) == k[0](2),
    "not alike a tuple": lambda k: k[0](1) == (1, 2),
    "alike without fields": lambda k: k[5]() == k[5](),
    "each its own": lambda k: k[3]("a") == k[3]("a"),
    "one of a set": lambda k: len({k[0](1), k[0](1), k[0](2)}),
    "its own hash": lambda k: hash(k[6](1)),
    "no hash when it can change": lambda k: hash(k[2]()),
    "set": lambda k: setattr(k[0](1), "x", 5),
    "deleted": lambda k: delattr(k[0](1), "x"),
    "set when it can change": lambda k: setattr(k[2](), "count", 5),
    "a misspelt field": lambda k: setattr(k[2](), "coutn", 5),
    "replaced": lambda k: replace(k[1](name="n"), note="y"),
    "replaced wrongly": lambda k: replace(k[1](name="n"), nite="y"),
    "as a dict": lambda k: asdict(k[1](name="n")),
    "names of fields": lambda k: [f.name for f in fields(k[1])],
    "copied": lambda k: copy.deepcopy(k[1](name="n", tags=["a"])),
    "matched": lambda k: k[0].__match_args__,
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_an_act_ends_as_with_the_standard_library(act):
    def outcome(kinds):
        try:
            return repr(act(kinds))
        except (TypeError, ValueError, AttributeError) as error:
            return type(error), str(error)

    assert outcome(OURS) == outcome(THEIRS)


def test_each_object_gets_a_list_of_its_own():
    one, other = OURS[1](name="a"), OURS[1](name="b")
    one.tags.append("x")
    assert other.tags == []


def test_a_pickled_value_comes_back_equal():
    letter = Express(sender="Ada", words=("a", "b"), hours=2)
    assert pickle.loads(pickle.dumps(letter)) == letter


def test_a_child_has_the_fields_of_its_parent_and_is_another_kind():
    assert Express(sender="Ada").words == ()
    assert Express(sender="Ada", hours=24) != Letter(sender="Ada")


def test_a_frozen_value_says_which_field_cannot_be_set():
    with pytest.raises(FrozenInstanceError, match="sender"):
        Letter(sender="Ada").sender = "Eve"


def test_a_class_without_slots_is_refused():
    with pytest.raises(TypeError, match="slots"):

        @dataclass(slots=False)
        class Loose:
            x: int
