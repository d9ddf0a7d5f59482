"""Contacts, address labels and the plan of a week, printed from a book."""

from datetime import date

import pytest
from pdfua import validate

from desktop_app.domain.errors import Invalid
from desktop_app.domain.reference import Kind
from desktop_app.domain.sheet import CONTACTS, LABELS, WEEK
from desktop_app.domain.when import When
from desktop_app.services import events, find, follow_ups, people
from desktop_app.services.print import Order
from desktop_app.services.print_lists import Wishes, render_list
from desktop_app.services.reaches import add_address
from tests.sheets.reading import read

DAY = date(2026, 11, 25)
LANGUAGES = ("de", "en", "fr")


@pytest.fixture
def book(sample_book):
    return sample_book


def printed(book, kind, language="de", keys=None, **wishes):
    keys = people.keys(book) if keys is None else keys
    order = Order(printed_on=DAY, kind=kind)
    return render_list(book, keys, order, language, Wishes(**wishes))


def said(made):
    return "\n".join(read(made.pdf).tree)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_keeps_the_rules_of_accessible_files(book, language, tmp_path):
    made = [
        printed(book, CONTACTS, language),
        printed(book, CONTACTS, language, group="cluster", coded=True),
        printed(book, WEEK, language, []),
    ]
    for number, each in enumerate(made):
        file = tmp_path / f"{number}.pdf"
        file.write_bytes(each.pdf)
        assert list(validate(file).findings) == []
        assert read(each.pdf).overlaps() == []
        assert each.warnings == ()


def test_contacts_stand_below_their_letter(book):
    tree = said(printed(book, CONTACTS))
    assert tree.index("P: K\n") < tree.index("P: Kaiser, Nadine")
    assert tree.index("P: P\n") < tree.index("P: Pélisson-Schecker, Dr. Aude")


def test_contacts_stand_below_their_cluster(book):
    tree = said(printed(book, CONTACTS, group="cluster"))
    assert tree.index("P: INNONET Kunststoff\n") < tree.index("P: Kaiser, Nadine")
    assert tree.index("P: Ohne Cluster") < tree.index("P: Pélisson-Schecker, Dr. Aude")


def test_a_code_is_printed_for_each_contact_only_where_it_is_wanted(book):
    assert said(printed(book, CONTACTS)).count("Figure") == 0
    assert said(printed(book, CONTACTS, coded=True)).count("Figure") == 2


def test_nobody_is_no_list(book):
    with pytest.raises(Invalid):
        printed(book, CONTACTS, keys=[])


def test_a_label_says_firm_name_street_town_and_the_country_abroad(book):
    person = people.add_person(book, "Lucie Martin")
    add_address(
        book,
        person=person,
        street="12 rue de la Plasturgie",
        postcode="01100",
        city="Oyonnax",
        country="FR",
    )
    made = printed(book, LABELS, keys=[person])
    lines = [line.text.strip() for line in read(made.pdf).lines]
    assert lines == ["Lucie Martin", "12 rue de la Plasturgie", "01100 Oyonnax", "FRANKREICH"]


def test_labels_of_people_without_an_address_are_refused(book):
    with pytest.raises(Invalid):
        printed(book, LABELS)


@pytest.mark.parametrize("start", [0, 22])
def test_labels_begin_on_the_sheet(book, start):
    with pytest.raises(Invalid):
        printed(book, LABELS, start=start)


def test_a_week_shows_steps_and_events_on_their_day_and_what_is_overdue(book):
    record = find.resolve(book, "Plastipolis")
    follow_ups.add_follow_up(
        book,
        "Lucie anrufen",
        about=(Kind(record.kind), record.id),
        due=When.parse("27.11.2026"),
    )
    follow_ups.add_follow_up(book, "Bericht schreiben", due=When.parse("2.11.2026"))
    events.add_event(book, None, "Workshop in Oyonnax", "26.11.2026")
    tree = said(printed(book, WEEK, keys=[]))
    assert "H1: KW 48, 23.–29. November 2026" in tree
    order = ("Überfällig", "Bericht schreiben", "H2: Donnerstag", "Workshop in Oyonnax")
    places = [tree.index(word) for word in (*order, "H2: Freitag", "Lucie anrufen")]
    assert places == sorted(places)
    assert "P: Plastipolis" in tree


def test_another_week_can_be_printed(book):
    tree = said(printed(book, WEEK, keys=[], day=date(2026, 12, 9)))
    assert "H1: KW 50, 7.–13. Dezember 2026" in tree
