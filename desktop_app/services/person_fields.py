"""The fields of people, their roles and their addresses."""

from collections.abc import Mapping

from desktop_app.domain.marks import N_
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.rhythm import Rhythm
from desktop_app.services.field_kinds import Field, choice, day, needed, words

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "person": {
        "salutation": words(N_("Change salutation")),
        "title": words(N_("Change academic title")),
        "given": words(N_("Change given name")),
        "particle": words(N_("Change name particle")),
        "family": words(N_("Change family name")),
        "suffix": words(N_("Change name suffix")),
        "language": words(N_("Change language")),
        "met": words(N_("Change where you met")),
        "birthday": day(N_("Change birthday")),
        "rhythm": choice(N_("Change rhythm of contact"), Rhythm),
        "note": words(N_("Change note")),
    },
    "person_name": {
        "kind": choice(N_("Change kind of name"), PersonNameKind),
        "text": needed(N_("Change other name")),
        "since": day(N_("Change date of name")),
        "until": day(N_("Change date of name")),
    },
    "role": {
        "function": words(N_("Change function")),
        "department": words(N_("Change department")),
        "since": day(N_("Change beginning of role")),
        "until": day(N_("Change end of role")),
        "note": words(N_("Change note")),
    },
    "reach": {
        "label": words(N_("Change label")),
        "note": words(N_("Change note")),
    },
    "address": {
        "label": words(N_("Change label")),
        "street": words(N_("Change street")),
        "postcode": words(N_("Change postcode")),
        "city": words(N_("Change town")),
        "region": words(N_("Change region")),
        "country": words(N_("Change country")),
    },
}
