"""People and organisations on their way out, and what no contact file tells of them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.domain.draft import Draft, DraftPhoto
from desktop_app.domain.handing_out import Losses
from desktop_app.domain.ids import Key, PictureId
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.person import Person
from desktop_app.domain.picture import Picture
from desktop_app.domain.reference import Kind
from desktop_app.domain.rhythm import Rhythm
from desktop_app.services import drafted
from desktop_app.services.hand_out.order import CONTACTS, Order
from desktop_app.services.hand_out.pages import pages, wanted
from desktop_app.store import (
    blobs,
    custom_fields,
    organisations,
    origins,
    people,
    story_pictures,
)
from desktop_app.store.several import Progress

ENDED = N_("Functions that have ended, and when functions began")
MEMBERS = N_("Memberships in clusters")
STEPS = N_("Next steps")
FILES = N_("Attached files")
MET = N_("How you met, and how often you want to keep in touch")
CLAIMS = N_("Figures, labels, sectors and successors of organisations")
NOTES = N_("Sources and notes of functions, numbers and addresses")


def drafts(
    session: Session,
    order: Order,
    losses: Losses,
    progress: Progress | None,
    *,
    pictured: bool = False,
) -> Iterator[Draft]:
    """The contacts of an order, people first; with their pictures for who can carry them."""
    on = order.now.date()
    found = wanted(session, order, [Kind.PERSON] if Kind.PERSON in order.kinds else [])
    for person, known in pages(session, found, _people, progress):
        _unsaid_of_person(person, on, losses)
        draft = drafted.person(person, on, known.rest)
        photo = known.photo(session) if pictured else None
        yield replace(draft, uid=draft.uid or person.id, photo=photo)
    houses = [kind for kind in order.kinds if kind in CONTACTS and kind is not Kind.PERSON]
    for house, known in pages(session, wanted(session, order, houses), _houses, progress):
        _unsaid_of_house(house, losses)
        draft = drafted.organisation(house, known.rest)
        photo = known.photo(session) if pictured else None
        yield replace(draft, uid=draft.uid or house.id, photo=photo)


def own_fields(session: Session, order: Order) -> list[str]:
    """The names of the office's own fields of the kinds of an order."""
    fields = custom_fields.fields(session)
    return list(dict.fromkeys(one.name for one in fields if one.record_kind in order.kinds))


class _Known(NamedTuple):
    """What lies beside a contact: what was kept of its file, and its picture."""

    rest: list[tuple[str, str]]
    picture: Picture | None

    def photo(self, session: Session) -> DraftPhoto | None:
        """The picture with its bytes."""
        if self.picture is None:
            return None
        content = blobs.get(session, self.picture.checksum)
        return DraftPhoto(content=content, media_type=self.picture.media_type)


def _people(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Person, _Known]]:
    found = people.wholes(session, keys)
    known = _beside(session, {Key(key): one.portrait for key, one in found.items()})
    return {Key(key): (one, known[Key(key)]) for key, one in found.items()}


def _houses(session: Session, keys: Collection[Key]) -> dict[Key, tuple[Organisation, _Known]]:
    found = organisations.wholes(session, keys)
    known = _beside(session, {Key(key): one.logo for key, one in found.items()})
    return {Key(key): (one, known[Key(key)]) for key, one in found.items()}


def _beside(session: Session, shown: Mapping[Key, PictureId | None]) -> dict[Key, _Known]:
    rests = origins.rests(session, shown.keys())
    wished = [picture for picture in shown.values() if picture is not None]
    pictures = story_pictures.wholes(session, wished) if wished else {}
    return {
        key: _Known(rests.get(key, []), pictures.get(picture) if picture else None)
        for key, picture in shown.items()
    }


def _unsaid_of_person(person: Person, on: date, losses: Losses) -> None:
    current = person.current_roles(on)
    if len(current) < len(person.roles) or any(role.since for role in current):
        losses.note(ENDED)
    if person.memberships:
        losses.note(MEMBERS)
    if person.met or person.rhythm is not Rhythm.NONE:
        losses.note(MET)
    notes = [role.note for role in person.roles] + [way.note for way in person.reaches]
    if person.source or any(notes):
        losses.note(NOTES)
    _unsaid_of_both(person, losses)


def _unsaid_of_house(house: Organisation, losses: Losses) -> None:
    if house.figures or house.labels or house.classifications or house.successors:
        losses.note(CLAIMS)
    if house.memberships:
        losses.note(MEMBERS)
    if house.source or any(one.note for one in house.reaches):
        losses.note(NOTES)
    _unsaid_of_both(house, losses)


def _unsaid_of_both(record: Person | Organisation, losses: Losses) -> None:
    if record.extras.follow_ups:
        losses.note(STEPS)
    if record.extras.attachments:
        losses.note(FILES)
