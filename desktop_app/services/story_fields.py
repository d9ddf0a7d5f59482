"""The fields of stories, quotes and pictures."""

from collections.abc import Mapping

from desktop_app.domain.marks import N_
from desktop_app.services.field_kinds import Field, day, needed, words

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "story": {
        "language": needed(N_("Change language of story")),
        "rubric": words(N_("Change rubric of story")),
        "published": day(N_("Change date of publication")),
        "funding_profile": words(N_("Change funding profile of story")),
        "look": words(N_("Change look of story")),
        "note": words(N_("Change note")),
    },
    "quote": {
        "text": needed(N_("Change words of quote")),
        "language": needed(N_("Change language of quote")),
        "function": words(N_("Change function of speaker")),
        "day": day(N_("Change date of quote")),
        "note": words(N_("Change note")),
    },
    "picture": {
        "name": words(N_("Change name of picture")),
        "alt": words(N_("Change description of picture")),
        "caption": words(N_("Change caption of picture")),
        "credit": words(N_("Change credit of picture")),
        "taken": day(N_("Change date of picture")),
        "note": words(N_("Change note")),
    },
    "remark": {
        "suggestion": words(N_("Change suggested reading")),
        "note": words(N_("Change note")),
    },
}

LINKS: Mapping[tuple[str, str], str] = {
    ("story", "cooperation_id"): N_("Change cooperation of story"),
    ("story", "contact_id"): N_("Change contact of story"),
    ("story", "contact_organisation_id"): N_("Change organisation of contact"),
    ("story", "source_id"): N_("Change source"),
    ("block", "quote_id"): N_("Choose quote"),
    ("block", "picture_id"): N_("Choose picture"),
    ("block", "cooperation_id"): N_("Choose cooperation"),
    ("block", "person_id"): N_("Choose contact"),
    ("quote", "person_id"): N_("Change speaker of quote"),
    ("quote", "role_id"): N_("Change role of speaker"),
    ("quote", "source_id"): N_("Change source"),
    ("picture", "source_id"): N_("Change source"),
}
