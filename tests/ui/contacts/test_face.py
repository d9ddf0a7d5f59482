"""The page shows the portrait that came with a contact, and the initials again without it."""

import io

from PIL import Image
from PySide6.QtGui import QColor

from desktop_app.domain.draft import Draft, DraftKind, DraftPhoto, Reading
from desktop_app.domain.names import PersonName
from desktop_app.services import people, pictures
from desktop_app.services.bring_in import carry_out, plan


def photo():
    out = io.BytesIO()
    Image.new("RGB", (40, 60), (0, 128, 0)).save(out, "PNG")
    return DraftPhoto(content=out.getvalue(), media_type="image/png")


def bring(book, draft):
    done = carry_out(book, plan(book, Reading(drafts=(draft,))))
    return done.records[0]


def middle(face):
    return QColor(face.grab().toImage().pixel(face.width() // 2, face.height() // 2))


def test_a_portrait_stands_where_the_initials_were(place, book):
    key = bring(book, Draft(name=PersonName(given="Ida", family="Berg"), photo=photo()))
    place.open(key)
    assert middle(place.person.face) == QColor(0, 128, 0)
    pictures.remove_picture(book, people.whole(book, key).portrait)
    place.open(key)
    assert place.person.face._picture.isNull()


def test_a_logo_stands_on_the_page_of_an_organisation(place, book):
    key = bring(
        book, Draft(kind=DraftKind.ORGANISATION, organisation="Muster 2 GmbH", photo=photo())
    )
    place.open(key)
    assert middle(place.organisation.face) == QColor(0, 128, 0)
