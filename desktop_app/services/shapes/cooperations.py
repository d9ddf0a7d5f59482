"""Cooperations, events, agreements and fairs as JSON."""

from desktop_app.domain.agreement import Agreement
from desktop_app.domain.cooperation import Cooperation, Partner, PartnerRole
from desktop_app.domain.event import Event, Participant
from desktop_app.domain.fair import Edition, Fair
from desktop_app.domain.reference import Kind
from desktop_app.services.shapes.plain import Shape, acting, carried, head, plain


def cooperation(found: Cooperation) -> Shape:
    """A cooperation with its events and agreements; `involved` are those who helped."""
    return {
        **head(found.id, Kind.COOPERATION, found.title),
        "type": found.kind.value,
        "stage": found.stage.value,
        "resting": found.resting,
        "field": found.field,
        "aim": found.aim,
        "partners": [_party(one) for one in found.partners],
        "involved": [
            _party(one) for one in found.parties if one.role is not PartnerRole.PARTNER
        ],
        "stages": plain(found.stages),
        "events": [event(one) for one in found.events],
        "agreements": [agreement(one) for one in found.agreements],
        "stories": plain(found.stories),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def event(found: Event) -> Shape:
    """An event with everybody who was there."""
    return {
        **head(found.id, Kind.EVENT, found.title),
        "type": found.kind.value,
        "when": plain(found.when),
        "status": found.status.value,
        "city": found.city,
        "edition": plain(found.edition),
        "detail": found.detail,
        "result": found.result,
        "public": found.public,
        "participants": [_participant(one) for one in found.participants],
        "points": [point.text for point in found.points],
        "cooperations": plain(found.cooperations),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def agreement(found: Agreement) -> Shape:
    """An agreement under the name its partners gave it."""
    return {
        **head(found.id, Kind.AGREEMENT, found.label),
        "type": found.kind.value,
        "signed": plain(found.signed),
        "city": found.city,
        "valid_until": plain(found.valid_until),
        "review": plain(found.review),
        "signatories": [
            acting("signatory", one.organisation, one.person, "", function=one.function)
            for one in found.signatories
        ],
        "contents": [point.text for point in found.contents],
        "cooperation": plain(found.cooperation),
        "event": plain(found.event),
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def fair(found: Fair) -> Shape:
    """A series of fairs with its editions."""
    return {
        **head(found.id, Kind.FAIR, found.title),
        "description": found.description,
        "city": found.city,
        "country": found.country,
        "website": found.website,
        "organiser": plain(found.organiser),
        "editions": [edition(one) for one in found.editions],
        "note": found.note,
        **carried(found.extras),
    }


def edition(found: Edition) -> Shape:
    """One time a fair took place."""
    return {
        **head(found.id, Kind.EDITION, found.title),
        "fair": plain(found.fair),
        "day": plain(found.day),
        "city": found.city,
        "venue": found.venue,
        "source": plain(found.source),
        "note": found.note,
        **carried(found.extras),
    }


def _party(one: Partner) -> Shape:
    return acting(one.role.value, one.organisation, one.person, "", task=one.task)


def _participant(one: Participant) -> Shape:
    return acting(one.role.value, one.organisation, one.person, one.note, note=one.note)
