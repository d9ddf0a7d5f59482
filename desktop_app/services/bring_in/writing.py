"""Drafts as rows of the book: whole new records, and the parts of those that are there."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from desktop_app.domain.draft import (
    Draft,
    DraftAddress,
    DraftKind,
    DraftReach,
    DraftRole,
    Extra,
)
from desktop_app.domain.ids import Key
from desktop_app.domain.organisation import NameKind, OrganisationKind
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reach import ReachKind
from desktop_app.services import drafted
from desktop_app.services.bring_in import claims
from desktop_app.services.bring_in.recognise import house_key
from desktop_app.store.batch import Batch
from desktop_app.values import dataclass

AT_WORK = "work"
NOTHING_HELD: Mapping[Key, Key] = {}
NAMES = {
    PersonNameKind.BIRTH: NameKind.FORMER,
    PersonNameKind.FORMER: NameKind.FORMER,
    PersonNameKind.NICKNAME: NameKind.TRADE,
}


class Owner(TypedDict):
    """The two columns that say whose a part is."""

    person_id: Key | None
    organisation_id: Key | None


@dataclass(slots=True, kw_only=True)
class Writing:
    """The rows of one act, and what they need to know of the book by name."""

    batch: Batch
    houses: dict[str, list[Key]]
    tags: dict[str, Key]
    fields: dict[tuple[str, str], Key]
    own_fields: frozenset[str]

    def person(self, draft: Draft, portrait: Key | None) -> Key:
        """Somebody new, with roles and all."""
        name = draft.name
        key = self.batch.add(
            "person",
            salutation=name.salutation,
            title=name.title,
            given=name.given,
            particle=name.particle,
            family=name.family,
            suffix=name.suffix,
            language=draft.language,
            birthday=draft.birthday,
            note=draft.note,
            portrait_id=portrait,
        )
        role = self.roles(key, (draft.role, *draft.further_roles), 0)
        owner = Owner(person_id=key, organisation_id=None)
        self.parts(owner, role, draft.reaches, draft.addresses)
        self.person_names(key, ((one.text, one.kind) for one in draft.other_names))
        return key

    def organisation(self, draft: Draft, logo: Key | None) -> Key:
        """A new organisation; its first page is its website, its first place its seat."""
        pages = [way for way in draft.reaches if way.kind is ReachKind.WEB]
        seat = next(iter(draft.addresses), DraftAddress())
        key = self._house(
            draft.organisation,
            website=pages[0].value if pages else "",
            seat=seat,
            language=draft.language,
            note=draft.note,
            logo=logo,
        )
        for place, one in enumerate(draft.other_names, start=1):
            self.house_name(key, one.text, NAMES.get(one.kind, NameKind.LOCAL), place)
        owner = Owner(person_id=None, organisation_id=key)
        ways = [way for way in draft.reaches if way not in pages[:1]]
        self.parts(owner, None, ways, draft.addresses)
        return key

    def house(self, name: str) -> Key | None:
        """The organisation of that name, made if the book has none."""
        if not name:
            return None
        known = self.houses.get(house_key(name))
        return known[0] if known else self._house(name)

    def _house(
        self,
        name: str,
        *,
        website: str = "",
        seat: DraftAddress | None = None,
        language: str = "",
        note: str = "",
        logo: Key | None = None,
    ) -> Key:
        at = seat or DraftAddress()
        key = self.batch.add(
            "organisation",
            kind=OrganisationKind.OTHER,
            website=website,
            city=at.city,
            region=at.region,
            country=at.country,
            language=language,
            note=note,
            logo_id=logo,
        )
        self.house_name(key, name, NameKind.OFFICIAL, 0)
        self.houses[house_key(name)] = [key]
        return key

    def house_name(self, key: Key, text: str, kind: NameKind, place: int) -> None:
        """A name of an organisation."""
        self.batch.add(
            "organisation_name", organisation_id=key, text=text, kind=kind, place=place
        )

    def person_names(self, key: Key, names: Iterable[tuple[str, PersonNameKind]]) -> None:
        """Names somebody had or is also written with."""
        for text, kind in names:
            self.batch.add("person_name", person_id=key, text=text, kind=kind)

    def roles(self, person: Key, roles: Iterable[DraftRole], first: int) -> Key | None:
        """The roles of somebody that say anything; returns the first one."""
        said = [one for one in roles if one.organisation or one.function or one.department]
        keys = [
            self.batch.add(
                "role",
                person_id=person,
                organisation_id=self.house(one.organisation),
                function=one.function,
                department=one.department,
                place=place,
            )
            for place, one in enumerate(said, start=first)
        ]
        return keys[0] if keys else None

    def parts(
        self,
        owner: Owner,
        role: Key | None,
        reaches: Iterable[DraftReach],
        addresses: Iterable[DraftAddress],
        first: int = 0,
    ) -> None:
        """Ways to reach somebody; those at work belong to the role, if there is one."""
        for place, way in enumerate(reaches, start=first):
            self.batch.add(
                "reach",
                **owner,
                role_id=role if way.at_work else None,
                kind=way.kind,
                value=way.value,
                label=way.label or (AT_WORK if way.at_work and role is None else ""),
                preferred=way.preferred,
                place=place,
            )
        for place, one in enumerate(addresses, start=first):
            self.batch.add(
                "address",
                **owner,
                role_id=role if one.at_work else None,
                label=one.label or (AT_WORK if one.at_work and role is None else ""),
                street=one.street,
                postcode=one.postcode,
                city=one.city,
                region=one.region,
                country=one.country,
                preferred=one.preferred,
                place=place,
            )

    def carried(
        self,
        key: Key,
        draft: Draft,
        digest: str,
        tags: Iterable[str],
        extras: Sequence[Extra],
        held: Mapping[Key, Key] = NOTHING_HELD,
    ) -> None:
        """What hangs on any record: tags, own fields, and where it came from.

        `extras` are those that are wanted; `held` are the rows by the field of the office in
        which the record says something already.
        """
        for name in tags:
            if name not in self.tags:
                self.tags[name] = self.batch.add("tag", name=name)
            self.batch.add(
                "tagging", tag_id=self.tags[name], record_kind=draft.kind, record_id=key
            )
        own = [extra for extra in extras if self._is_own(draft.kind, extra)]
        for extra in own:
            self._say_own(key, draft.kind, extra, held)
        self.batch.add(
            "origin",
            record_kind=draft.kind,
            record_id=key,
            file=draft.file,
            uid=draft.uid,
            digest=digest,
            told=claims.told(draft),
            rest=drafted.rest_of(extras, own),
        )

    def _say_own(
        self, key: Key, kind: DraftKind, extra: Extra, held: Mapping[Key, Key]
    ) -> None:
        at = (kind, extra.name)
        if at not in self.fields:
            self.fields[at] = self.batch.add(
                "custom_field", record_kind=kind, name=extra.name, place=0
            )
        field = self.fields[at]
        if field in held:
            self.batch.change("custom_value", held[field], "value", extra.value)
        else:
            self.batch.add("custom_value", field_id=field, record_id=key, value=extra.value)

    def _is_own(self, kind: DraftKind, extra: Extra) -> bool:
        known = extra.name in self.own_fields or (kind, extra.name) in self.fields
        return known and not extra.escaped and bool(extra.value)
