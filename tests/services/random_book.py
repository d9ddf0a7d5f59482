"""Rows for every table of the book, made from the tables themselves: a new one joins by itself.

Values are those that the sample has in the same column, so that they mean something; free words
are drawn from few, so that two records often say the same.
"""

import itertools

from sqlalchemy import Boolean, Float, Integer

from desktop_app.domain.ids import new_key
from desktop_app.store.links import tables_in_order
from desktop_app.store.pointing import ANY_RECORD

FREE = {"note", "text", "value", "function", "department", "short", "label", "street", "city"}
WORDS = ("", "Muster", "Exemple", "größer", "O'Neil", "<b>", "=1+1")
OWN = {"merge", "moved"}
HUBS = {"person": 4, "organisation": 4}


def sample_values(book):
    """Every value of every column, by table and column."""
    found = {}
    with book.read() as session:
        run = session.connection().exec_driver_sql
        for table in tables_in_order():
            for column in table.columns:
                query = f'SELECT DISTINCT "{column.name}" FROM "{table.name}" ORDER BY 1'
                found[table.name, column.name] = list(run(query).scalars())
    return found


def fill(book, dice, values, rows_each=5):
    """Some new rows in each table; the keys of the new people and organisations."""
    made = {name: [new_key() for _ in range(count)] for name, count in HUBS.items()}
    with book.write("Fill") as session:
        connection = session.connection()
        for table in tables_in_order():
            if table.name in OWN:
                continue
            made.setdefault(table.name, [])
            for number in range(HUBS.get(table.name, rows_each)):
                image = row(dice, table, values, made, number)
                if image is None:
                    continue
                names = ", ".join(f'"{name}"' for name in image)
                marks = ", ".join("?" * len(image))
                connection.exec_driver_sql(
                    f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', (*image.values(),)
                )
                if table.name not in HUBS:
                    made[table.name].append(image["id"])
    return made


def row(dice, table, values, made, number):
    """One row that hangs on the new records; None where there is nothing for it to hang on."""
    image = {}
    for column in table.columns:
        name = column.name
        goals = [key.column.table.name for key in column.foreign_keys]
        if column.primary_key:
            if goals and number > 2:  # not every organisation is a cluster
                return None
            hubs = made[goals[0] if goals else table.name]
            image[name] = hubs[number] if goals or table.name in HUBS else new_key()
        elif goals:
            keys = made[goals[0]] or values[goals[0], "id"]
            if not keys or (column.nullable and dice.random() < 0.3):
                image[name] = None
            else:
                image[name] = dice.choice(keys)
        elif name == ANY_RECORD:
            image[name] = dice.choice([*made["person"], *made["organisation"]])
        elif name == "deleted":
            image[name] = int(table.name not in HUBS and dice.random() < 0.1)
        else:
            image[name] = value(dice, column, values[table.name, name])
    if "record_kind" in image and ANY_RECORD in image:
        mine = image[ANY_RECORD] in made["person"]
        image["record_kind"] = "person" if mine else "organisation"
    return None if nobody(table, image) else image


def value(dice, column, known):
    """Something that may stand in a column."""
    if column.name in FREE:
        return dice.choice(WORDS)
    if isinstance(column.type, Boolean):
        return int(dice.random() < 0.3)
    if isinstance(column.type, Integer):
        return dice.randrange(5)
    if isinstance(column.type, Float):
        return 0.5
    if not known:
        return None if column.nullable else ""
    return dice.choice([*known, *([None] if column.nullable else [])])


def nobody(table, image):
    """A row that belongs to nobody, or to both a person and an organisation, is none."""
    owners = [image[name] for name in ("person_id", "organisation_id") if name in image]
    return len(owners) == 2 and table.name in {"reach", "address"} and None not in owners


def seen(book, without=()):
    """Every visible row of every table, by table and key."""
    with book.read() as session:
        connection = session.connection()
        found = {}
        for table in tables_in_order():
            if table.name in without:
                continue
            names = [column.name for column in table.columns]
            listed = ", ".join(f'"{name}"' for name in names)
            query = f'SELECT {listed} FROM "{table.name}" WHERE NOT deleted'
            for values in connection.exec_driver_sql(query):
                image = dict(zip(names, values, strict=True))
                found[table.name, image["id"]] = image
    return found


def pairs(keys):
    """Every two of these."""
    return list(itertools.permutations(keys, 2))
