"""Whatever leaves the book is whole, fits its target, and says what stayed behind."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from python_calamine import CalamineWorkbook

from desktop_app.domain.errors import Invalid
from desktop_app.domain.handing_out import Format
from desktop_app.domain.reference import Kind
from desktop_app.services import bring_in, people, sample
from desktop_app.services.book import Book, Mode
from desktop_app.services.files import NotWritten
from desktop_app.services.hand_out import Order, hand_out, order_for
from desktop_app.services.people import add_person

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def order(name="x.csv", **asked):
    return order_for(name, NOW, **asked)


def table(path, delimiter=","):
    return list(
        csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig")), delimiter=delimiter)
    )


@pytest.fixture
def filled(book):
    sample.put_sample(book)
    return book


def test_the_format_is_said_or_told_by_the_suffix():
    assert order("a.xlsx").format is Format.XLSX
    assert order("a.txt", format_="csv-google").format is Format.CSV_GOOGLE
    with pytest.raises(Invalid, match="does not say"):
        order("a.doc")


def test_a_format_refuses_what_it_cannot_hold():
    with pytest.raises(Invalid, match="people"):
        order("a.csv", format_="csv-google", what="stories")
    with pytest.raises(Invalid, match="no list"):
        order("a.csv", what="nonsense")


def test_german_excel_gets_semicolons_a_mark_and_german_headings(filled, tmp_path):
    made = hand_out(filled, tmp_path / "x.csv", order())
    content = (tmp_path / "x.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == made.count + 1
    headings, *rows = table(tmp_path / "x.csv", ";")
    assert headings[:4] == ["Typ", "Anrede", "Titel", "Vorname"]
    assert len(rows) == made.count == len(people.keys(filled))


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.vcf"])
def test_a_file_of_the_book_brought_in_again_changes_nothing(filled, tmp_path, name):
    hand_out(filled, tmp_path / name, order(name, what="" if name == "x.xlsx" else "all"))
    plan = bring_in.plan(filled, bring_in.read(tmp_path / name))
    assert [
        row.draft.title for row in plan.rows if row.fate is not bring_in.Fate.UNCHANGED
    ] == []


def test_a_file_of_the_book_fills_an_empty_one_equally(filled, tmp_path):
    hand_out(filled, tmp_path / "x.csv", order(what="all"))
    with Book.open(tmp_path / "other.book", mode=Mode.CREATE) as other:
        bring_in.carry_out(other, bring_in.plan(other, bring_in.read(tmp_path / "x.csv")))
        hand_out(other, tmp_path / "y.csv", order(what="all"))
    assert sorted(table(tmp_path / "y.csv", ";")) == sorted(table(tmp_path / "x.csv", ";"))


def test_only_the_chosen_records_are_handed_out_in_their_order(filled, tmp_path):
    keys = people.keys(filled)[:3][::-1]
    chosen = Order(format=Format.CSV_GOOGLE, now=NOW, keys=keys)
    hand_out(filled, tmp_path / "x.csv", chosen)
    names = [people.whole(filled, key).name.given for key in keys]
    assert [row[0] for row in table(tmp_path / "x.csv")[1:]] == names


def test_a_spreadsheet_of_everything_has_a_sheet_for_each_list(filled, tmp_path):
    hand_out(filled, tmp_path / "x.xlsx", order("x.xlsx", what="all"))
    book = CalamineWorkbook.from_path(tmp_path / "x.xlsx")
    assert book.sheet_names[:3] == ["Kontakte", "Kooperationen", "Ereignisse"]
    rows = book.get_sheet_by_name("Ereignisse").to_python()
    assert "November 2014" in {cell for row in rows for cell in row}


def test_what_the_format_cannot_carry_is_told(filled, tmp_path):
    made = hand_out(filled, tmp_path / "x.csv", order())
    assert made.losses
    assert all(what and times for what, times in made.losses)


def events(path):
    text = path.read_bytes().decode().replace("\r\n ", "")
    return [
        dict(line.split(":", 1) for line in event.split("\r\n") if ":" in line)
        for event in text.split("BEGIN:VEVENT")[1:]
    ]


def test_a_month_is_no_day_in_a_calendar(filled, tmp_path):
    hand_out(filled, tmp_path / "x.ics", order("x.ics"))
    (one,) = [
        event for event in events(tmp_path / "x.ics") if "(November 2014)" in event["SUMMARY"]
    ]
    assert (one["DTSTART;VALUE=DATE"], one["DTEND;VALUE=DATE"]) == ("20141101", "20141201")
    assert one["TRANSP"] == "TRANSPARENT"
    assert one["X-BRUECKENBUCH-DATE"] == "November 2014"


def test_lines_of_a_calendar_are_folded_between_characters(filled, tmp_path):
    hand_out(filled, tmp_path / "x.ics", order("x.ics", what="all"))
    lines = (tmp_path / "x.ics").read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)


def test_json_holds_the_shapes_of_the_command_line(filled, tmp_path):
    made = hand_out(filled, tmp_path / "x.json", order("x.json", what="cooperations"))
    told = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert [one["kind"] for one in told] == ["cooperation"] * made.count


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.vcf", "x.json"])
def test_many_contacts_take_as_many_queries_a_page_as_few(book, tmp_path, queries, name):
    for n in range(3):
        add_person(book, f"A{n} B")
    with queries() as few:
        hand_out(book, tmp_path / name, order(name))
    for n in range(20):
        add_person(book, f"C{n} D")
    with queries() as many:
        hand_out(book, tmp_path / name, order(name))
    assert len(many) == len(few)


def test_a_book_is_never_written_over(filled, tmp_path):
    with pytest.raises(NotWritten):
        hand_out(filled, filled.path, order(format_="csv-excel-de"))
    assert Kind.PERSON in order().kinds


def test_a_file_that_fails_half_way_leaves_the_old_one(book, tmp_path):
    (tmp_path / "x.csv").write_text("old", encoding="utf-8")
    (tmp_path / "x.csv.new").mkdir()
    with pytest.raises(NotWritten):
        hand_out(book, tmp_path / "x.csv", order())
    assert (tmp_path / "x.csv").read_text("utf-8") == "old"


def test_a_name_like_a_formula_is_no_formula_and_comes_back(book, tmp_path):
    add_person(book, "=1+1 O'Neil")
    hand_out(book, tmp_path / "x.csv", order())
    given = table(tmp_path / "x.csv", ";")[1][3]
    assert given == "'=1+1"
    plan = bring_in.plan(book, bring_in.read(tmp_path / "x.csv"))
    assert plan.count(bring_in.Fate.UNCHANGED) == 1


@pytest.mark.parametrize("target", ["vcard-3.0", "vcard-4.0", "vcard-outlook", "vcard-iphone"])
def test_cards_are_written_for_each_program(filled, tmp_path, target):
    made = hand_out(filled, tmp_path / "x.vcf", order("x.vcf", format_=target))
    content = (tmp_path / "x.vcf").read_bytes()
    assert content.count(b"BEGIN:VCARD") == made.count == len(people.keys(filled))


def test_an_email_list_is_what_a_mail_program_takes(book, tmp_path):
    people.add_person(book, "Dr. Jörg Müßig", email="joerg@muessig.example")
    people.add_person(book, "Ida Muster, jun.", email="ida@muster.example")
    people.add_person(book, "Ohne Adresse")
    made = hand_out(book, tmp_path / "an.txt", order("an.txt"))
    told = (tmp_path / "an.txt").read_text(encoding="utf-8")
    assert set(told.strip().split("; ")) == {
        "Jörg Müßig <joerg@muessig.example>",
        '"Ida Muster jun." <ida@muster.example>',
    }
    assert dict(made.losses)["Contacts without an e-mail address"] == 1
