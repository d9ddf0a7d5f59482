"""The fields of what hangs on any record: sources, consents, next steps, tags, files."""

from collections.abc import Mapping

from desktop_app.domain.consent import ConsentPurpose
from desktop_app.domain.marks import N_
from desktop_app.domain.rhythm import Rhythm
from desktop_app.domain.source import SourceKind
from desktop_app.services.field_kinds import Field, choice, day, link, needed, words

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "source": {
        "kind": choice(N_("Change kind of source"), SourceKind),
        "title": needed(N_("Change title")),
        "url": link(N_("Change web address")),
        "day": day(N_("Change date of source")),
        "passage": words(N_("Change passage")),
        "note": words(N_("Change note")),
    },
    "consent": {
        "purpose": choice(N_("Change purpose of consent"), ConsentPurpose),
        "evidence": words(N_("Change evidence of consent")),
        "given": day(N_("Change date of consent")),
        "valid_until": day(N_("Change validity of consent")),
        "revoked": day(N_("Change date of withdrawal")),
        "note": words(N_("Change note")),
    },
    "follow_up": {
        "what": needed(N_("Change next step")),
        "due": day(N_("Change due date")),
        "done": day(N_("Change date of completion")),
        "owner": words(N_("Change who does it")),
        "note": words(N_("Change note")),
    },
    "tag": {
        "name": needed(N_("Rename tag")),
        "colour": words(N_("Change colour of tag")),
        "rhythm": choice(N_("Change rhythm of contact"), Rhythm),
    },
    "attachment": {
        "name": needed(N_("Rename file")),
        "note": words(N_("Change note")),
    },
    "custom_field": {
        "name": needed(N_("Rename own field")),
    },
}
