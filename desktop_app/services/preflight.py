"""What has to be put right, or is worth a look, before a story is printed."""

from collections.abc import Iterator, Mapping
from datetime import date

from desktop_app.domain.consent import Consent, Verdict, may_print
from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.domain.ids import Key, StoryId
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.story import WRITTEN, Block, BlockKind
from desktop_app.services import consents, funding
from desktop_app.services.story_sheet.material import Material, gather
from desktop_app.store.book import Book

NO_WORDS = N_("No consent of {person} covers printing these words in this language.")
NO_PICTURE = N_("No consent of {person} covers printing this picture in this language.")
AGAINST = {
    Verdict.WITHDRAWN: N_("The consent of {person} has been withdrawn."),
    Verdict.EXPIRED: N_("The consent of {person} has expired."),
}


def check_story(
    book: Book, key: StoryId, language: str = "", *, printed_on: date, office_contact: str = ""
) -> tuple[Finding, ...]:
    """What preflight finds about a story in one language; errors first."""
    material = gather(book, key, language, printed_on)
    given = consents.about(book, _subjects(material))
    found = [
        *_consents(material, given),
        *_missing(material),
        *_pictures(material),
        *_contact(material, office_contact),
        *_funding(material),
        *_remarks(material),
    ]
    order = tuple(Severity)
    return tuple(sorted(found, key=lambda each: order.index(each.severity)))


def _subjects(material: Material) -> set[Key]:
    return {person.id for _, _, person, _ in _people(material)}


def _consents(
    material: Material, given: Mapping[Key, tuple[Consent, ...]]
) -> Iterator[Finding]:
    """Words and pictures nobody may print."""
    for kind, subject, person, otherwise in _people(material):
        message = _against(material, given, subject, person, otherwise)
        if message:
            yield Finding(
                rule=Rule.CONSENT,
                severity=Severity.ERROR,
                message=message,
                values={"person": person.title},
                kind=kind,
                id=subject,
                field="consent",
                language=material.language,
            )


def _people(material: Material) -> Iterator[tuple[Kind, Key, Ref, str]]:
    """Whose words and whose pictures the story shows, and what to say if they may not be."""
    for block in material.story.blocks:
        quote, picture = block.quote, block.picture
        if quote and quote.speaker:
            yield Kind.QUOTE, quote.id, quote.speaker, NO_WORDS
        if picture:
            for person in picture.persons:
                yield Kind.PICTURE, picture.id, person, NO_PICTURE


def _against(
    material: Material,
    given: Mapping[Key, tuple[Consent, ...]],
    subject: Key,
    person: Ref,
    otherwise: str,
) -> str:
    """Why a person's words or picture cannot be printed; "" if they can."""
    found = may_print(
        (one for one in given.get(person.id, ()) if one.person.id == person.id),
        subject=subject,
        story=material.story.id,
        language=material.language,
        on=material.printed_on,
    )
    if found is Verdict.COVERED:
        return ""
    return AGAINST.get(found, otherwise) if found is not None else otherwise


def _missing(material: Material) -> Iterator[Finding]:
    """Words of the article that the language of the sheet lacks."""
    for block in material.story.untranslated(material.language):
        yield Finding(
            rule=Rule.TRANSLATION,
            severity=Severity.ERROR if block.kind in WRITTEN else Severity.WARNING,
            message=N_("This text is missing in the language of the sheet."),
            kind="block",
            id=block.id,
            field="text",
            language=material.language,
        )


def _pictures(material: Material) -> Iterator[Finding]:
    """Pictures without a description, and those that find no place."""
    shown = [block.picture for block in material.story.blocks if block.picture]
    for place, picture in enumerate(shown):
        if not material.said(picture.id, "alt", picture.alt).strip():
            yield Finding(
                rule=Rule.DESCRIPTION,
                severity=Severity.WARNING,
                message=N_("The picture has no description for people who cannot see it."),
                kind=Kind.PICTURE,
                id=picture.id,
                field="alt",
                language=material.language,
            )
        if place:
            yield Finding(
                rule=Rule.PICTURES,
                severity=Severity.HINT,
                message=N_("Only the first picture of a story is printed."),
                kind=Kind.PICTURE,
                id=picture.id,
            )


def _contact(material: Material, office_contact: str) -> Iterator[Finding]:
    story = material.story
    named = [story.contact, *(block.person for block in story.of_kind(BlockKind.CONTACT))]
    if not any(named) and not office_contact.strip():
        yield _of_story(
            material, Rule.CONTACT, N_("The story names nobody to contact."), "contact"
        )


def _funding(material: Material) -> Iterator[Finding]:
    """No profile, or one of another time than the story's."""
    named, then = material.story.funding_profile, material.told_on
    field = "funding_profile"
    if not named:
        message = N_("The story names no funding profile.")
        yield _of_story(material, Rule.FUNDING, message, field)
    elif then and not funding.profile(named).holds(then):
        message = N_("The funding profile does not cover the time of this story.")
        yield _of_story(material, Rule.FUNDING, message, field)


def _of_story(material: Material, rule: Rule, message: str, field: str) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        message=message,
        kind=Kind.STORY,
        id=material.story.id,
        field=field,
    )


def _remarks(material: Material) -> Iterator[Finding]:
    """Marks nobody has decided on; the text is printed as it stands."""
    for block in material.story.blocks:
        yield from _remarks_of(block, material.language)


def _remarks_of(block: Block, language: str) -> Iterator[Finding]:
    text = block.in_language(language)
    for remark in text.open_remarks if text else ():
        message = (
            N_("“{passage}” was published so; “{suggestion}” is suggested.")
            if remark.suggestion
            else N_("“{passage}” is marked: {note}")
        )
        yield Finding(
            rule=Rule.REMARK,
            severity=Severity.HINT,
            message=message,
            values={
                "passage": remark.passage,
                "suggestion": remark.suggestion,
                "note": remark.note,
            },
            kind="block",
            id=block.id,
            field="text",
            language=language,
        )
