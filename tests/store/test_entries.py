"""The cards follow their records, whichever way a record was changed."""

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import Ambiguous, Missing
from desktop_app.services.find import records, resolve
from desktop_app.store import entries
from tests.store import people, shelf


@pytest.fixture(autouse=True)
def cards(monkeypatch):
    shelf.put_up(monkeypatch)


def titles(book, kind="person"):
    return [record.title for record in records(book, [kind])]


def subtitles(book):
    with book.read() as session:
        return list(session.scalars(text("SELECT subtitle FROM entry WHERE kind = 'person'")))


def test_a_card_follows_every_kind_of_write(book):
    key = people.add(book, "Muster", given="Ada")
    assert titles(book) == ["Ada Muster"]
    people.change(book, key, given="Ida")
    assert titles(book) == ["Ida Muster"]
    with book.write("Raw") as session:
        session.execute(text("UPDATE person SET title = 'Dr.'"))
    assert titles(book) == ["Dr. Ida Muster"]
    book.undo()
    assert titles(book) == ["Ida Muster"]
    people.change(book, key, deleted=True)
    assert titles(book) == []
    book.undo()
    assert titles(book) == ["Ida Muster"]


def test_a_card_follows_what_is_part_of_the_record(book):
    key = people.add(book, "Muster")
    people.rename(book, key, "Exemple")
    with book.read() as session:
        assert session.scalar(text("SELECT names FROM entry")) == "muster exemple"


def test_a_part_that_moves_changes_both_cards(book):
    here, there = people.add(book, "Muster"), people.add(book, "Beispiel")
    name = people.rename(book, here, "Exemple")
    with book.write("Move") as session:
        values = {"there": there, "name": name}
        session.execute(
            text("UPDATE person_name SET person_id = :there WHERE id = :name"), values
        )
    with book.read() as session:
        names = session.scalars(text("SELECT names FROM entry ORDER BY names"))
        assert list(names) == ["beispiel exemple", "muster"]


def test_a_new_name_of_an_organisation_shows_on_the_cards_of_its_people(book):
    firm = shelf.organisation(book, "Muster GmbH")
    shelf.role(book, people.add(book, "Ada"), firm)
    assert subtitles(book) == ["Muster GmbH"]
    with book.write("Rename") as session:
        session.execute(text("UPDATE organisation_name SET text = 'Exemple SARL'"))
    assert subtitles(book) == ["Exemple SARL"]
    book.undo()
    assert subtitles(book) == ["Muster GmbH"]


def test_a_part_of_any_record_finds_its_record_by_the_log(book, monkeypatch):
    key = people.add(book, "Muster")
    made = []
    monkeypatch.setitem(
        entries._builders, "person", lambda c, keys: made.extend(keys) or shelf.people(c, keys)
    )
    with book.write("Translate") as session:
        values = {"id": "t1", "key": key}
        session.execute(
            text("INSERT INTO translation (id, record_id) VALUES (:id, :key)"), values
        )
    assert made == [key]


def test_cards_made_anew_are_the_cards_there_were(book):
    for name in ("Muster", "Beispiel"):
        people.rename(book, people.add(book, name, note="Kunststoff"), "Exemple")
    everything = text("SELECT key, title, names, words, deleted FROM entry ORDER BY key")
    with book.read() as session:
        before = session.execute(everything).all()
    with book._opened.writer.begin() as connection:
        entries.rebuild(connection)
        assert connection.execute(everything).all() == before


def test_lists_are_in_the_order_of_a_german_telephone_book(book):
    for family in ("Muster", "Müller", "Mueller", "Muller", "Zahn", "Ähren", "Aal"):
        people.add(book, family)
    assert titles(book) == ["Aal", "Ähren", "Müller", "Mueller", "Muller", "Muster", "Zahn"]


def test_a_record_is_named_by_id_beginning_or_title(book):
    key = people.add(book, "Pélisson-Schecker", given="Aude", title="Dr.")
    for way in (key, key[:30], key.upper()[:30], "Aude Pélisson-Schecker"):
        assert resolve(book, way).id == key
    assert resolve(book, "Dr. Aude Pélisson-Schecker").kind == "person"


@pytest.mark.parametrize("text", ["", " ", "nobody", "%", "' OR 1=1 --", "Aude P_lisson"])
def test_what_names_nothing_is_missing(book, text):
    people.add(book, "Pélisson", given="Aude")
    with pytest.raises(Missing):
        resolve(book, text)


def test_what_names_several_is_told_with_their_ids(book):
    keys = {people.add(book, "Muster"), people.add(book, "Muster")}
    with pytest.raises(Ambiguous) as refusal:
        resolve(book, "Muster")
    assert all(key in str(refusal.value) for key in keys)
