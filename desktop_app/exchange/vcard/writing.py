"""Drafts as a file of cards, with a word about everything the version cannot carry."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from enum import StrEnum

from desktop_app.domain.draft import Draft, DraftPhoto
from desktop_app.exchange.vcard.reading import read_vcards
from desktop_app.exchange.vcard.spelling import binary_line, folded, line
from desktop_app.exchange.vcard.telling import NEWEST, Telling
from desktop_app.values import dataclass

MIDDLE, OLDEST = "3.0", "2.1"
WHERE = frozenset(("file", "line", "remarks"))


class Target(StrEnum):
    """The program a file is for."""

    GENERIC_3 = "vcard-3.0"
    GENERIC_4 = "vcard-4.0"
    OUTLOOK = "outlook"
    IPHONE = "iphone"
    GOOGLE = "google"
    THUNDERBIRD = "thunderbird"

    @property
    def version(self) -> str:
        """The version it reads best: Outlook knows no Unicode but in the old spelling."""
        if self is Target.OUTLOOK:
            return OLDEST
        newest = (Target.GENERIC_4, Target.THUNDERBIRD)
        return NEWEST if self in newest else MIDDLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A field of a contact that a reader of the file will not get as it is in the book."""

    title: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file, and what it could not carry."""

    content: bytes
    losses: tuple[Loss, ...] = ()


def write_vcards(drafts: Sequence[Draft], target: Target = Target.GENERIC_3) -> Written:
    """A file for a program; every card is read back, so the report is what really differs."""
    version = target.version
    content = b"".join(card(draft, version) for draft in drafts)
    return Written(content=content, losses=tuple(_losses(drafts, content)))


def card(draft: Draft, version: str) -> bytes:
    """One card in version 2.1, 3.0 or 4.0."""
    parts = [b"BEGIN:VCARD\r\n", f"VERSION:{version}\r\n".encode()]
    told = list(Telling(draft, version).properties())
    after = next((at for at, one in enumerate(told) if one.raw), len(told))
    parts += (line(one, version) for one in told[:after])
    if draft.photo is not None:
        parts.append(_photo(draft.photo, version))
    parts += (line(one, version) for one in told[after:])
    return b"".join((*parts, b"END:VCARD\r\n"))


def _photo(photo: DraftPhoto, version: str) -> bytes:
    kind = photo.media_type.removeprefix("image/").upper()
    if version == NEWEST:
        import base64  # noqa: PLC0415 -- cards without pictures are many

        text = base64.b64encode(photo.content)
        return folded(f"PHOTO:data:{photo.media_type};base64,".encode() + text)
    parameters = (("TYPE", kind),) if kind else ()
    return binary_line("PHOTO", parameters, photo.content, version)


def _losses(drafts: Iterable[Draft], content: bytes) -> Iterator[Loss]:
    read = read_vcards(content, "").drafts if content else ()
    found = list(drafts)
    for draft, again in zip(found, read, strict=False):
        for name in differing(draft, again):
            yield Loss(title=draft.title, field=name)
    for draft in found[len(read) :]:
        yield Loss(title=draft.title, field="*")


def differing(one: Draft, other: Draft) -> list[str]:
    """The fields in which two drafts differ; where they stood does not count."""
    names = (each.name for each in fields(Draft) if each.name not in WHERE)
    return [name for name in names if getattr(one, name) != getattr(other, name)]
