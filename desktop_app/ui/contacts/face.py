"""The portrait of a person, the logo of an organisation."""

from PySide6.QtGui import QImage

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import PictureId
from desktop_app.services import pictures
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.small_picture import small_picture

WIDEST = 288  # twice what is shown, for fine screens and pictures that are no squares


def face_of(desk: Desk, key: PictureId | None) -> QImage:
    """The picture of a record; a null one if it has none, or it lies in the bin."""
    if key is None:
        return QImage()
    try:
        return small_picture(pictures.picture_bytes(desk.book, key), WIDEST)
    except Gone:
        return QImage()
