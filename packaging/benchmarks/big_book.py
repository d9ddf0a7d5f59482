"""Books of many invented people, made once and kept beside the measurements."""

import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from people import Invented, invent
from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.ids import OrganisationId, new_key
from desktop_app.domain.organisation import OrganisationKind
from desktop_app.domain.reach import ReachKind
from desktop_app.domain.when import When
from desktop_app.services.book import Book, Mode
from desktop_app.services.follow_ups import add_follow_up
from desktop_app.services.organisations import add_organisation
from desktop_app.services.sample import put_sample
from desktop_app.store.base import Base
from desktop_app.store.tables.people import PersonRow, ReachRow, RoleRow

FOLDER = Path(tempfile.gettempdir()) / "brueckenbuch-benchmarks"
AT_ONCE = 5_000
STEPS = 40  # overdue for ever, so that the place the program begins with has rows
SIZES = (100_000, 200_000)


def home() -> None:
    """Everything the program keeps for its user lies in the temporary folder from now on."""
    os.environ[paths.HOME_VARIABLE] = str(FOLDER / "home")


def big_book(number: int) -> Path:
    """The file of a book with `number` people, in 1 organisation per 40, and the sample."""
    home()
    path = FOLDER / f"{number}.book"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = FOLDER / f"{number}-{os.getpid()}.making.book"
        _fill(unfinished, number)
        unfinished.replace(path)
    return path


def _fill(path: Path, number: int) -> None:
    with Book.open(path, author="Benchmark", mode=Mode.CREATE) as book:
        put_sample(book)
        organisations = [
            add_organisation(book, f"Muster {count} GmbH", OrganisationKind.OTHER)
            for count in range(max(number // 40, 1))
        ]
        people = invent(number, len(organisations))
        for start in range(0, number, AT_ONCE):
            sys.stderr.write(f"\r{start:,} of {number:,} people")
            with book.write("Bring in people") as session:
                add_people(session, islice(people, AT_ONCE), organisations)
        for count in range(STEPS):
            add_follow_up(book, f"Call back {count}", due=When.parse("1.6.2015"))
    sys.stderr.write("\n")


def add_people(
    session: Session, people: Iterable[Invented], organisations: Sequence[OrganisationId]
) -> None:
    """Straight into the tables: the measurements begin when the book is full."""
    made = [_rows(one, organisations[one.organisation]) for one in people]
    for rows in zip(*made, strict=True):  # people first: roles point to them, and so on
        session.add_all(rows)
        session.flush()


def _rows(one: Invented, organisation: OrganisationId) -> tuple[Base, Base, Base, Base]:
    person, role = new_key(), new_key()
    return (
        PersonRow(id=person, title=one.title, given=one.given, family=one.family),
        RoleRow(id=role, person_id=person, organisation_id=organisation, function=one.function),
        ReachRow(person_id=person, role_id=role, kind=ReachKind.PHONE, value=one.phone),
        ReachRow(person_id=person, role_id=role, kind=ReachKind.EMAIL, value=one.email),
    )


if __name__ == "__main__":
    for size in SIZES:
        sys.stdout.write(f"{big_book(size)}\n")
