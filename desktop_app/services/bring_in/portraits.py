"""Pictures that come with contacts: painted anew, or kept as files where that cannot be."""

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Draft, DraftKind
from desktop_app.domain.errors import Invalid
from desktop_app.domain.ids import Key
from desktop_app.services.bring_in.planned import Fate, Planned
from desktop_app.store import blobs, pictures
from desktop_app.store.batch import Batch
from desktop_app.store.pictures import CleanPicture

FILES = {"image/jpeg": "photo.jpg", "image/png": "photo.png", "image/gif": "photo.gif"}


def painted(rows: list[Planned]) -> dict[int, CleanPicture | None]:
    """The picture each draft is to bring, by its number; None for one that is broken."""
    found: dict[int, CleanPicture | None] = {}
    for row in rows:
        wanted = row.fate is Fate.NEW or any(one.field == "picture" for one in row.differences)
        if wanted and row.draft.photo is not None:
            try:
                found[row.number] = pictures.clean(row.draft.photo.content)
            except Invalid:
                found[row.number] = None
    return found


def put(session: Session, batch: Batch, draft: Draft, picture: CleanPicture) -> Key:
    """A picture of the book that is named after whom it shows."""
    return batch.add(
        "picture",
        checksum=blobs.put(session, picture.content),
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        name=draft.title,
        focus_x=0.5,
        focus_y=0.5,
    )


def shows(batch: Batch, draft: Draft, picture: Key, key: Key) -> None:
    """Say that a picture shows somebody: printing it then needs their consent."""
    if draft.kind is DraftKind.PERSON:
        batch.add("picture_person", picture_id=picture, person_id=key)


def keep(session: Session, batch: Batch, draft: Draft, key: Key) -> None:
    """A picture that is none we can paint is kept byte for byte, as a file."""
    photo = draft.photo
    if photo is not None:
        batch.add(
            "attachment",
            record_kind=draft.kind,
            record_id=key,
            name=FILES.get(photo.media_type, "photo"),
            media_type=photo.media_type or "application/octet-stream",
            checksum=blobs.put(session, photo.content),
            size=len(photo.content),
        )
