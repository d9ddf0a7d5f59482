"""Consents cover what they name, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.consent import Consent, ConsentPurpose, Medium, Verdict
from desktop_app.domain.reference import Kind, Ref
from desktop_app.domain.when import Precision, When

TODAY = date(2026, 3, 1)
CONSENT = Consent(
    id="1",
    person=Ref(id="2", kind=Kind.PERSON, title="Erika Muster"),
    purpose=ConsentPurpose.STORY,
    media=frozenset((Medium.PRINT, Medium.WEB)),
    languages=frozenset(("de", "fr")),
)


def verdict(consent, *, purpose=ConsentPurpose.STORY, medium=Medium.PRINT, language="de"):
    return consent.covers(purpose, medium, language, TODAY)


def day(text, value):
    return When(text=text, earliest=value, latest=value, precision=Precision.DAY)


def test_a_consent_covers_what_it_names():
    assert verdict(CONSENT) is Verdict.COVERED


@pytest.mark.parametrize(
    ("use", "reason"),
    [
        ({"purpose": ConsentPurpose.PRESS}, Verdict.OTHER_PURPOSE),
        ({"medium": Medium.SOCIAL}, Verdict.OTHER_MEDIUM),
        ({"language": "en"}, Verdict.OTHER_LANGUAGE),
    ],
)
def test_a_consent_does_not_cover_what_it_does_not_name(use, reason):
    assert verdict(CONSENT, **use) is reason


def test_a_withdrawn_consent_covers_nothing_from_that_day():
    consent = replace(CONSENT, revoked=day("today", TODAY))
    assert verdict(consent) is Verdict.WITHDRAWN
    assert (
        consent.covers(ConsentPurpose.STORY, Medium.PRINT, "de", date(2026, 2, 28))
        is Verdict.COVERED
    )


def test_a_consent_holds_through_its_last_day():
    assert verdict(replace(CONSENT, valid_until=day("today", TODAY))) is Verdict.COVERED
    past = day("yesterday", date(2026, 2, 28))
    assert verdict(replace(CONSENT, valid_until=past)) is Verdict.EXPIRED


def test_an_end_nobody_can_read_counts_against_the_use():
    assert verdict(replace(CONSENT, valid_until=When(text="bald"))) is Verdict.EXPIRED
    assert verdict(replace(CONSENT, revoked=When(text="am Telefon"))) is Verdict.WITHDRAWN


def test_a_consent_given_later_does_not_cover_an_earlier_use():
    assert verdict(replace(CONSENT, given=day("later", date(2026, 4, 1)))) is Verdict.NOT_YET
