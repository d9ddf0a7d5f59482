"""Whom and what the story shows: speakers, pictures, partners, a contact, a funding profile."""

from collections.abc import Iterator

from desktop_app.domain.errors import Missing
from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.story import BlockKind
from desktop_app.services import funding as profiles
from desktop_app.services.preflight.case import (
    Case,
    Spot,
    error,
    hint,
    of_block,
    of_picture,
    of_quote,
    of_story,
    warning,
)
from desktop_app.services.story_sheet.partners import partners as partners_of


def speakers(case: Case) -> Iterator[Finding]:
    """Quotes nobody is named for."""
    for block in case.story.of_kind(BlockKind.QUOTE):
        if block.quote and block.quote.speaker is None:
            spot = of_quote(block, block.quote.id, "speaker")
            yield warning(Rule.SPEAKER, spot, N_("Nobody is named for these words."))


def pictures(case: Case) -> Iterator[Finding]:
    """Pictures without description or credit, with nameless people, or without a place."""
    shown = [block for block in case.story.blocks if block.picture]
    for place, block in enumerate(shown):
        picture = block.picture
        if picture is None:
            continue
        alt = case.material.said(picture.id, "alt", picture.alt)
        caption = case.material.said(picture.id, "caption", picture.caption)
        if not alt.strip():
            spot = of_picture(block, picture.id, "alt", case.language)
            message = N_("The picture has no description for people who cannot see it.")
            yield warning(Rule.DESCRIPTION, spot, message)
        if not picture.credit.strip():
            spot = of_picture(block, picture.id, "credit", case.language)
            yield warning(Rule.CREDIT, spot, N_("The picture does not say who made it."))
        for person in picture.persons:
            if not _is_named(person, f"{alt} {caption}"):
                spot = of_picture(block, picture.id, "caption", case.language)
                message = N_("The picture shows {person}, and no caption says so.")
                yield hint(Rule.UNNAMED, spot, message, person=person.title)
        if place:
            spot = of_picture(block, picture.id, "")
            message = N_("Only the first picture of a story is printed.")
            yield hint(Rule.PICTURES, spot, message)


def partners(case: Case) -> Iterator[Finding]:
    """Whose cooperation it is."""
    found = partners_of(case.material)
    if len(found) < 2:
        message = (
            N_("The story shows one partner only.")
            if found
            else N_("The story shows no partners.")
        )
        yield warning(Rule.PARTNERS, of_story(case, "cooperation"), message)


def contact(case: Case) -> Iterator[Finding]:
    """Whom readers may ask, and whether they can."""
    block = next(iter(case.story.of_kind(BlockKind.CONTACT)), None)
    ref = (block.person if block else None) or case.story.contact
    if ref is None:
        if not case.office_contact.strip():
            message = N_("The story names nobody to contact.")
            yield warning(Rule.CONTACT, of_story(case, "contact"), message)
        return
    spot = Spot(kind=Kind.PERSON, id=ref.id, field="reaches", block=block.id if block else None)
    shown = case.sheet.contact if case.sheet else None
    person = case.material.people.get(ref.id)
    firm = case.story.contact_organisation
    there = [
        role
        for role in (person.roles if person else ())
        if firm and role.organisation and role.organisation.id == firm.id
    ]
    if there and not any(role.is_current(case.on) for role in there):
        message = N_("{person} is no longer at {organisation}.")
        organisation = firm.title if firm else ""
        yield warning(Rule.REACH, spot, message, person=ref.title, organisation=organisation)
    elif person and shown and not (shown.phone or shown.email):
        message = N_("There is neither phone nor email for {person}.")
        yield warning(Rule.REACH, spot, message, person=ref.title)


def deleted(case: Case) -> Iterator[Finding]:
    """Records that lie in the bin and are shown all the same."""
    message = N_("“{title}” lies in the bin.")
    for spot, ref in _linked(case):
        if ref is not None and ref.deleted:
            yield warning(Rule.DELETED, spot, message, title=ref.title)


def funding(case: Case) -> Iterator[Finding]:
    """No profile, an unknown one, one of another time, or one without words in the language."""
    named, then = case.story.funding_profile or case.look_funding, case.material.told_on
    spot = of_story(case, "funding_profile")
    if not named:
        yield warning(Rule.FUNDING, spot, N_("The story names no funding profile."))
        return
    try:
        profile = profiles.profile(named)
    except Missing as unknown:
        yield error(Rule.FUNDING, spot, unknown.message, key=named)
        return
    if then and not profile.holds(then):
        message = N_("The funding profile does not cover the time of this story.")
        yield warning(Rule.FUNDING, spot, message)
    for lines in (profile.statement, profile.disclaimer):
        if lines and case.language not in lines:
            message = N_("The funding profile has no words in the language of the sheet.")
            yield warning(Rule.FUNDING_LANGUAGE, spot, message)
            break


def _is_named(person: Ref, text: str) -> bool:
    """Whether a text says the last part of a name."""
    parts = person.title.split()
    return not parts or parts[-1].casefold() in text.casefold()


def _linked(case: Case) -> Iterator[tuple[Spot, Ref | None]]:
    story, cooperation = case.story, case.material.cooperation
    yield of_story(case, "cooperation"), story.cooperation
    yield of_story(case, "contact"), story.contact
    yield of_story(case, "contact_organisation"), story.contact_organisation
    for block in story.blocks:
        yield of_block(block, "person"), block.person
        if block.cooperation and block.cooperation != story.cooperation:
            yield of_block(block, "cooperation"), block.cooperation
        if block.quote:
            yield of_quote(block, block.quote.id, "speaker"), block.quote.speaker
    for party in cooperation.partners if cooperation else ():
        if cooperation:
            spot = Spot(kind=Kind.COOPERATION, id=cooperation.id, field="partners")
            yield spot, party.who
