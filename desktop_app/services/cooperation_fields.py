"""The fields of cooperations, events and agreements."""

from collections.abc import Mapping

from desktop_app.domain.agreement import AgreementKind
from desktop_app.domain.cooperation import CooperationKind, PartnerRole
from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.domain.marks import N_
from desktop_app.services.field_kinds import Field, choice, day, needed, words

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "cooperation": {
        "title": words(N_("Change title of cooperation")),
        "kind": choice(N_("Change kind of cooperation"), CooperationKind),
        "field": words(N_("Change field of cooperation")),
        "aim": words(N_("Change aim of cooperation")),
        "note": words(N_("Change note")),
    },
    "partner": {
        "role": choice(N_("Change role in cooperation"), PartnerRole),
        "task": words(N_("Change task in cooperation")),
    },
    "stage": {"since": day(N_("Change date of stage"))},
    "event": {
        "title": needed(N_("Change title of event")),
        "kind": choice(N_("Change kind of event"), EventKind),
        "day": day(N_("Change date")),
        "status": choice(N_("Change status of event"), EventStatus),
        "detail": words(N_("Change description of event")),
        "city": words(N_("Change place of event")),
        "result": words(N_("Change result of event")),
        "note": words(N_("Change note")),
    },
    "participant": {
        "role": choice(N_("Change role at event"), ParticipantRole),
        "note": words(N_("Change note on participant")),
    },
    "point": {"text": needed(N_("Change agreed point"))},
    "agreement": {
        "label": needed(N_("Change name of agreement")),
        "kind": choice(N_("Change kind of agreement"), AgreementKind),
        "signed": day(N_("Change date of signing")),
        "city": words(N_("Change place of agreement")),
        "valid_until": day(N_("Change end of agreement")),
        "review": day(N_("Change review of agreement")),
        "note": words(N_("Change note")),
    },
    "signatory": {"function": words(N_("Change function"))},
}

LINKS: Mapping[tuple[str, str], str] = {
    ("cooperation", "source_id"): N_("Change source"),
    ("partner", "organisation_id"): N_("Change organisation"),
    ("partner", "person_id"): N_("Change person"),
    ("event", "edition_id"): N_("Change fair of event"),
    ("event", "source_id"): N_("Change source"),
    ("participant", "organisation_id"): N_("Change organisation"),
    ("participant", "person_id"): N_("Change person"),
    ("agreement", "cooperation_id"): N_("Change cooperation of agreement"),
    ("agreement", "event_id"): N_("Change event of agreement"),
    ("agreement", "source_id"): N_("Change source"),
    ("signatory", "organisation_id"): N_("Change organisation"),
    ("signatory", "person_id"): N_("Change person"),
}
