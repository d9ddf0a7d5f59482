"""What a draft says, word for word and field by field, small enough to be remembered.

What a file said the last time is no news: a field that was changed or emptied in the book since
is left alone as long as the file says the same as before.
"""

import hashlib
import zlib
from collections.abc import Iterator

from desktop_app.domain.draft import Draft, DraftAddress, DraftReach, Extra
from desktop_app.domain.email import EmailAddress
from desktop_app.domain.folding import fold
from desktop_app.domain.phone import PhoneNumber
from desktop_app.domain.reach import LINKS, PHONES, ReachKind


def digest(draft: Draft) -> str:
    """A fingerprint of all a draft says; where it stood does not matter."""
    name = draft.name
    said = [draft.kind, draft.uid, draft.language, draft.organisation, draft.department]
    said += [draft.function, draft.note, *draft.tags, name.salutation, name.title, name.given]
    said += [name.particle, name.family, name.suffix]
    said += [draft.birthday.text if draft.birthday is not None else ""]
    for way in draft.reaches:
        said += [way.kind, way.value, way.label, f"{way.preferred}{way.at_work}"]
    for one in draft.addresses:
        said += [one.label, one.street, one.postcode, one.city, one.region, one.country]
    said += [f"{one.kind} {one.text}" for one in draft.other_names]
    for role in draft.further_roles:
        said += [role.organisation, role.department, role.function]
    for extra in draft.extras:
        said += [extra.name, extra.value, extra.group, *map("=".join, extra.parameters)]
    whole = hashlib.blake2b("\x1f".join(said).encode("utf-8", "replace"), digest_size=12)
    if draft.photo is not None:
        whole.update(draft.photo.content)
    return whole.hexdigest()


def claims(draft: Draft) -> Iterator[tuple[str, str]]:
    """Each field with what the draft says of it, as it is compared."""
    name = draft.name
    yield "name", "\x1f".join((name.title, name.given, name.particle, name.family, name.suffix))
    plain = ("salutation", name.salutation), ("language", draft.language), ("note", draft.note)
    for field, said in plain:
        if said:
            yield field, said
    if draft.birthday is not None:
        yield "birthday", draft.birthday.text
    if draft.organisation or draft.function or draft.department:
        yield "role", "\x1f".join((draft.organisation, draft.department, draft.function))
    for role in draft.further_roles:
        yield "role", "\x1f".join((role.organisation, role.department, role.function))
    for way in draft.reaches:
        yield way.kind, way.value
    for one in draft.addresses:
        yield "address", in_one_line(one)
    for other in draft.other_names:
        yield "other_name", other.text
    for tag in draft.tags:
        yield "tag", tag
    for extra in draft.extras:
        yield "extra", extra_said(extra)


def extra_said(extra: Extra) -> str:
    """A field the book does not know, as it is shown in a plan."""
    return f"{extra.name}: {extra.value}"


def told(draft: Draft) -> str:
    """All claims of a draft, each as a short number."""
    return " ".join(mark(field, said) for field, said in claims(draft))


def mark(field: str, said: str) -> str:
    """The number of one claim."""
    number = zlib.crc32(f"{field}={said}".encode("utf-8", "replace"))
    return f"{number:08x}"


def reach_key(kind: ReachKind, value: str) -> str:
    """A number or address as it is compared: what is dialled, small letters, no scheme."""
    if kind in PHONES:
        return PhoneNumber(value).dialled
    if kind is ReachKind.EMAIL:
        return str(EmailAddress(value)).casefold()
    if kind in LINKS:
        bare = value.casefold().partition("://")[2] or value.casefold()
        return bare.removeprefix("www.").rstrip("/")
    return value.casefold()


def way_key(way: DraftReach) -> str:
    """A way to reach somebody as it is compared."""
    return reach_key(way.kind, way.value)


def address_key(one: DraftAddress) -> str:
    """A postal address as it is compared: its letters and figures."""
    said = fold(f"{one.street} {one.postcode} {one.city} {one.region} {one.country}")
    return "".join(sign for sign in said if sign.isalnum())


def in_one_line(one: DraftAddress) -> str:
    """An address as it is shown in a plan."""
    town = f"{one.postcode} {one.city}".strip()
    return ", ".join(part for part in (one.street, town, one.region, one.country) if part)


def name_key(text: str) -> str:
    """A name as it is compared: letters and figures without capitals and accents."""
    return " ".join("".join(s if s.isalnum() else " " for s in fold(text)).split())
