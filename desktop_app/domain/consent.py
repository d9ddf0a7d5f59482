"""What a person agreed to, and whether that covers a use on a day."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.domain.reference import Ref
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class ConsentPurpose(StrEnum):
    """What the words or the picture of somebody may be used for."""

    STORY = "story"
    PRESS = "press"
    EVENT = "event"
    NEWSLETTER = "newsletter"
    CONTACT = "contact"


class Medium(StrEnum):
    """Where something is published."""

    PRINT = "print"
    WEB = "web"
    SOCIAL = "social"


class Verdict(StrEnum):
    """Why a consent covers a use, or why not."""

    COVERED = "covered"
    OTHER_PURPOSE = "other_purpose"
    OTHER_MEDIUM = "other_medium"
    OTHER_LANGUAGE = "other_language"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


VERDICTS = {
    Verdict.COVERED: N_("The consent covers this use."),
    Verdict.OTHER_PURPOSE: N_("The consent was given for another purpose."),
    Verdict.OTHER_MEDIUM: N_("The consent does not cover this medium."),
    Verdict.OTHER_LANGUAGE: N_("The consent does not cover this language."),
    Verdict.NOT_YET: N_("The consent is dated later than this use."),
    Verdict.EXPIRED: N_("The consent has expired."),
    Verdict.WITHDRAWN: N_("The consent has been withdrawn."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One consent with its evidence; it covers what it names and nothing else."""

    id: Key
    person: Ref
    purpose: ConsentPurpose
    media: frozenset[Medium] = frozenset()
    languages: frozenset[str] = frozenset()
    quote: Ref | None = None
    picture: Ref | None = None
    story: Ref | None = None
    evidence: str = ""
    given: When | None = None
    valid_until: When | None = None
    revoked: When | None = None
    sample: bool = False
    source: Ref | None = None
    note: str = ""
    extras: Extras = NOTHING

    def covers(
        self, purpose: ConsentPurpose, medium: Medium, language: str, on: date
    ) -> Verdict:
        """Whether this use on `on` is covered; the first reason against it otherwise.

        A date nobody can read counts against the use: printing needs a consent that holds.
        """
        if (end := _end(self, on)) is not None:
            return end
        if self.given is not None and self.given.earliest and self.given.earliest > on:
            return Verdict.NOT_YET
        if purpose is not self.purpose:
            return Verdict.OTHER_PURPOSE
        if medium not in self.media:
            return Verdict.OTHER_MEDIUM
        return Verdict.COVERED if language in self.languages else Verdict.OTHER_LANGUAGE


def may_print(
    given: Iterable[Consent], *, subject: Key, story: Key, language: str, on: date
) -> Verdict | None:
    """Whether somebody's words or picture may be printed in a story; None without a consent."""
    return may_use(
        given, subject=subject, story=story, medium=Medium.PRINT, language=language, on=on
    )


def may_use(
    given: Iterable[Consent],
    *,
    subject: Key,
    story: Key,
    medium: Medium,
    language: str,
    on: date,
) -> Verdict | None:
    """Whether a story may show somebody's words or picture in a medium; None if nobody agreed.

    `given` are the consents of that person. One for this very quote or picture decides; one
    for the story or for everything counts where there is none.
    """
    consents = tuple(given)
    special = [one for one in consents if _about(one) == subject]
    general = [one for one in consents if _about(one) in (None, story)]
    verdicts = [
        one.covers(ConsentPurpose.STORY, medium, language, on) for one in special or general
    ]
    for weighty in (Verdict.COVERED, Verdict.WITHDRAWN, Verdict.EXPIRED):
        if weighty in verdicts:
            return weighty
    return verdicts[0] if verdicts else None


def has_ended(given: Iterable[Consent], subject: Key, on: date) -> bool:
    """Whether every consent for this very quote or picture was withdrawn or has expired."""
    verdicts = [
        one.covers(one.purpose, medium, language, on)
        for one in given
        if _about(one) == subject
        for medium in one.media or (Medium.PRINT,)
        for language in one.languages or ("",)
    ]
    return bool(verdicts) and set(verdicts) <= {Verdict.WITHDRAWN, Verdict.EXPIRED}


def not_to_be_written_to(
    given: Iterable[Consent], purposes: Collection[ConsentPurpose], on: date
) -> Verdict | None:
    """Why somebody is not to be written to; None for whoever never said anything of it.

    `given` are the consents of that person. A consent that was withdrawn or has expired speaks
    against it as long as no other one for the same purpose holds.
    """
    ends: dict[ConsentPurpose, set[Verdict | None]] = {}
    for one in given:
        if one.purpose in purposes and _about(one) is None:
            ends.setdefault(one.purpose, set()).add(_end(one, on))
    ended = {end for found in ends.values() if None not in found for end in found}
    return next((end for end in (Verdict.WITHDRAWN, Verdict.EXPIRED) if end in ended), None)


def _end(consent: Consent, on: date) -> Verdict | None:
    if consent.revoked is not None and _begun(consent.revoked, on):
        return Verdict.WITHDRAWN
    ended = consent.valid_until is not None and _over(consent.valid_until, on)
    return Verdict.EXPIRED if ended else None


def _about(consent: Consent) -> Key | None:
    ref = consent.quote or consent.picture or consent.story
    return ref.id if ref else None


def _begun(day: When, on: date) -> bool:
    return day.earliest is None or day.earliest <= on


def _over(day: When, on: date) -> bool:
    return day.latest is None or day.latest < on
