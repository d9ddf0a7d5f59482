"""From what stands in the sheet to what is written: an encounter, or somebody new."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.due import read_step
from desktop_app.domain.encounter import Encounter, Guest, NewContact
from desktop_app.domain.ids import CooperationId, OrganisationId, PersonId
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.typed_line import (
    TypedLine,
    What,
    encounter,
    new_contact,
)
from desktop_app.domain.when import When
from desktop_app.ui.event_kinds import EVENT_KINDS
from desktop_app.values import dataclass
from desktop_app.words import Words

CARRIERS = (Kind.ORGANISATION, Kind.CLUSTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the sheet beside the line."""

    note: str
    step: str
    belongs: Ref | None
    today: date


def is_newcomer(event: TypedLine, contact: TypedLine) -> bool:
    """Whether a line tells of somebody new: a way to reach them, or a name and no event."""
    if event.kind() is not None or any(part.text for part in event.of(What.DATE)):
        return False
    if contact.of(What.EMAIL, What.PHONE, What.FUNCTION):
        return True
    named = event.refs(What.PERSON, What.ORGANISATION, What.COOPERATION, What.FAIR)
    step = event.of(What.STEP)
    known = any(isinstance(p.value, Ref) for p in event.of(What.PERSON, What.COOPERATION))
    short = len(event.text.split()) <= 3 and not contact.note
    told = contact.of(What.NAME, What.ORGANISATION)
    company = contact.of(What.NAME) and contact.of(What.ORGANISATION)
    return bool(told) and not step and not known and bool(company or (short and not named))


def as_encounter(line: TypedLine, typed: Typed, words: Words) -> Encounter:
    """The event, with the record it belongs to, the note and the next step."""
    told = encounter(line, typed.today)
    step, due = _step(typed, words)
    note = "\n".join(text for text in (told.note, typed.note.strip()) if text)
    title = told.title or _title(line, words)
    if not line.title and line.kind() is None and (told.step or step):
        title = ""  # only a next step
    held = replace(told, title=title, note=note, step=told.step or step, due=told.due or due)
    return _belonging(held, typed.belongs)


def as_contact(line: TypedLine, typed: Typed, words: Words) -> NewContact:
    """Somebody new, at the organisation whose page was open if the line names none."""
    new = new_contact(line)
    step, due = _step(typed, words)
    note = "\n".join(text for text in (new.note, typed.note.strip()) if text)
    house = new.organisation
    belongs = typed.belongs
    if house is None and not new.company and belongs is not None and belongs.kind in CARRIERS:
        house = OrganisationId(belongs.id)
    return replace(new, organisation=house, note=note, step=step, due=due)


def guests_of(line: TypedLine) -> Sequence[Ref]:
    """Those of the book who were there."""
    return [
        part.value
        for part in line.of(What.PERSON, What.ORGANISATION)
        if isinstance(part.value, Ref)
    ]


def _step(typed: Typed, words: Words) -> tuple[str, When | None]:
    if not typed.step.strip():
        return "", None
    return read_step(typed.step.strip(), words.language, typed.today)


def _title(line: TypedLine, words: Words) -> str:
    kind = line.kind()
    return words(EVENT_KINDS[kind]) if kind is not None else ""


def _belonging(told: Encounter, belongs: Ref | None) -> Encounter:
    """A cooperation it counts for, or one more who was there."""
    if belongs is None:
        return told
    about = told.about or (belongs.kind, belongs.id)
    if belongs.kind is Kind.COOPERATION:
        own = told.cooperation or CooperationId(belongs.id)
        return replace(told, cooperation=own, about=about if not told.guests else None)
    there = {guest.person or guest.organisation for guest in told.guests}
    if belongs.id in there:
        return replace(told, about=about)
    guest = Guest(organisation=OrganisationId(belongs.id))
    if belongs.kind is Kind.PERSON:
        guest = Guest(person=PersonId(belongs.id))
    return replace(told, guests=(*told.guests, guest), about=about)
