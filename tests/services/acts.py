"""Everything the advisor can do: every function of the services, with whatever it may be given.

A new service joins by itself. What it takes is read from its annotations; which table a key
is drawn from, from the name of the argument: any record, if that is no table's. Records in
the bin are drawn as well.
"""

import dataclasses
import enum
import importlib
import inspect
import io
import pkgutil
import types
import typing
from collections import abc
from datetime import date
from pathlib import Path

from hypothesis import strategies as st
from PIL import Image

from desktop_app import services
from desktop_app.domain.history import FieldEdit
from desktop_app.domain.ids import new_key
from desktop_app.domain.reference import Kind
from desktop_app.domain.when import When
from desktop_app.services.book import Book

# What is no act on the open book, or is tried at length elsewhere.
# What writes files outside the book, or takes one, has tests in rooms of its own.
# Publishing and looks render sheets, which takes its time.
LEFT_OUT = {
    *("archives", "backups", "book", "files"),
    *(
        "print",
        "print_lists",
        "print_network",
        "print_records",
        "other_forms",
        "release",
        "publishing",
    ),
    *("looks", "trial_prints"),
}

# Where the argument is not called like the table it refers to.
TABLES = {
    "after": "organisation",
    "before": "organisation",
    "block": "block",
    "carrier": "organisation",
    "drop": "person",
    "coordinates": "organisation",
    "field": "custom_field",
    "node": "organisation",
    "keep": "person",
    "one": "person",
    "order": "pin",
    "other": "person",
    "period": "stage",
    "speaker": "person",
    "text": "block_text",
    "to": "event",
}

# Where `key` is not of the table that the room is called after.
KEYS = {
    "merge.split": "person",
    "merge.leads_to": "person",
    "merge.merged_into": "person",
    "fairs.edition": "edition",
    "fairs.edition_lines": "edition",
}

WORDS = st.one_of(
    st.sampled_from(
        ["Muster", "Plastipolis", "über 400", "", " ", "O'Neil", "<img src=x>", "=1+1"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
DATES = st.sampled_from(
    ["", "Oktober 2014", "14.10.2014", "ca. 2015", "Anfang Mai 2015", "seit 2009", "irgendwann"]
)
TEXTS = {
    "kind": st.sampled_from(["cluster", "timeline", "no kind"]),
    "code": st.sampled_from(["DE11", "FRK2", "22.2", "C", "digital", "XX"]),
    "language": st.sampled_from(["de", "en", "fr"]),
    "languages": st.sampled_from(["de", "en", "fr"]),
    "date_text": DATES,
    "signed": DATES,
    "since": DATES,
    "passage": st.sampled_from(["und", "and", "et", "no such passage"]),
    "offset": st.sampled_from(["P0D", "P1M", "-P1M", "-P1D", "P1Y"]),
    "email": st.sampled_from(["", "kontakt@example.org", "no address"]),
    "phone": st.sampled_from(["", "+49 711 123456", "no number"]),
    "kinds": st.sampled_from([kind.value for kind in Kind]),
}


def picture(kind):
    out = io.BytesIO()
    Image.new("RGB", (4, 3), "teal").save(out, kind)
    return out.getvalue()


BYTES = st.sampled_from([picture("PNG"), picture("JPEG"), b"no picture", b""])


def acts():
    """Every public function of the services whose first argument is the book, by name."""
    found = {}
    for info in pkgutil.iter_modules(services.__path__):
        if info.name in LEFT_OUT:
            continue
        module = importlib.import_module(f"{services.__name__}.{info.name}")
        for name, function in vars(module).items():
            own = getattr(function, "__module__", "") == module.__name__
            if not own or not inspect.isfunction(function) or name.startswith("_"):
                continue
            taken = inspect.signature(function).parameters
            if "book" in taken and all(one.annotation is not Path for one in taken.values()):
                found[f"{info.name}.{name}"] = function
    return found


def perform(draw, book, name):
    """Do one act with drawn arguments; what it returns."""
    function = acts()[name]
    arguments = Arguments(draw, book, name)
    several, given = [], {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        optional = parameter.default is not inspect.Parameter.empty
        if parameter.name == "progress" or (optional and draw(st.booleans())):
            continue
        value = arguments.value(parameter.name, parameter.annotation)
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            several.append(value)
        else:
            given[parameter.name] = value
    return function(book, *several, **given)


class Arguments:
    """Draws the arguments of one call, each knowing those before it."""

    def __init__(self, draw, book, act):
        self.draw, self.book = draw, book
        self.act, self.room = act, act.split(".")[0]
        self.table = self.kind = self.column = None

    def value(self, name, hint):
        """Something that fits the annotation."""
        if hint is Book:
            return self.book
        if hint is str:
            return self.text(name)
        if hint is When:
            return When.parse(self.draw(DATES), "de")
        if isinstance(hint, typing.NewType):
            return self.key(name, hint)
        plain = {bool: st.booleans(), int: st.integers(-1, 30), float: st.floats(-0.5, 1.5)}
        plain |= {bytes: BYTES, date: st.dates()}
        if hint in plain:
            return self.draw(plain[hint])
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            chosen = self.draw(st.sampled_from(list(hint)))
            self.kind = chosen if hint is Kind else self.kind
            return chosen
        if hint is FieldEdit:
            return self.one_of(self.edits())
        if dataclasses.is_dataclass(hint):
            return hint(**self.fields(hint))
        if hasattr(hint, "_fields"):  # a named tuple
            hints = typing.get_type_hints(hint)
            return hint(*(self.value(field, hints[field]) for field in hint._fields))
        return self.composed(name, hint)

    def composed(self, name, hint):
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if origin in {typing.Union, types.UnionType}:
            chosen = self.draw(st.sampled_from(inner))
            return None if chosen is type(None) else self.value(name, chosen)
        if origin is tuple and inner[-1] is not Ellipsis:
            return tuple(self.value(name, part) for part in inner)
        if isinstance(origin, type) and issubclass(origin, abc.Iterable):
            count = self.draw(st.integers(0, 3))
            return [self.value(name, inner[0]) for _ in range(count)]
        raise TypeError(f"{self.room}: say in {Path(__file__).name} how to draw {name}: {hint}")

    def fields(self, hint):
        hints = typing.get_type_hints(hint)
        drawn = (field for field in dataclasses.fields(hint) if field.init)
        return {field.name: self.value(field.name, hints[field.name]) for field in drawn}

    def text(self, name):
        room = importlib.import_module(f"{services.__name__}.{self.room}")
        if name == "table":
            self.table = self.draw(st.sampled_from(sorted(self.tables_of(room))))
            return self.table
        if name == "field" and self.table and hasattr(room, "FIELDS"):
            return self.draw(st.sampled_from(["no field", *room.FIELDS.get(self.table, ())]))
        if self.act == "show.listing":
            return self.draw(st.sampled_from(["no list", *room.LISTS]))
        if name == "column":
            columns = [column for table, column in room.LINKS if table == self.table]
            self.column = self.draw(st.sampled_from(["no column", *columns]))
            return self.column
        return self.draw(TEXTS.get(name, WORDS))

    def tables_of(self, room):
        """The tables a room names; one that names none writes down sources for any."""
        named = {*getattr(room, "LABELS", ()), *getattr(room, "FIELDS", ())}
        named |= {table for table, _ in getattr(room, "LINKS", ())}
        rows = self.book._tables.items()
        return named or {name for name, table in rows if "source_id" in table.columns}

    def key(self, name, hint):
        """A key of the right kind, be its record in the bin or not."""
        return hint(self.one_of(self.keys(name, hint)) or new_key())

    def one_of(self, found):
        """One of what the book holds; what is drawn looks the same however much that is."""
        index = self.draw(st.integers(0, 999))
        return found[index % len(found)] if found else None

    def keys(self, name, hint):
        tables = self.book._tables
        if hint.__name__ != "Key":
            name = hint.__name__.removesuffix("Id").lower()
        elif name in {"key", "keys"}:
            name = self.table or KEYS.get(self.act, self.room)
        elif name == "target":
            column = tables[self.table].columns.get(self.column or "")
            links = column.foreign_keys if column is not None else ()
            name = next(iter(links)).column.table.name if links else "person"
        if name in {"cluster", "clusters"} and self.table is None:
            return self.cards(Kind.CLUSTER)
        singular = "person" if name == "people" else name.removesuffix("s")
        singular = "reach" if name == "reaches" else singular
        for table in (TABLES.get(name), name, singular):
            if table in tables:
                return self.rows(table)
        return self.cards(self.kind)

    def rows(self, table):
        """In the order in which they were made, so that a run can be repeated."""
        query = "SELECT pk FROM op WHERE tbl = ? AND field = '*' ORDER BY hlc, device, seq"
        with self.book.read() as session:
            rows = session.connection().exec_driver_sql(query, (table,))
            return list(rows.scalars())

    def cards(self, kind):
        query = "SELECT key FROM entry WHERE kind = ?1 OR ?1 IS NULL ORDER BY no"
        with self.book.read() as session:
            rows = session.connection().exec_driver_sql(query, (kind and kind.value,))
            return list(rows.scalars())

    def edits(self):
        return [edit for step in self.book.history(limit=9) for edit in step.edits[:20]]
