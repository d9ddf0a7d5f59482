import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.duplicates import Clue, Lane
from desktop_app.domain.errors import UserError
from desktop_app.domain.organisation import SuccessionKind
from desktop_app.domain.reference import Kind
from desktop_app.services import (
    custom_fields,
    duplicates,
    fields,
    organisations,
    people,
    reaches,
    removal,
)
from desktop_app.store import people as stored

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "benchmarks"))
from big_book import add_people
from people import invent
from twins import ERRORS, twins


def only(book):
    (pair,) = duplicates.scan(book)
    return pair


def clues(pair):
    return {reason.clue for reason in pair.reasons}


@pytest.fixture
def house(book):
    return organisations.add_organisation(book, "Exemple Plasturgie")


@pytest.mark.parametrize(
    ("one", "other", "clue"),
    [
        ("Lucie Bernard", "Lucie Bernard", Clue.SAME_NAME),
        ("Jürgen Müller", "Juergen Mueller", Clue.SPELLED),
        ("Jürgen Müller", "Jurgen Muller", Clue.SPELLED),
        ("Karin Meyer", "Karin Maier", Clue.SOUND),
        ("Stefan Schmidt", "Stephan Schmitt", Clue.SOUND),
        ("Lucie Bernard", "Lucie Berard", Clue.TYPO),
        ("Lucie Bernard", "L. Bernard", Clue.INITIAL),
        ("Aude Pélisson-Schecker", "Aude Pelisson", Clue.PART),
        ("Aude Pélisson-Schecker", "Aude Pelisson Schecker", Clue.SPELLED),
        ("Ludwig van der Exemple", "Ludwig Exemple", Clue.SPELLED),
        ("Αλέξανδρος Ιωάννου", "Αλεξανδρος Ιωαννου", Clue.SPELLED),
    ],
)
def test_names_written_differently_are_found_with_the_reason(book, one, other, clue):
    for name in (one, other):
        people.add_person(book, name, email="lucie@exemple.example")
    assert clue in clues(only(book))
    assert only(book).lane is Lane.SURE


def test_given_and_family_name_may_be_swapped(book, house):
    people.add_person(book, "Lucie Bernard", organisation=house)
    people.add_person(book, "Bernard Lucie", organisation=house)
    assert Clue.SWAPPED in clues(only(book))


def test_a_former_name_is_found(book):
    married = people.add_person(book, "Lucie Lambert", phone="+33 4 74 11 11 11")
    people.add_name(book, married, "Bernard")
    people.add_person(book, "Lucie Bernard", phone="0033 474 11 11 11")
    assert clues(only(book)) == {Clue.FORMER, Clue.SAME_PHONE}


def test_phone_numbers_are_compared_however_they_are_written(book):
    people.add_person(book, "Lucie Bernard", phone="+49 (0)7231 / 39-0")
    people.add_person(book, "Lucie Bernhard", phone="07231 390")
    assert only(book).reasons[1].value == "+497231390"


def test_people_of_one_name_at_two_organisations_are_never_certain(book, house):
    other = organisations.add_organisation(book, "Muster Werkzeugbau")
    people.add_person(book, "Lucie Bernard", organisation=house, email="lucie@exemple.example")
    people.add_person(book, "Lucie Bernard", organisation=other, email="lb@muster.example")
    assert only(book).lane is Lane.POSSIBLE
    assert Clue.OTHER_ORGANISATION in clues(only(book))


def test_the_same_entry_does_not_make_people_of_two_organisations_certain(book, house):
    field = custom_fields.add_custom_field(book, Kind.PERSON, "Geburtstag")
    other = organisations.add_organisation(book, "Muster Werkzeugbau")
    for place in (house, other):
        key = people.add_person(book, "Lucie Bernard", organisation=place)
        custom_fields.say_custom(book, key, field, "1. Mai 1971")
    assert only(book).lane is Lane.LIKELY


def test_two_names_at_one_organisation_are_different_people(book, house):
    people.add_person(book, "Lucie Bernard", organisation=house, email="lb@exemple.example")
    people.add_person(book, "Inès Lambert", organisation=house, email="il@exemple.example")
    assert duplicates.scan(book) == []


def test_a_mailbox_of_the_office_proves_nothing(book):
    for name in ("Lucie Bernard", "Lucien Bernard"):
        people.add_person(book, name, email="info@exemple.example")
    assert all(Clue.SAME_EMAIL not in clues(pair) for pair in duplicates.scan(book))


def test_a_married_couple_with_one_number_is_not_certain(book):
    for name in ("Lucie Bernard", "Paul Bernard"):
        people.add_person(book, name, phone="+33 4 74 11 11 11")
    assert all(pair.lane is not Lane.SURE for pair in duplicates.scan(book))


def test_what_somebody_called_different_is_not_brought_up_again(book):
    keys = [people.add_person(book, "Lucie Bernard") for _ in range(2)]
    duplicates.tell_apart(book, *keys)
    assert duplicates.scan(book) == []
    book.undo()
    assert only(book).ids == tuple(keys)


def test_called_different_can_be_taken_back_later(book):
    keys = [people.add_person(book, "Lucie Bernard") for _ in range(2)]
    duplicates.tell_apart(book, *keys)
    duplicates.forget_apart(book, *reversed(keys))
    assert only(book).ids == tuple(keys)


def test_a_person_is_not_different_from_an_organisation(book, house):
    person = people.add_person(book, "Lucie Bernard")
    with pytest.raises(UserError):
        duplicates.tell_apart(book, person, house)


def test_an_organisation_is_found_whatever_its_legal_form(book, house):
    organisations.add_organisation(book, "EXEMPLE PLASTURGIE S.A.S.")
    assert (only(book).lane, clues(only(book))) == (Lane.LIKELY, {Clue.SPELLED})


def test_one_website_makes_organisations_of_one_name_certain(book):
    for site in ("https://www.exemple.example/", "exemple.example/accueil"):
        organisations.add_organisation(book, "Exemple Plasturgie", website=site)
    assert only(book).lane is Lane.SURE


def test_branches_in_two_towns_are_never_certain(book):
    for town in ("Lyon", "Nantes"):
        key = organisations.add_organisation(book, "Muster Werkzeugbau")
        reaches.add_address(book, organisation=key, city=town)
    assert only(book).lane is Lane.POSSIBLE


def test_chambers_of_two_regions_are_different(book):
    for name in ("IHK Nordschwarzwald", "IHK Region Stuttgart", "IHK Karlsruhe"):
        organisations.add_organisation(book, name)
    assert duplicates.scan(book) == []


def test_a_predecessor_is_no_duplicate(book, house):
    heir = organisations.add_organisation(book, "Exemple Plasturgie SAS")
    organisations.record_succession(book, SuccessionKind.RENAMING, [house], heir)
    assert duplicates.scan(book) == []


def test_records_in_the_bin_are_left_out(book):
    keys = [people.add_person(book, "Lucie Bernard") for _ in range(2)]
    removal.remove(book, "person", keys[0])
    assert duplicates.scan(book) == []


def test_looking_through_the_book_takes_one_query_per_table(book, queries):
    for _ in range(30):
        people.add_person(book, "Lucie Bernard", phone="+33 4 74 11 11 11")
    with queries() as statements:
        duplicates.scan_people(book)
    assert len(statements) <= 9


def test_looking_through_the_book_can_be_stopped(book):
    class Stopped(Exception):
        pass

    def stop(_done, _total):
        raise Stopped

    with pytest.raises(Stopped):
        duplicates.scan(book, progress=stop)


def test_second_entries_with_errors_are_found(book):
    first = list(invent(400, 12))
    double = [twin for seed in range(4) for twin in twins(first, 12, seed)]
    houses = [organisations.add_organisation(book, f"Muster {n}") for n in range(12)]
    with book.write("Bring in people") as session:
        add_people(session, [*first, *(twin.entry for twin in double)], houses)
    keys = made(book)
    found = {pair.ids for pair in duplicates.scan(book)}
    pairs = {(keys[twin.of], keys[len(first) + n]) for n, twin in enumerate(double)}
    assert {error for twin in double for error in twin.errors} == set(ERRORS)
    assert len(pairs & found) >= 0.97 * len(pairs)


def made(book):
    """The people in the order in which they were written down."""
    with book.read() as session:
        query = "SELECT pk FROM op WHERE tbl = 'person' AND field = '*' ORDER BY seq"
        return session.connection().exec_driver_sql(query).scalars().all()


def test_one_birthday_speaks_for_one_person(book):
    for name in ("Lucie Bernard", "Lucie Berard"):
        fields.change_field(
            book, "person", people.add_person(book, name), "birthday", "1.5.1971"
        )
    assert Clue.SAME_FACT in clues(only(book))


def test_names_without_end_and_many_of_one_name_are_looked_through_at_once(book):
    with book.write("Bring in people") as session:
        for name in ("x" * 100_000, "x" * 99_999):
            stored.add(session, people.PersonName(given="Lucie", family=name))
        for given, family in (("Anna", "Otto"), ("Otto", "Anna")):
            for _ in range(150):
                stored.add(session, people.PersonName(given=given, family=family))
    start = time.process_time()
    duplicates.scan(book)
    assert time.process_time() - start < 2


def test_a_double_name_without_its_hyphen_is_found_without_a_number_in_common(book, house):
    people.add_person(book, "Aude Pélisson-Schecker", organisation=house)
    people.add_person(book, "Aude Pelisson Schecker", organisation=house)
    assert Clue.SPELLED in clues(only(book))
