"""Looks: those we ship, and those the office made of them, which are kept in the book."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.house_look import CoLogo, HouseLook, OwnFont, Part
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.sheet import KINDS, OTHER_KINDS, STORY, Logo, StorySheet
from desktop_app.services import funding
from desktop_app.services.removal import remove
from desktop_app.sheets.house_file import from_file, to_file
from desktop_app.sheets.house_look import (
    CO_LOGO_BOX,
    FAMILIES,
    MOST_LOGOS,
    NO_FILES,
    applied,
    check_logo,
)
from desktop_app.sheets.house_look import USUAL as USUAL_FAMILIES
from desktop_app.sheets.look import Look
from desktop_app.sheets.look_file import look_names, shipped_look
from desktop_app.sheets.own_fonts import read_font
from desktop_app.store import blobs, looks, pictures
from desktop_app.store.book import Book
from desktop_app.store.rows import DELETED

USUAL = "standard"
TAKEN = N_("There is a look called “{name}” already.")


def names(book: Book) -> tuple[str, ...]:
    """What a sheet can be printed in: the shipped looks, then those of the office."""
    return (*look_names(), *(one.name for one in own(book)))


def own(book: Book) -> tuple[HouseLook, ...]:
    """The looks of the office, by name."""
    with book.read() as session:
        kept = looks.every(session)
    return tuple(
        replace(from_file(changes).look, id=key, name=name, logo=logo)
        for key, name, changes, logo in kept
    )


def whole(book: Book, key: Key) -> HouseLook:
    """One look of the office."""
    found = next((one for one in own(book) if one.id == key), None)
    if found is None:
        raise Gone(DELETED)
    return found


def look_for(book: Book, name: str, kind: str) -> Look:
    """The look of a name for one kind of sheet; without a name the usual one."""
    house = _own(book, name)
    if house is None:
        return shipped_look(name or USUAL, kind)
    return applied(shipped_look(house.base, kind), house, files_of(book, house))


def dressed(book: Book, sheet: StorySheet, name: str) -> StorySheet:
    """A sheet with what a look of the office brings along: its logo and the words below."""
    house = _own(book, name)
    return dressed_in(sheet, house) if house is not None else sheet


def dressed_in(sheet: StorySheet, house: HouseLook) -> StorySheet:
    """A sheet with the logos and the words of this look."""
    issuer = sheet.issuer
    if issuer is not None and house.logo:
        issuer = replace(issuer, asset=house.logo)
    lines = sheet.funding
    if lines is None and house.funding:
        lines = funding.profile(house.funding).lines(sheet.language)
    others = tuple(Logo(name=mark.name, asset=mark.blob) for mark in house.logos)
    return replace(
        sheet,
        issuer=issuer,
        footer=house.footer or sheet.footer,
        funding=lines,
        logos=(*sheet.logos, *others),
    )


def funding_of(book: Book, name: str) -> str:
    """The funding profile that a look brings along for stories that name none."""
    house = _own(book, name)
    return house.funding if house else ""


def add_look(book: Book, name: str, like: str = USUAL) -> Key:
    """A new look that begins as a copy of another one."""
    model = _own(book, like)
    look = (
        replace(model, name=name.strip())
        if model
        else HouseLook(name=name.strip(), base=like or USUAL)
    )
    check(book, look)
    with book.write(N_("Add look")) as session:
        return looks.add(session, look.name, to_file(look), look.logo)


def save_look(
    book: Book,
    look: HouseLook,
    logo: bytes | None = None,
    files: Mapping[str, bytes] = NO_FILES,
) -> None:
    """Keep what was changed; refused where a page could not be printed in it.

    `logo` are the bytes of a new logo, `files` those of new fonts and logos of others by
    their checksums; stories that name the look follow a new name.
    """
    before = whole(book, look.id).name
    clean = pictures.clean(logo).content if logo is not None else None
    check(book, look, clean, files)
    with book.write(N_("Change look")) as session:
        _keep(session, look, files)
        kept = blobs.put(session, clean) if clean is not None else look.logo
        looks.change(session, look.id, look.name.strip(), to_file(look), kept)
        if before != look.name.strip():
            looks.rename_in_stories(session, before, look.name.strip())


def remove_look(book: Book, key: Key) -> None:
    """Delete a look of the office; what was published in it stays."""
    remove(book, "look", key)


def export_look(book: Book, key: Key) -> bytes:
    """A look as one file, its logos and fonts inside."""
    look = whole(book, key)
    with book.read() as session:
        logo = blobs.get(session, look.logo) if look.logo else None
        files = {checksum: blobs.get(session, checksum) for checksum in look.blobs}
    return to_file(look, logo, files).encode()


def import_look(book: Book, content: bytes) -> Key:
    """A look from a file; one of the same name gets a number behind its name."""
    try:
        found = from_file(content.decode("utf-8"))
    except UnicodeDecodeError as mistake:
        raise Invalid(N_("This file is no look of Brückenbuch.")) from mistake
    look = replace(found.look, name=free_name(book, found.look.name))
    clean = pictures.clean(found.logo).content if found.logo is not None else None
    for mark in look.logos:
        pictures.clean(found.files.get(mark.blob, b""))  # refused where it is no picture
    check(book, look, clean, found.files)
    with book.write(N_("Import look")) as session:
        _keep(session, look, found.files)
        kept = blobs.put(session, clean) if clean is not None else ""
        return looks.add(session, look.name, to_file(look), kept)


def check(
    book: Book,
    look: HouseLook,
    logo: bytes | None = None,
    files: Mapping[str, bytes] = NO_FILES,
) -> None:
    """Refuse a look in which a page could not be printed, or that has no name of its own."""
    name = look.name.strip()
    if not name:
        raise Invalid(N_("A look needs a name."))
    others: Mapping[str, Key] = {one.name: one.id for one in own(book)}
    if name in look_names() or others.get(name, look.id) != look.id:
        raise Invalid(TAKEN, name=name)
    from_file(to_file(look))
    if look.funding:
        funding.profile(look.funding)
    if logo is not None:
        check_logo(logo)
    whole_files = files_of(book, look, files)
    _check_files(look, whole_files)
    for kind in (*KINDS, *OTHER_KINDS):
        applied(shipped_look(look.base, kind), look, whole_files)


def files_of(
    book: Book, look: HouseLook, new: Mapping[str, bytes] = NO_FILES
) -> Mapping[str, bytes]:
    """The fonts and the logos of others by their checksums: new ones, and those in the book."""
    with book.read() as session:
        return {each: new.get(each) or blobs.get(session, each) for each in look.blobs}


def new_font(content: bytes, file: str) -> OwnFont:
    """A font of the office's own, to be kept with a look; refused where it cannot print."""
    font = read_font(content, file)
    if font.family in FAMILIES:
        raise Invalid(N_("The typeface “{font}” is there already."), font=font.family)
    return font


def new_logo(content: bytes, name: str) -> tuple[CoLogo, bytes]:
    """The mark of somebody else, to be kept with a look: its pixels without anything hidden."""
    clean = pictures.clean(content).content
    check_logo(clean, CO_LOGO_BOX)
    return CoLogo(name=name, blob=hashlib.sha256(clean).hexdigest()), clean


def base_of(look: HouseLook) -> Look:
    """The shipped look that it is made from."""
    return shipped_look(look.base, STORY)


def usual_family(part: Part) -> str:
    """The typeface of a part where the office chose none."""
    return USUAL_FAMILIES[part]


def free_name(book: Book, name: str) -> str:
    """The name, with a number behind it where it is taken."""
    taken, number, free = set(names(book)), 2, name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _check_files(look: HouseLook, files: Mapping[str, bytes]) -> None:
    if len(look.logos) > MOST_LOGOS:
        raise Invalid(N_("A sheet has room for {most} logos of others."), most=MOST_LOGOS)
    for mark in look.logos:
        if not mark.name.strip():
            raise Invalid(N_("Each logo needs the name of whom it stands for."))
        check_logo(files[mark.blob], CO_LOGO_BOX)
    for font in look.fonts:
        if new_font(files[font.blob], font.family) != font:
            raise Invalid(N_("This file is no look of Brückenbuch."))


def _keep(session: Session, look: HouseLook, files: Mapping[str, bytes]) -> None:
    for checksum in look.blobs:
        if checksum in files:
            blobs.put(session, files[checksum])


def _own(book: Book, name: str) -> HouseLook | None:
    if not name or name in look_names():
        return None
    return next((one for one in own(book) if one.name == name), None)
