"""Short ways to write people into a book, for the tests of the store."""

from sqlalchemy import select, update

from desktop_app.domain.ids import Key
from desktop_app.store.tables.people import PersonNameRow, PersonRow


def add(book, family, **fields):
    with book.write("Add person") as session:
        row = PersonRow(family=family, **fields)
        session.add(row)
        session.flush()
        return Key(row.id)


def change(book, key, label="Change person", **fields):
    with book.write(label) as session:
        session.execute(update(PersonRow).where(PersonRow.id == key).values(**fields))


def families(book):
    with book.read() as session:
        query = select(PersonRow.family).where(PersonRow.deleted.is_(False))
        return sorted(session.scalars(query))


def value(book, key, field):
    with book.read() as session:
        return session.scalar(select(getattr(PersonRow, field)).where(PersonRow.id == key))


def rename(book, key, text):
    with book.write("Add name") as session:
        row = PersonNameRow(person_id=key, text=text)
        session.add(row)
        session.flush()
        return Key(row.id)
