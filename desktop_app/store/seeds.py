"""Putting rows with fixed keys into the book, and taking them out again."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.seed import Seed
from desktop_app.store import blobs, removal
from desktop_app.store.base import Base
from desktop_app.store.rows import among, table, undeleted


def missing(session: Session, seeds: Sequence[Seed]) -> bool:
    """Whether any of these rows is not in the book or lies in the bin."""
    return any(
        len(undeleted(session, table(name), keys)) < len(keys)
        for name, keys in _by_table(seeds).items()
    )


def put(session: Session, seeds: Sequence[Seed], files: Mapping[str, bytes]) -> None:
    """Write the rows that are missing and take those out of the bin that lie there.

    Rows that are in the book stay as somebody may have changed them.
    """
    wanted = {name: [seed for seed in seeds if seed.table == name] for name in _by_table(seeds)}
    for name in (one.name for one in Base.metadata.sorted_tables if one.name in wanted):
        row = table(name)
        present = {
            one.id: one for one in session.query(row).where(among(row.id, _keys(wanted[name])))
        }
        for seed in wanted[name]:
            if seed.id in present:
                present[seed.id].deleted = False
            else:
                session.add(row(id=seed.id, **seed.values, **_bytes(session, seed, files)))
        session.flush()


def take_out(session: Session, seeds: Sequence[Seed]) -> None:
    """Put the rows, and whatever has been added to them, into the bin."""
    for name, keys in _by_table(seeds).items():
        removal.remove(session, name, keys)


def _bytes(session: Session, seed: Seed, files: Mapping[str, bytes]) -> dict[str, str]:
    return {"checksum": blobs.put(session, files[seed.file])} if seed.file else {}


def _by_table(seeds: Iterable[Seed]) -> dict[str, set[Key]]:
    found: dict[str, set[Key]] = {}
    for seed in seeds:
        found.setdefault(seed.table, set()).add(seed.id)
    return found


def _keys(seeds: Iterable[Seed]) -> set[Key]:
    return {seed.id for seed in seeds}
