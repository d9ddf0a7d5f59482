"""Pictures in SQL: what print needs to know of them; their bytes lie in `blobs`."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.ids import Key, PictureId
from desktop_app.domain.picture import Picture, PictureLine
from desktop_app.domain.reference import Kind
from desktop_app.store import extras, removal
from desktop_app.store.keys import in_one_go
from desktop_app.store.lists import listed
from desktop_app.store.references import named, names
from desktop_app.store.rows import among, children, live, undeleted
from desktop_app.store.tables.stories import PicturePersonRow, PictureRow


def wholes(session: Session, keys: Collection[Key]) -> dict[PictureId, Picture]:
    """The pictures of `keys`, whole, in the same number of queries for any number of them."""
    rows = undeleted(session, PictureRow, keys)
    shown = children(session, PicturePersonRow, PicturePersonRow.picture_id, keys)
    carried = extras.of(session, keys)
    called = names(session, rows, *shown.values())
    return {
        PictureId(row.id): Picture(
            id=PictureId(row.id),
            checksum=row.checksum,
            media_type=row.media_type,
            width=row.width,
            height=row.height,
            name=row.name,
            alt=row.alt,
            caption=row.caption,
            credit=row.credit,
            focus=(row.focus_x, row.focus_y),
            taken=row.taken,
            note=row.note,
            source=named(called, row.source_id),
            extras=carried[row.id],
            persons=tuple(
                person
                for one in shown.get(row.id, ())
                if (person := named(called, one.person_id)) is not None
            ),
        )
        for row in rows
    }


def keys(session: Session) -> list[PictureId]:
    """All pictures in the order of the list."""
    return [PictureId(key) for key in in_one_go(session, listed(Kind.PICTURE))]


def lines(session: Session, keys: Collection[Key]) -> dict[PictureId, PictureLine]:
    """The table rows of `keys`, in one query."""
    row = PictureRow
    query = select(row.id, row.name, row.alt, row.credit, row.checksum)
    query = query.where(among(row.id, keys), row.deleted.is_(False))
    return {
        PictureId(key): PictureLine(
            id=PictureId(key), name=name, alt=alt, credit=credit, checksum=checksum
        )
        for key, name, alt, credit, checksum in session.execute(query)
    }


def add(
    session: Session,
    checksum: str,
    media_type: str,
    size: tuple[int, int],
    *,
    name: str = "",
    alt: str = "",
    caption: str = "",
    credit: str = "",
) -> PictureId:
    """A picture whose bytes are in the book already."""
    row = PictureRow(
        checksum=checksum,
        media_type=media_type,
        width=size[0],
        height=size[1],
        name=name,
        alt=alt,
        caption=caption,
        credit=credit,
    )
    session.add(row)
    session.flush()
    return PictureId(row.id)


def set_focus(session: Session, key: Key, x: float, y: float) -> None:
    """Say which point no crop may cut off."""
    row = live(session, PictureRow, key)
    row.focus_x, row.focus_y = x, y


def show_person(session: Session, picture: Key, person: Key) -> None:
    """Say that a picture shows somebody; once is enough."""
    row = PicturePersonRow
    query = select(row.id).where(row.picture_id == picture, row.person_id == person)
    if session.scalars(query.where(row.deleted.is_(False))).first() is None:
        session.add(row(picture_id=live(session, PictureRow, picture).id, person_id=person))


def hide_person(session: Session, picture: Key, person: Key) -> None:
    """Say that a picture does not show somebody."""
    row = PicturePersonRow
    query = select(row).where(row.picture_id == picture, row.person_id == person)
    for shown in session.scalars(query.where(row.deleted.is_(False))):
        shown.deleted = True


def remove(session: Session, key: Key) -> None:
    """Take a picture out of the book; its bytes stay, for undo."""
    removal.remove(session, "picture", [live(session, PictureRow, key).id])
