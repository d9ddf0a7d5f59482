from datetime import date

import pytest

from desktop_app.domain.consent import ConsentPurpose, Medium, Verdict
from desktop_app.domain.when import When
from desktop_app.services import consents, people, quotes
from desktop_app.services.fields import change_field

ON = date(2026, 11, 25)


@pytest.fixture
def person(book):
    return people.add_person(book, "Ida Muster")


def given(book, person, **values):
    return consents.add_consent(
        book,
        person,
        ConsentPurpose.STORY,
        media=[Medium.PRINT],
        languages=["de", "fr"],
        **values,
    )


def verdict(book, key, medium=Medium.PRINT, language="de"):
    return consents.wholes(book, [key])[key].covers(ConsentPurpose.STORY, medium, language, ON)


def test_a_consent_covers_the_media_and_languages_it_names_and_no_others(book, person):
    key = given(book, person, evidence="Brief", given=When.parse("Mai 2015"))
    assert verdict(book, key) is Verdict.COVERED
    assert verdict(book, key, Medium.WEB) is Verdict.OTHER_MEDIUM
    assert verdict(book, key, language="en") is Verdict.OTHER_LANGUAGE


def test_changing_what_a_consent_covers_is_one_step(book, person):
    key = given(book, person)
    consents.set_scope(book, key, [Medium.WEB], ["de"])
    found = consents.wholes(book, [key])[key]
    assert (found.media, found.languages) == ({Medium.WEB}, {"de"})
    book.undo()
    found = consents.wholes(book, [key])[key]
    assert (found.media, found.languages) == ({Medium.PRINT}, {"de", "fr"})


def test_a_withdrawn_consent_stays_as_evidence_and_covers_nothing(book, person):
    key = given(book, person)
    consents.withdraw_consent(book, key, When.parse("Oktober 2026"))
    assert verdict(book, key) is Verdict.WITHDRAWN
    book.undo()
    assert verdict(book, key) is Verdict.COVERED


def test_a_consent_runs_out(book, person):
    key = given(book, person, valid_until=When.parse("2025"))
    assert verdict(book, key) is Verdict.EXPIRED
    change_field(book, "consent", key, "valid_until", "Ende 2026")
    assert verdict(book, key) is Verdict.COVERED


def test_a_consent_is_found_from_the_person_and_from_the_quote(book, person):
    quote = quotes.add_quote(book, "Sehr gut.", speaker=person)
    key = given(book, person, quote=quote)
    other = people.add_person(book, "Uwe Muster")
    about = consents.about(book, [person, quote, other])
    assert [one.id for one in about[person]] == [one.id for one in about[quote]] == [key]
    assert about[other] == ()
