"""Dataclasses that cost little until the first object is made.

`dataclasses.dataclass` writes and compiles up to six functions when a class is defined: a
millisecond for each of three hundred classes, in every start of the program. Here `__init__` is
compiled when the first object is made, which for most classes is never in a run, and the others
are closed over the names of the fields. The rest is the standard library's: `fields`,
`replace`, `asdict`, `match`, pickling and the type checker see a dataclass with slots.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, NoReturn, TypeVar

T = TypeVar("T")
Function = Callable[..., object]
Methods = dict[str, Function | None]

_UNSET = object()  # stands for what a factory makes


def _slotted(
    *, slots: bool, frozen: bool = False, kw_only: bool = False, eq: bool = True
) -> Callable[[type[T]], type[T]]:
    """As `dataclasses.dataclass` with `slots=True`; what a class defines itself stays."""
    if not slots:
        raise TypeError("the dataclasses of the house have slots")

    def furnish(kind: type[T]) -> type[T]:
        own = set(vars(kind))
        made = dataclasses.dataclass(
            init=False, repr=False, eq=False, slots=True, kw_only=kw_only
        )(kind)
        methods: Methods = {"__init__": _first_init(made), "__repr__": _repr}
        if eq:
            methods |= _alike(made) if frozen else {**_alike(made), "__hash__": None}
        if frozen:
            methods |= FROZEN
        _give(made, {name: methods[name] for name in methods.keys() - own})
        return made

    return furnish


def _first_init(made: type[object]) -> Function:
    """An `__init__` that makes room for the real one when it is first called."""

    def first_init(self: object, *given: object, **named: object) -> None:
        init = _init(made)
        _give(made, {"__init__": init})
        init(self, *given, **named)

    return first_init


def _give(made: type[object], methods: Methods) -> None:
    for name, method in methods.items():
        setattr(made, name, method)


def _init(made: type[object]) -> Function:
    """The compiled `__init__`: each value goes straight into its slot."""
    scope: dict[str, object] = {"_unset": _UNSET}
    placed, named, lines = ["self"], list[str](), list[str]()
    for field in _fields(made):
        name, value, default = field.name, field.name, ""
        scope[f"_set_{name}"] = getattr(made, name).__set__
        if field.default is not dataclasses.MISSING:
            scope[f"_default_{name}"], default = field.default, f"=_default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            scope[f"_make_{name}"], default = field.default_factory, "=_unset"
            value = f"_make_{name}() if {name} is _unset else {name}"
        (named if field.kw_only else placed).append(name + default)
        lines.append(f" _set_{name}(self, {value})\n")
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()\n")
    parameters = ", ".join([*placed, *(["*", *named] if named else [])])
    text = f"def __init__({parameters}):\n{''.join(lines) or ' pass'}"
    exec(text, scope)  # the names of fields and nothing else
    init = scope["__init__"]
    assert isinstance(init, FunctionType)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


def _fields(of: object) -> "tuple[dataclasses.Field[object], ...]":
    assert dataclasses.is_dataclass(of)
    return dataclasses.fields(of)


def _repr(self: object) -> str:
    values = (f"{field.name}={getattr(self, field.name)!r}" for field in _fields(self))
    return f"{type(self).__qualname__}({', '.join(values)})"


def _alike(made: type[object]) -> Methods:
    """Equal and of one hash are objects of one class whose values are."""
    names = [field.name for field in _fields(made)]
    values = attrgetter(*names) if names else type

    def equal(self: object, other: object) -> object:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _refuse_to_set(_self: object, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _get_state(self: object) -> list[object]:
    return [getattr(self, field.name) for field in _fields(self)]


def _set_state(self: object, state: list[object]) -> None:
    for field, value in zip(_fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


FROZEN: Methods = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _get_state,
    "__setstate__": _set_state,
}

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _slotted
