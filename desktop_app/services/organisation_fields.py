"""The fields of organisations, clusters and fairs, and of what is claimed of them."""

from collections.abc import Mapping

from desktop_app.domain.figure import Claim
from desktop_app.domain.marks import N_
from desktop_app.domain.organisation import NameKind, OrganisationKind, SuccessionKind
from desktop_app.services.field_kinds import (
    Field,
    FieldValue,
    choice,
    day,
    flag,
    link,
    needed,
    words,
)


def _claim(text: str) -> Mapping[str, FieldValue]:
    claim = Claim.parse(text)
    return {"value": claim.value, "qualifier": claim.qualifier}


FIELDS: Mapping[str, Mapping[str, Field]] = {
    "organisation": {
        "kind": choice(N_("Change kind of organisation"), OrganisationKind),
        "legal_form": words(N_("Change legal form")),
        "size": words(N_("Change size")),
        "website": link(N_("Change website")),
        "city": words(N_("Change town")),
        "region": words(N_("Change region")),
        "region_code": words(N_("Change region code")),
        "region_version": words(N_("Change version of the region code")),
        "country": words(N_("Change country")),
        "language": words(N_("Change language")),
        "note": words(N_("Change note")),
    },
    "organisation_name": {
        "kind": choice(N_("Change kind of name"), NameKind),
        "text": needed(N_("Change name")),
        "short": words(N_("Change short name")),
        "language": words(N_("Change language")),
        "since": day(N_("Change date of name")),
        "until": day(N_("Change date of name")),
    },
    "succession": {
        "kind": choice(N_("Change kind of succession"), SuccessionKind),
        "planned": day(N_("Change planned date")),
        "actual": day(N_("Change date")),
        "note": words(N_("Change note")),
    },
    "cluster": {
        "descriptor": words(N_("Change description")),
        "field": words(N_("Change field")),
        "founded": day(N_("Change founding date")),
        "occasion": words(N_("Change occasion of founding")),
        "spatial_focus": words(N_("Change spatial focus")),
        "form": words(N_("Change organisational form")),
        "staff": words(N_("Change staff")),
        "strategy": words(N_("Change strategy")),
        "services": words(N_("Change services")),
        "countries_of_interest": words(N_("Change countries of interest")),
        "funding_programme": words(N_("Change funding programme")),
        "colour": words(N_("Change colour")),
    },
    "figure": {
        "what": needed(N_("Change what is counted")),
        "text": needed(N_("Change figure"), also=_claim),
        "as_of": day(N_("Change date of figure")),
        "forecast": flag(N_("Change whether it is a forecast")),
        "note": words(N_("Change note")),
    },
    "label": {
        "scheme": needed(N_("Change label")),
        "level": words(N_("Change level of label")),
        "issuer": words(N_("Change issuer of label")),
        "awarded": day(N_("Change date of award")),
        "valid_until": day(N_("Change validity of label")),
    },
    "classification": {
        "scheme": needed(N_("Change classification")),
        "version": words(N_("Change version of classification")),
        "code": words(N_("Change code")),
        "text": words(N_("Change meaning of code")),
    },
    "membership": {
        "kind": words(N_("Change kind of membership")),
        "since": day(N_("Change beginning of membership")),
        "until": day(N_("Change end of membership")),
        "note": words(N_("Change note")),
    },
    "fair": {
        "name": needed(N_("Change name")),
        "description": words(N_("Change description")),
        "city": words(N_("Change town")),
        "country": words(N_("Change country")),
        "website": link(N_("Change website")),
        "note": words(N_("Change note")),
    },
    "edition": {
        "name": words(N_("Change name")),
        "day": day(N_("Change date of fair")),
        "city": words(N_("Change town")),
        "venue": words(N_("Change venue")),
        "note": words(N_("Change note")),
    },
}
