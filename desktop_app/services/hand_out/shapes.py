"""Records in the shapes the command line shows, as many as there are, a page at a time."""

import json
from collections.abc import Collection, Iterator, Sequence

from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key
from desktop_app.domain.reference import Kind
from desktop_app.services.hand_out.order import Order
from desktop_app.services.hand_out.pages import pages, wanted
from desktop_app.services.shapes.plain import Shape
from desktop_app.services.show import SHAPES
from desktop_app.store import keys
from desktop_app.store.several import Progress


def json_pieces(
    session: Session, order: Order, progress: Progress | None
) -> Iterator[tuple[bytes, int]]:
    """A JSON array of whole records, piece by piece, each with the records in it."""
    yield b"[", 0
    found = wanted(session, order, order.kinds)
    for number, shape in enumerate(shapes(session, found, progress)):
        told = json.dumps(shape, ensure_ascii=False, indent=1)
        yield (",\n" if number else "\n").encode() + told.encode("utf-8", "replace"), 1
    yield b"\n]\n", 0


def shapes(
    session: Session, found: Sequence[Key], progress: Progress | None = None
) -> Iterator[Shape]:
    """The records of keys, whole, as the command line shows one."""
    return pages(session, found, _shapes, progress)


def _shapes(session: Session, page: Collection[Key]) -> dict[Key, Shape]:
    by_kind: dict[Kind, list[Key]] = {}
    for key, one in keys.visible(session, list(page)).items():
        by_kind.setdefault(Kind(one.kind), []).append(key)
    found: dict[Key, Shape] = {}
    for kind, same in by_kind.items():
        found |= SHAPES[kind](session, same)
    return found
