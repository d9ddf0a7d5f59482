"""Numbers and addresses: kept as written, refused only when impossible."""

import pytest

from desktop_app.domain.email import EmailAddress
from desktop_app.domain.errors import Invalid
from desktop_app.domain.link import Link
from desktop_app.domain.phone import PhoneNumber
from desktop_app.domain.reach import (
    Address,
    Reach,
    ReachKind,
    best,
    parse_address,
    parse_reach,
)


def test_a_phone_number_is_kept_as_it_was_written():
    assert str(PhoneNumber.parse(" 0711 123 4036 ")) == "0711 123 4036"


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("0711 123 4036", "07111234036"),
        ("+49 (0) 711 / 123-4036", "+497111234036"),
        ("0033 1 23 45 67 89", "+33123456789"),
        ("Tel. 0711 123 4036 (Sekretariat)", "07111234036"),
        ("0711 123 Durchwahl 40", "0711123"),
    ],
)
def test_a_phone_number_can_be_dialled(text, dialled):
    assert PhoneNumber.parse(text).dialled == dialled


@pytest.mark.parametrize("text", ["", "Zentrale", "12", "on request"])
def test_words_without_a_number_are_no_phone_number(text):
    with pytest.raises(Invalid):
        PhoneNumber.parse(text)


@pytest.mark.parametrize(
    "text", ["max@example.eu", "<mailto:max@example.eu>", " max@example.eu "]
)
def test_a_pasted_mail_address_is_freed_of_its_wrapping(text):
    assert str(EmailAddress.parse(text)) == "max@example.eu"


@pytest.mark.parametrize(
    "text", ["", "max", "@example.eu", "max@", "max@a..eu", "a b@example.eu"]
)
def test_what_cannot_be_a_mail_address_is_refused(text):
    with pytest.raises(Invalid):
        EmailAddress.parse(text)


@pytest.mark.parametrize(
    "text", ["o'neil+messe@exämple.eu", "müller@localhost", "x@a-b.example"]
)
def test_unusual_mail_addresses_are_accepted(text):
    assert str(EmailAddress.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("www.example.eu", "https://www.example.eu"),
        ("http://example.eu/a?b=c", "http://example.eu/a?b=c"),
        ("localhost:8080/a", "https://localhost:8080/a"),
        ("mailto:max@example.eu", "mailto:max@example.eu"),
    ],
)
def test_a_web_address_opens_with_its_scheme(text, opened):
    assert Link.parse(text).opened == opened


@pytest.mark.parametrize(
    "text",
    ["", "https://", "javascript:alert(1)", "file:///etc", "data:text/html,x", "a b", "\\\\x"],
)
def test_addresses_that_could_do_harm_are_refused(text):
    with pytest.raises(Invalid):
        Link.parse(text)


def test_any_other_way_to_reach_somebody_is_kept_but_not_empty():
    assert parse_reach(ReachKind.OTHER, " Stand B4 ") == "Stand B4"
    with pytest.raises(Invalid):
        parse_reach(ReachKind.OTHER, " ")


def test_the_preferred_number_comes_before_the_first():
    first = Reach(id="1", kind=ReachKind.PHONE, value="111")
    other = Reach(id="2", kind=ReachKind.MOBILE, value="222", preferred=True)
    kinds = frozenset((ReachKind.PHONE, ReachKind.MOBILE))
    assert best((first, other), kinds) is other
    assert best((first,), kinds) is first
    assert best((), kinds) is None


def test_an_envelope_shows_no_empty_lines():
    address = Address(id="1", street="Musterweg 1", postcode="70174", city="Stuttgart")
    assert address.lines == ("Musterweg 1", "70174 Stuttgart")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Musterweg 1, 70174 Stuttgart, DE", ("Musterweg 1", "70174", "Stuttgart", "DE")),
        (
            "Haus B, Musterweg 1, D-70174 Stuttgart",
            ("Haus B, Musterweg 1", "D-70174", "Stuttgart", ""),
        ),
        (
            "1 rue de l’Exemple, 69000 Lyon, France",
            ("1 rue de l’Exemple", "69000", "Lyon", "France"),
        ),
        ("70174 Stuttgart", ("", "70174", "Stuttgart", "")),
        ("Musterweg 1, Horb", ("Musterweg 1", "", "Horb", "")),
    ],
)
def test_an_address_is_read_from_one_line(text, parts):
    read = parse_address(text)
    assert (read.street, read.postcode, read.city, read.country) == parts
