"""What the advisor can do with pictures."""

from collections.abc import Collection

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.ids import Key, PictureId
from desktop_app.domain.marks import N_
from desktop_app.domain.picture import Picture, PictureLine
from desktop_app.store import blobs, pictures, story_pictures
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

OUTSIDE = N_("The point must lie inside the picture.")


def whole(book: Book, key: PictureId) -> Picture:
    """One picture with what print needs to know of it."""
    with book.read() as session:
        found = story_pictures.wholes(session, [key])
    if key not in found:
        raise Gone(DELETED)
    return found[key]


def picture_bytes(book: Book, key: PictureId) -> bytes:
    """The picture itself."""
    checksum = whole(book, key).checksum
    with book.read() as session:
        return blobs.get(session, checksum)


def keys(book: Book) -> list[PictureId]:
    """All pictures in the order of the list."""
    with book.read() as session:
        return story_pictures.keys(session)


def lines(book: Book, keys: Collection[PictureId]) -> dict[PictureId, PictureLine]:
    """The table rows of `keys`."""
    with book.read() as session:
        return story_pictures.lines(session, keys)


def add_picture(
    book: Book,
    content: bytes,
    *,
    name: str = "",
    alt: str = "",
    caption: str = "",
    credit: str = "",
) -> PictureId:
    """Put a picture into the book, painted anew: nothing hidden in the file comes along."""
    clean = pictures.clean(content)
    with book.write(N_("Add picture")) as session:
        return story_pictures.add(
            session,
            blobs.put(session, clean.content),
            clean.media_type,
            (clean.width, clean.height),
            name=name.strip(),
            alt=alt.strip(),
            caption=caption.strip(),
            credit=credit.strip(),
        )


def set_focus(book: Book, key: PictureId, x: float, y: float) -> None:
    """Choose the point that no crop may cut off, as shares of width and height."""
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise Invalid(OUTSIDE)
    with book.write(N_("Move focus of picture")) as session:
        story_pictures.set_focus(session, key, x, y)


def show_person(book: Book, key: PictureId, person: Key) -> None:
    """Say that a picture shows somebody: printing it then needs their consent."""
    with book.write(N_("Name person in picture")) as session:
        story_pictures.show_person(session, key, person)


def hide_person(book: Book, key: PictureId, person: Key) -> None:
    """Say that a picture does not show somebody."""
    with book.write(N_("Remove person from picture")) as session:
        story_pictures.hide_person(session, key, person)


def remove_picture(book: Book, key: PictureId) -> None:
    """Delete a picture; stories that showed it show none in its place."""
    with book.write(N_("Delete picture")) as session:
        story_pictures.remove(session, key)
