"""Lists to write to people by leave out who does not want it, and say how many that are."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.consent import ConsentPurpose, Medium
from desktop_app.domain.errors import Invalid
from desktop_app.domain.when import When
from desktop_app.services import consents, people, quotes
from desktop_app.services.hand_out import hand_out, order_for
from desktop_app.services.reaches import add_address
from tests.sheets.reading import read

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
WITHDRAWN = "Left out: people who withdrew their consent to be written to"
EXPIRED = "Left out: people whose consent to be written to has expired"
NEWSLETTER, CONTACT = ConsentPurpose.NEWSLETTER, ConsentPurpose.CONTACT


@pytest.fixture
def two(book):
    """Two people with mail and postal address."""
    found = []
    for name in ("Ida Muster", "Jan Beispiel"):
        mail = f"{name.split()[0].lower()}@muster.example"
        key = people.add_person(book, name, email=mail)
        add_address(book, person=key, street="Weg 1", postcode="07231", city="Ulm")
        found.append(key)
    return found


def agreed(book, person, purpose, **more):
    more = {name: When.parse(day) for name, day in more.items()}
    return consents.add_consent(
        book, person, purpose, media=[Medium.WEB], languages=["de"], **more
    )


def mails(book, tmp_path):
    made = hand_out(book, tmp_path / "an.txt", order_for("an.txt", NOW))
    assert made.count == (tmp_path / "an.txt").read_text(encoding="utf-8").count("@")
    return (tmp_path / "an.txt").read_text(encoding="utf-8"), dict(made.losses)


@pytest.mark.parametrize("purpose", [NEWSLETTER, CONTACT])
def test_who_withdrew_the_consent_stays_out_of_the_mail_list(book, two, tmp_path, purpose):
    consent = agreed(book, two[0], purpose)
    assert "ida@" in mails(book, tmp_path)[0]
    consents.withdraw_consent(book, consent, When.parse("2026-11-01"))
    told, losses = mails(book, tmp_path)
    assert ("ida@" in told, "jan@" in told, losses[WITHDRAWN]) == (False, True, 1)


def test_a_consent_that_has_expired_speaks_against_it_until_it_is_renewed(book, two, tmp_path):
    agreed(book, two[0], NEWSLETTER, valid_until="2025")
    told, losses = mails(book, tmp_path)
    assert ("ida@" in told, losses[EXPIRED]) == (False, 1)
    agreed(book, two[0], NEWSLETTER, given="2026")
    assert "ida@" in mails(book, tmp_path)[0]


def test_a_withdrawal_that_is_still_to_come_changes_nothing_yet(book, two, tmp_path):
    consents.withdraw_consent(book, agreed(book, two[0], CONTACT), When.parse("2027"))
    assert "ida@" in mails(book, tmp_path)[0]


def test_a_withdrawn_quote_is_no_reason_not_to_write(book, two, tmp_path):
    quote = quotes.add_quote(book, "Wir suchen Partner.", speaker=two[0])
    consent = consents.add_consent(book, two[0], CONTACT, media=[], languages=[], quote=quote)
    consents.withdraw_consent(book, consent, When.parse("2020"))
    assert "ida@" in mails(book, tmp_path)[0]


def labels(book, tmp_path):
    order = order_for("l.pdf", NOW, format_="labels")
    made = hand_out(book, tmp_path / "l.pdf", order)
    return "\n".join(read((tmp_path / "l.pdf").read_bytes()).tree), made


def test_labels_are_printed_for_who_has_an_address_and_wants_to_be_written_to(
    book, two, tmp_path
):
    people.add_person(book, "Ohne Adresse")
    consents.withdraw_consent(book, agreed(book, two[0], CONTACT), When.parse("2020"))
    said, made = labels(book, tmp_path)
    assert "Jan Beispiel" in said
    assert "Ida Muster" not in said
    assert made.count == 1
    assert made.losses == (("Contacts without a postal address", 1), (WITHDRAWN, 1))


def test_no_more_newsletters_is_no_reason_against_a_letter(book, two, tmp_path):
    consents.withdraw_consent(book, agreed(book, two[0], NEWSLETTER), When.parse("2020"))
    assert labels(book, tmp_path)[1].count == 2


def test_without_any_address_no_labels_are_written(book, tmp_path):
    people.add_person(book, "Ohne Adresse")
    with pytest.raises(Invalid, match="postal address"):
        labels(book, tmp_path)
    assert list(tmp_path.glob("*.pdf*")) == []
