"""Words and pictures of people: may they be handed out, for this use, on this day."""

from collections.abc import Iterator

from desktop_app.domain.consent import Medium, Verdict, may_use
from desktop_app.domain.finding import Finding, Rule
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.services.preflight.case import (
    Case,
    Spot,
    error,
    of_picture,
    of_quote,
    warning,
)
from desktop_app.services.story_sheet.material import Material

NONE = {
    ("quote", Medium.PRINT): N_(
        "No consent of {person} covers printing these words in this language."
    ),
    ("picture", Medium.PRINT): N_(
        "No consent of {person} covers printing this picture in this language."
    ),
    ("quote", Medium.WEB): N_(
        "No consent of {person} covers these words on the web in this language."
    ),
    ("picture", Medium.WEB): N_(
        "No consent of {person} covers this picture on the web in this language."
    ),
}
AGAINST = {
    Verdict.WITHDRAWN: (
        Rule.CONSENT_WITHDRAWN,
        N_("The consent of {person} has been withdrawn."),
    ),
    Verdict.EXPIRED: (Rule.CONSENT_EXPIRED, N_("The consent of {person} has expired.")),
    Verdict.OTHER_PURPOSE: (
        Rule.CONSENT_SCOPE,
        N_("The consent of {person} was given for another purpose than a story."),
    ),
    Verdict.OTHER_MEDIUM: (
        Rule.CONSENT_SCOPE,
        N_("The consent of {person} does not cover this medium."),
    ),
    Verdict.OTHER_LANGUAGE: (
        Rule.CONSENT_SCOPE,
        N_("The consent of {person} does not cover this language."),
    ),
    Verdict.NOT_YET: (
        Rule.CONSENT_SCOPE,
        N_("The consent of {person} is dated later than this use."),
    ),
}
CHANGED = N_("The words have been changed since {person} agreed to them.")


def people(material: Material) -> Iterator[tuple[Spot, Ref]]:
    """Whose words and whose pictures the story shows, and where."""
    language = material.language
    for block in material.story.blocks:
        quote, picture = block.quote, block.picture
        if quote and quote.speaker:
            yield of_quote(block, quote.id, "consent", language), quote.speaker
        if picture:
            for person in picture.persons:
                yield of_picture(block, picture.id, "consent", language), person


def consents(case: Case) -> Iterator[Finding]:
    """Words and pictures nobody may hand out."""
    for spot, person in people(case.material):
        verdict = may_use(
            (one for one in case.consents.get(person.id, ()) if one.person.id == person.id),
            subject=spot.id,
            story=case.story.id,
            medium=case.medium,
            language=case.language,
            on=case.on,
        )
        if verdict is None:
            message = NONE[spot.kind, case.medium]
            yield error(Rule.CONSENT, spot, message, person=person.title)
        elif verdict is not Verdict.COVERED:
            rule, message = AGAINST[verdict]
            yield error(rule, spot, message, person=person.title)


def changed(case: Case) -> Iterator[Finding]:
    """Words somebody agreed to before they became what they are now."""
    for block in case.story.blocks:
        quote = block.quote
        if quote and quote.speaker and quote.id in case.changed_quotes:
            spot = of_quote(block, quote.id, "text", quote.language)
            yield warning(Rule.QUOTE_CHANGED, spot, CHANGED, person=quote.speaker.title)
