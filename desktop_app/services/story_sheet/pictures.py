"""The picture and the marks of a sheet, and the bytes behind them."""

from collections.abc import Container, Mapping

from desktop_app.domain.sheet import Logo, Picture, StorySheet
from desktop_app.domain.story import BlockKind
from desktop_app.services.story_sheet.course import helpers
from desktop_app.services.story_sheet.material import Material
from desktop_app.services.story_sheet.partners import names, partners
from desktop_app.store import blobs
from desktop_app.store.book import Book


def picture(material: Material) -> Picture | None:
    """The first picture of the story; its key among the assets is its checksum."""
    blocks = material.story.of_kind(BlockKind.PICTURE)
    shown = next((block.picture for block in blocks if block.picture), None)
    if shown is None:
        return None
    return Picture(
        asset=shown.checksum,
        alt=material.said(shown.id, "alt", shown.alt),
        caption=material.said(shown.id, "caption", shown.caption),
        credit=material.said(shown.id, "credit", shown.credit),
        focus=shown.focus,
    )


def issuer(material: Material) -> Logo | None:
    """Who publishes the sheet: the organisation readers may ask."""
    firm = material.story.contact_organisation
    return Logo(name=material.name(firm)) if firm else None


def logos(material: Material) -> tuple[Logo, ...]:
    """The marks of everybody who took part: publisher, partners, supporters."""
    firm = material.story.contact_organisation
    refs = [*([firm] if firm else []), *partners(material), *helpers(material)]
    return tuple(Logo(name=name) for name in names(material, refs))


def assets(book: Book, sheet: StorySheet, known: Container[str] = ()) -> Mapping[str, bytes]:
    """The bytes of the pictures a sheet names, without those that are `known`."""
    logos = [sheet.issuer, *sheet.logos] if sheet.issuer else list(sheet.logos)
    keys = {each.asset for each in (sheet.picture, *logos) if each and each.asset}
    with book.read() as session:
        return {key: blobs.get(session, key) for key in sorted(keys) if key not in known}
