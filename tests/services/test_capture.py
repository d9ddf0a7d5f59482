"""One line is one step: who was in touch, when, about what, and what is to be done next."""

from datetime import date

import pytest

from desktop_app.domain.encounter import Encounter, Guest, NewContact
from desktop_app.domain.errors import Gone, Invalid
from desktop_app.domain.event import EventKind, EventStatus, ParticipantRole
from desktop_app.domain.ids import PersonId
from desktop_app.domain.person import PersonNameKind
from desktop_app.domain.reference import Kind
from desktop_app.domain.typed_line import What, Wishes, encounter, new_contact
from desktop_app.services import (
    capture,
    clusters,
    cooperations,
    events,
    fairs,
    follow_ups,
    organisations,
    people,
    removal,
)
from desktop_app.services.fields import change_field

TODAY = date(2015, 6, 11)


def read(book, line, **wishes):
    return capture.read(book, line, Wishes(language="de", today=TODAY, **wishes))


def logged(book, line, **wishes):
    """The event that a line became."""
    capture.log(book, encounter(read(book, line, **wishes), TODAY))
    return events.whole(book, events.keys(book)[0])


def steps(book):
    return len(book.history(limit=1000))


def test_a_typed_line_names_people_and_clusters_of_the_book(sample_book):
    line = "mitte mai 15 Moulding Expo: INNONET und Plastipolis unterzeichnen mit Kaiser"
    found = read(sample_book, line)
    titles = [ref.title for ref in found.refs(What.FAIR, What.ORGANISATION, What.PERSON)]
    assert titles == ["Moulding Expo", "INNONET Kunststoff", "Plastipolis", "Nadine Kaiser"]
    assert found.refs(What.FAIR)[0].kind is Kind.EDITION


@pytest.mark.parametrize("typed", ["Pelisson", "Pélison-Schecker", "pélisson-schecker"])
def test_accents_and_a_slip_of_the_finger_are_forgiven(sample_book, typed):
    found = read(sample_book, f"tel {typed}" if typed.islower() else f"Tel. {typed}: kommt")
    assert [ref.title for ref in found.refs(What.PERSON)] == ["Dr. Aude Pélisson-Schecker"]


def test_a_former_name_still_names_somebody(book):
    key = people.add_person(book, "Anna Neumann")
    people.add_name(book, key, "Anna Beispiel", PersonNameKind.FORMER)
    cluster = clusters.add_cluster(book, "Plastipolis")
    organisations.rename_organisation(book, cluster, "Polymeris")
    found = read(book, "Treffen mit Anna Beispiel bei Plastipolis")
    assert [ref.id for ref in found.refs(What.PERSON, What.ORGANISATION)] == [key, cluster]


def test_a_record_in_the_bin_is_not_named(book):
    key = people.add_person(book, "Anna Neumann")
    removal.remove(book, "person", key)
    assert read(book, "Treffen mit Anna Neumann").refs(What.PERSON) == ()


def test_a_call_is_logged_in_one_step_with_what_comes_next(sample_book):
    before = steps(sample_book)
    line = "gestern Tel. Kaiser: ruft wegen Workshop zurück, bis Freitag Angebot"
    seen = capture.log(sample_book, encounter(read(sample_book, line), TODAY))
    assert steps(sample_book) == before + 1
    assert sample_book.undo_label() == "Log call"
    assert (seen.kind, seen.title) == (Kind.PERSON, "Nadine Kaiser")
    call = next(
        one
        for one in events.wholes(sample_book, events.keys(sample_book)).values()
        if one.kind is EventKind.CALL
    )
    assert (call.title, call.when.edtf) == ("ruft wegen Workshop zurück", "2015-06-10")
    assert [one.who.title for one in call.participants] == ["Nadine Kaiser"]
    (step,) = follow_ups.due(sample_book, date(2015, 6, 12))[-1:]
    assert (step.what, step.about.title) == ("Angebot", "Nadine Kaiser")


def test_undo_takes_a_whole_capture_back(book):
    told = Encounter(
        title="Angebot besprochen",
        kind=EventKind.CALL,
        guests=(Guest(name="Frau Neumann"),),
        step="Angebot schicken",
    )
    capture.log(book, told)
    assert len(people.keys(book)) == len(events.keys(book)) == len(follow_ups.keys(book)) == 1
    book.undo()
    assert people.keys(book) == events.keys(book) == follow_ups.keys(book) == []


def test_a_newcomer_of_a_line_becomes_a_contact(book):
    call = logged(book, "Tel. Frau Neumann: will Mitglied werden")
    (person,) = people.wholes(book, people.keys(book)).values()
    assert (person.name.salutation, person.name.family) == ("Frau", "Neumann")
    assert [one.who.id for one in call.participants] == [person.id]


@pytest.mark.parametrize(
    ("line", "public"),
    [
        ("Mail an Neumann: Programm", False),
        ("Tel. Neumann: Programm", False),
        ("Treffen mit Neumann in Horb", True),
    ],
)
def test_calls_and_mails_stay_off_the_sheets(book, line, public):
    people.add_person(book, "Anna Neumann")
    assert logged(book, line).public is public


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Besuch bei Plastipolis", ParticipantRole.HOST),
        ("Delegationsreise, Station bei Plastipolis", ParticipantRole.VISITED),
        ("Kontakt hergestellt durch Plastipolis", ParticipantRole.BROKER),
        ("Erklärung mit Plastipolis unterzeichnet", ParticipantRole.SIGNATORY),
        ("Treffen mit Plastipolis", ParticipantRole.PARTICIPANT),
    ],
)
def test_the_little_word_before_a_name_says_the_role(book, line, role):
    clusters.add_cluster(book, "Plastipolis")
    assert [one.role for one in logged(book, line).participants] == [role]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("morgen Treffen in Horb", EventStatus.PLANNED),
        ("gestern Treffen in Lyon", EventStatus.HAPPENED),
    ],
)
def test_a_day_to_come_is_planned(book, line, status):
    assert logged(book, line).status is status


def test_an_event_may_belong_to_a_cooperation_and_is_seen_there(book):
    key = cooperations.start_cooperation(book, title="Muster")
    seen = capture.log(book, Encounter(title="Treffen", cooperation=key))
    assert seen.kind is Kind.EVENT
    assert [ref.id for ref in events.whole(book, seen.id).cooperations] == [key]


def test_a_fair_without_an_edition_of_that_year_gets_one_without_a_day(book):
    fair = fairs.add_fair(book, "FAKUMA")
    event = logged(book, "Oktober 2014 FAKUMA: Kontakt hergestellt")
    (edition,) = fairs.whole(book, fair).editions
    assert event.edition.id == edition.id
    assert (edition.title, edition.day) == ("FAKUMA 2014", None)


def test_a_date_during_a_fair_moves_with_the_fair(book):
    fair = fairs.add_fair(book, "FAKUMA")
    edition = fairs.add_edition(book, fair, name="FAKUMA 2014")
    event = logged(book, "während der FAKUMA erstes Treffen")
    assert (event.when.text, event.when.edtf) == ("während der FAKUMA", None)
    change_field(book, "edition", edition, "day", "14.–18. Oktober 2014")
    assert events.whole(book, event.id).when.edtf == "2014-10-14/2014-10-18"


def test_only_a_next_step_needs_no_event(book):
    person = people.add_person(book, "Anna Neumann")
    seen = capture.log(
        book,
        Encounter(step="Angebot", about=(Kind.PERSON, person)),
    )
    assert seen.id == person
    assert events.keys(book) == []
    assert book.undo_label() == "Add next step"


def test_nothing_said_is_refused_and_nothing_written(book):
    with pytest.raises(Invalid):
        capture.log(book, Encounter(title=" "))
    with pytest.raises(Invalid):
        capture.add_contact(book, NewContact(function="Leiterin"))
    assert book.undo_label() is None


def test_a_guest_in_the_bin_is_refused_and_nothing_written(book):
    person = people.add_person(book, "Anna Neumann")
    removal.remove(book, "person", person)
    with pytest.raises(Gone):
        capture.log(book, Encounter(title="Treffen", guests=(Guest(person=PersonId(person)),)))
    assert events.keys(book) == []


def newcomer(book, line):
    found = capture.read_newcomer(book, line, Wishes(language="de", today=TODAY))
    return capture.add_contact(book, new_contact(found))


def test_a_new_contact_in_one_line_with_company_function_and_mail(book):
    before = steps(book)
    line = "Lucie Exemple, Exemple Plasturgie SAS, Projektleiterin, lucie@exemple.fr"
    seen = newcomer(book, line)
    assert steps(book) == before + 1
    person = people.whole(book, seen.id)
    (role,) = person.roles
    assert (person.title, role.function) == ("Lucie Exemple", "Projektleiterin")
    assert role.organisation.title == "Exemple Plasturgie SAS"
    assert [one.value for one in person.reaches] == ["lucie@exemple.fr"]


def test_a_company_of_the_book_is_not_made_twice(book):
    cluster = clusters.add_cluster(book, "Plastipolis")
    seen = newcomer(book, "Neumann bei Plastipolis")
    (role,) = people.whole(book, seen.id).roles
    assert role.organisation.id == cluster
    assert organisations.keys(book) == [cluster]


def test_a_company_alone_is_enough(book):
    seen = newcomer(book, "Müller Spritzguss GmbH, 0711 123456")
    found = organisations.whole(book, seen.id)
    assert found.title == "Müller Spritzguss GmbH"
    assert [one.value for one in found.reaches] == ["0711 123456"]
