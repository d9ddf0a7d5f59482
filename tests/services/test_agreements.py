import pytest

from desktop_app.domain.agreement import AgreementKind
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.services import agreements, cooperations, organisations, people, removal


@pytest.fixture
def cooperation(book):
    return cooperations.start_cooperation(book, title="Muster")


def test_an_agreement_keeps_the_name_its_partners_gave_it(book, cooperation):
    partner = organisations.add_organisation(book, "Netz Muster")
    person = people.add_person(book, "Ida Muster")
    key = agreements.add_agreement(
        book,
        cooperation,
        "Freundschaftserklärung",
        "Mai 2015",
        kind=AgreementKind.PARTNERSHIP_DECLARATION,
    )
    agreements.sign(book, key, organisation=partner)
    agreements.sign(book, key, organisation=partner, person=person, function="Vorsitz")
    agreements.add_content(book, key, "enger Austausch")
    found = agreements.whole(book, key)
    assert (found.label, found.signed.text) == ("Freundschaftserklärung", "Mai 2015")
    assert [one.who.title for one in found.signatories] == ["Netz Muster", "Ida Muster"]
    assert [point.text for point in found.contents] == ["enger Austausch"]
    assert found.cooperation.title == "Muster"
    assert agreements.lines(book, [key])[key].cooperation == "Muster"


def test_an_agreement_needs_a_name_and_a_signatory_somebody(book, cooperation):
    with pytest.raises(Invalid):
        agreements.add_agreement(book, cooperation, "")
    key = agreements.add_agreement(book, cooperation, "Erklärung")
    with pytest.raises(Invalid):
        agreements.sign(book, key)


def test_a_deleted_agreement_comes_back_with_its_contents(book, cooperation):
    key = agreements.add_agreement(book, cooperation, "Erklärung")
    agreements.add_content(book, key, "enger Austausch")
    before = agreements.whole(book, key)
    agreements.remove_agreement(book, key)
    with pytest.raises(Gone):
        agreements.whole(book, key)
    removal.restore(book, "agreement", key)
    assert agreements.whole(book, key) == before
