"""A program that writes into a book until somebody kills it, and what must then be found."""

import multiprocessing
import os

from sqlalchemy import select, update

from desktop_app.paths import HOME_VARIABLE
from desktop_app.services import backups
from desktop_app.services.book import Book, Mode
from desktop_app.store import migrations, schema
from desktop_app.store.tables.people import PersonNameRow, PersonRow

COUNTER = "counter"
UNDO, REDO, ROUND = 5, 6, 7
BACKUP = 30


def visible(acts):
    """The families in the book after so many acts; the newest number is the counter's."""
    added = [n for n in range(acts) if n % ROUND not in (UNDO, REDO)]
    return added[:-1] if acts % ROUND == REDO else added


def seen(book):
    """The same as the book tells it, with what the counter says."""
    with book.read() as session:
        query = select(PersonRow.family, PersonRow.note).where(PersonRow.deleted.is_(False))
        rows = dict(session.execute(query).all())
        names = select(PersonNameRow.text).where(PersonNameRow.deleted.is_(False))
        others = sorted(map(int, session.scalars(names)))
    counter = rows.pop(COUNTER)
    return sorted(map(int, rows)), others, int(counter or -1)


def start(path):
    """A book with nothing but the counter."""
    with Book.open(path, mode=Mode.CREATE) as book, book.write("Start") as session:
        session.add(PersonRow(family=COUNTER))


def act(book, n):
    """One act of the user: mostly a person with a further name, counted; or undo, or redo."""
    if n % ROUND == UNDO:
        book.undo()
    elif n % ROUND == REDO:
        book.redo()
    else:
        with book.write("Add person") as session:
            person = PersonRow(family=str(n))
            session.add(person)
            session.flush()
            session.add(PersonNameRow(person_id=person.id, text=str(n)))
            counted = update(PersonRow).where(PersonRow.family == COUNTER)
            session.execute(counted.values(note=str(n)))


def branch(work, *given):
    """A program at work that can be killed: `work(*given)`.

    It branches off from one that has the modules in memory, where the system can do that.
    """
    ways = multiprocessing.get_all_start_methods()
    start = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    if "forkserver" in ways:
        start.set_forkserver_preload([__name__])
    program = start.Process(target=work, args=given)
    program.start()
    return program


def upgrade(home, path, versions):
    """Open a book with the program of the next version."""
    os.environ[HOME_VARIABLE] = home
    schema.VERSION, run = 2, migrations.run
    migrations.run = lambda connection, _: run(connection, versions)
    Book.open(path).close()


def write_for_ever(told, home, path, first):
    """Act after act, each acknowledged by its number through `told` when it is saved."""
    os.environ[HOME_VARIABLE] = home
    n = first
    with Book.open(path) as book:
        while True:
            act(book, n)
            told.send(n)
            n += 1
            if n % BACKUP == 0:
                backups.back_up(book)
