"""A new book and a migrated one are the same book; models and migrations agree."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from desktop_app import paths
from desktop_app.domain.errors import Busy
from desktop_app.services.book import Book, Mode
from desktop_app.store import backup, engine, migrations, oplog, schema
from desktop_app.store.base import Base
from desktop_app.store.migrations.scope import ours
from tests.store import people, writing

ROOT = Path(__file__).resolve().parents[2]

NEXT = '''"""A further column."""

from alembic import op
import sqlalchemy as sa

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade():
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("nickname", sa.String, server_default="", nullable=False))
    {then}
'''


def shape(connection):
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
    return {(kind, name): "".join((sql or "").split()) for kind, name, sql in rows}


@pytest.fixture
def migrated(tmp_path):
    writer = engine.writer(tmp_path / "migrated.book", create=True)
    with writer.begin() as connection:
        migrations.run(connection)
        schema.finish(connection)
        yield connection
    writer.dispose()


def test_a_new_book_is_what_all_migrations_make(book, migrated):
    with book.read() as session:
        assert shape(session.connection()) == shape(migrated)
        stamp = session.scalar(text("SELECT version_num FROM alembic_version"))
    assert stamp == migrated.exec_driver_sql("SELECT * FROM alembic_version").scalar_one()


def test_models_and_migrations_agree(migrated):
    context = MigrationContext.configure(
        migrated, opts={"include_object": ours, "compare_type": True}
    )
    assert compare_metadata(context, Base.metadata) == []


def test_the_version_is_the_number_of_migrations():
    revisions = list((migrations.FOLDER / "versions").glob("[0-9]*.py"))
    assert len(revisions) == schema.VERSION


def test_the_triggers_of_a_book_are_those_of_the_models(book):
    with book.read() as session:
        there = {
            sql
            for (kind, name), sql in shape(session.connection()).items()
            if name.startswith("log_")
        }
    told = {"".join(sql.split()) for sql in oplog.statements(oplog.record_tables())}
    assert there == told


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """The program as it might be one version later: `next_version("then do this")`."""

    def make(then="pass"):
        folder = tmp_path / "versions"
        shutil.copytree(migrations.FOLDER / "versions", folder, dirs_exist_ok=True)
        (folder / "0002_nickname.py").write_text(NEXT.format(then=then), encoding="utf-8")
        monkeypatch.setattr(schema, "VERSION", 2)
        run = migrations.run
        monkeypatch.setattr(migrations, "run", lambda connection, _: run(connection, folder))
        return folder

    return make


def test_an_older_book_is_backed_up_and_brought_up_to_date(book, book_path, next_version):
    key = people.add(book, "Muster")
    book.close()
    next_version()
    with Book.open(book_path) as newer:
        with newer.read() as session:
            assert session.scalar(text("SELECT nickname FROM person")) == ""
        assert people.families(newer) == ["Muster"]
        people.change(newer, key, given="Ada")
        assert newer.undo().label == "Change person"
        assert newer.undo().label == "Add person"
        assert newer.problems() == []
    assert len(backup.listing(book_path)) == 1


def test_a_failed_migration_leaves_the_old_book(book, book_path, next_version):
    people.add(book, "Muster")
    book.close()
    next_version("raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        Book.open(book_path)
    reader = engine.reader(book_path)
    with reader.connect() as connection:
        assert schema.state(connection) is schema.State.OLDER
        assert "log_person_new" in {name for _, name in shape(connection)}
    reader.dispose()


def test_reading_an_older_book_brings_it_up_to_date_unless_somebody_writes(
    book, book_path, next_version
):
    people.add(book, "Muster")
    next_version()
    with pytest.raises(Busy):
        Book.open(book_path, mode=Mode.READ)
    book.close()
    with Book.open(book_path, mode=Mode.READ) as newer:
        assert people.families(newer) == ["Muster"]


def test_a_book_that_is_up_to_date_opens_without_alembic(book, book_path):
    book.close()
    program = (
        "import pathlib, sys; from desktop_app.services.book import Book;"
        f"Book.open(pathlib.Path({str(book_path)!r})).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


@pytest.mark.parametrize(
    "kills", [4, pytest.param(100, marks=pytest.mark.nightly)], ids=["day", "night"]
)
def test_a_program_killed_while_it_migrates_leaves_the_old_book_or_the_new_one(
    book, book_path, next_version, tmp_path, kills
):
    for family in map(str, range(50)):
        people.add(book, family)
    book.close()
    folder = next_version()
    whole, chance, longest = book_path.read_bytes(), random.Random(), 0.0
    for kill in range(kills + 1):
        path = tmp_path / f"{kill}.book"
        path.write_bytes(whole)
        started = time.monotonic()
        program = writing.branch(writing.upgrade, str(paths.user_data()), path, folder)
        program.join(chance.uniform(0, longest) if kill else None)
        program.kill()
        program.join()
        longest = longest or time.monotonic() - started
        reader = engine.reader(path)
        with reader.connect() as connection:
            columns = {
                row[1] for row in connection.exec_driver_sql("PRAGMA table_info(person)")
            }
            state = schema.state(connection)
        reader.dispose()
        assert ("nickname" in columns) == (state is schema.State.CURRENT)
        with Book.open(path) as again:
            assert len(people.families(again)) == 50
            assert again.problems() == []
