"""A draft as properties, in the order they are written."""

from collections.abc import Iterator
from urllib.parse import quote

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftReach,
    DraftRole,
    Extra,
)
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.exchange.vcard.days import spelt_day
from desktop_app.exchange.vcard.heads import NAME, Parameters
from desktop_app.exchange.vcard.services import PROPERTIES, SCHEMES
from desktop_app.exchange.vcard.spelling import Spelt
from desktop_app.exchange.vcard.values import OLD
from desktop_app.exchange.vcard.ways import kind_of_page

NEWEST = "4.0"
TYPES = {ReachKind.PHONE: "VOICE", ReachKind.MOBILE: "CELL", ReachKind.FAX: "FAX"}
SAID_BY_TYPE = frozenset(("home", "car", "pager", "isdn", "modem", "bbs", "textphone"))


class Telling:
    """One draft being told in one version; it counts the groups it needs for labels."""

    def __init__(self, draft: Draft, version: str) -> None:
        self._draft, self._version = draft, version
        self._taken = {extra.group.lower() for extra in draft.extras}
        self._number = 0

    def properties(self) -> Iterator[Spelt]:
        """Everything but the picture, which is no text."""
        draft = self._draft
        yield from self._names()
        yield from self._roles()
        for way in draft.reaches:
            yield from self._reach(way)
        for one in draft.addresses:
            yield from self._address(one)
        if draft.birthday is not None:
            parameters, value = spelt_day(draft.birthday, self._version)
            yield Spelt(name="BDAY", texts=(value,), parameters=parameters)
        plain = ("LANG", draft.language), ("NOTE", draft.note), ("UID", draft.uid)
        yield from (Spelt(name=name, texts=(text,)) for name, text in plain if text)
        if draft.tags:
            yield Spelt(name="CATEGORIES", texts=draft.tags, sign=",")
        for extra in draft.extras:
            yield from self._extra(extra)

    def _names(self) -> Iterator[Spelt]:
        draft, name = self._draft, self._draft.name
        if draft.kind is DraftKind.ORGANISATION:
            yield Spelt(name="N", texts=("", "", "", "", ""), sign=";")
            yield from self._shown_as_company()
        else:
            family = " ".join(part for part in (name.particle, name.family) if part)
            prefix = " ".join(part for part in (name.salutation, name.title) if part)
            yield Spelt(name="N", texts=(family, name.given, "", prefix, name.suffix), sign=";")
        yield Spelt(name="FN", texts=(draft.title or name.salutation,))
        for other in draft.other_names:
            yield _other_name(other.text, other.kind)

    def _shown_as_company(self) -> Iterator[Spelt]:
        if self._version == NEWEST:
            yield Spelt(name="KIND", texts=("org",))
        else:
            yield Spelt(name="X-ABSHOWAS", texts=("COMPANY",))

    def _roles(self) -> Iterator[Spelt]:
        draft = self._draft
        first = DraftRole(
            organisation=draft.organisation,
            department=draft.department,
            function=draft.function,
        )
        several = bool(draft.further_roles)
        for number, role in enumerate((first, *draft.further_roles), start=1):
            group = f"role{number}" if several else ""
            if role.department:
                both = (role.organisation, role.department)
                yield Spelt(name="ORG", texts=both, sign=";", group=group)
            elif role.organisation:
                yield Spelt(name="ORG", texts=(role.organisation,), group=group)
            if role.function:
                yield Spelt(name="TITLE", texts=(role.function,), group=group)

    def _reach(self, way: DraftReach) -> Iterator[Spelt]:
        types = [TYPES[way.kind]] if way.kind in TYPES else []
        if way.kind in TYPES:
            yield from self._labelled("TEL", way.value, way, types)
        elif way.kind is ReachKind.EMAIL:
            yield from self._labelled("EMAIL", way.value, way, ["INTERNET"])
        elif way.kind is ReachKind.OTHER:
            yield from self._other_way(way)
        elif way.kind is kind_of_page(way.value):
            yield from self._labelled("URL", way.value, way, [])
        else:
            yield from self._labelled("X-SOCIALPROFILE", way.value, way, ["LINKEDIN"])

    def _other_way(self, way: DraftReach) -> Iterator[Spelt]:
        """At a service with a name, or what has none."""
        word = SCHEMES.get(way.label, "")
        parameters = self._types(way.at_work, way.preferred, [])
        if word and self._version == OLD and f"X-{word.upper()}" in PROPERTIES:
            yield Spelt(name=f"X-{word.upper()}", texts=(way.value,), parameters=parameters)
        elif word and self._version != OLD:
            address = f"{word}:{quote(way.value, safe='@.+-_~')}"
            served = (("X-SERVICE-TYPE", way.label), *parameters)
            yield Spelt(name="IMPP", texts=(address,), parameters=served)
        else:
            yield from self._labelled("X-REACH", way.value, way, [])

    def _labelled(
        self, name: str, value: str, way: DraftReach, types: list[str]
    ) -> Iterator[Spelt]:
        if way.label in SAID_BY_TYPE:
            types = [way.label.upper(), *types]
            label = ""
        else:
            label = way.label
        group = self._group() if label else ""
        parameters = self._types(way.at_work, way.preferred, types)
        yield Spelt(name=name, texts=(value,), group=group, parameters=parameters)
        if group:
            yield Spelt(name="X-ABLabel", texts=(label,), group=group)

    def _address(self, one: DraftAddress) -> Iterator[Spelt]:
        texts = ("", "", one.street, one.city, one.region, one.postcode, one.country)
        by_type = one.label == "home"
        group = self._group() if one.label and not by_type else ""
        parameters = self._types(one.at_work, one.preferred, ["HOME"] if by_type else [])
        yield Spelt(name="ADR", texts=texts, sign=";", group=group, parameters=parameters)
        if group:
            yield Spelt(name="X-ABLabel", texts=(one.label,), group=group)

    def _types(self, at_work: bool, preferred: bool, types: list[str]) -> Parameters:  # noqa: FBT001 -- the draft's own marks
        words = (["WORK"] if at_work else []) + types
        if preferred and self._version != NEWEST:
            words.append("PREF")
        said = tuple(("TYPE", word) for word in words)
        return (*said, ("PREF", "1")) if preferred and self._version == NEWEST else said

    def _extra(self, extra: Extra) -> Iterator[Spelt]:
        if extra.escaped and NAME.fullmatch(extra.name):
            yield Spelt(
                name=extra.name,
                texts=(extra.value,),
                group=extra.group,
                parameters=extra.parameters,
                raw=True,
            )
        else:
            group = self._group()
            yield Spelt(name="X-FIELD", texts=(extra.value,), group=group)
            yield Spelt(name="X-ABLabel", texts=(extra.name,), group=group)

    def _group(self) -> str:
        self._number += 1
        while f"item{self._number}" in self._taken:
            self._number += 1
        return f"item{self._number}"


def _other_name(text: str, kind: PersonNameKind) -> Spelt:
    if kind is PersonNameKind.NICKNAME:
        return Spelt(name="NICKNAME", texts=(text,), sign=",")
    if kind is PersonNameKind.BIRTH:
        return Spelt(name="X-MAIDENNAME", texts=(text,), sign=",")
    return Spelt(name="X-OTHER-NAME", texts=(text,), sign=",", parameters=(("TYPE", kind),))
