"""A spreadsheet is read as people see it, and whatever is hostile in one stays outside."""

import datetime
import io
import random
import zipfile

import pytest
import xlsxwriter

from desktop_app.domain.errors import Invalid
from desktop_app.exchange.apart import Apart
from desktop_app.exchange.formats import Options
from desktop_app.exchange.tables.opening import read
from desktop_app.exchange.tables.spreadsheet import read_spreadsheet
from desktop_app.exchange.tables.table import Form

HEADINGS = ("Vorname", "Nachname", "PLZ", "Telefon", "Geburtstag", "Notiz")


@pytest.fixture(scope="module")
def apart():
    with Apart(seconds=20) as process:
        yield process


def workbook(*rows, sheets=("Tabelle1",), far=None):
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        for name in sheets[:-1]:
            book.add_worksheet(name)
        sheet = book.add_worksheet(sheets[-1])
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, datetime.date):
                    sheet.write_datetime(at, column, value, day)
                elif isinstance(value, str):
                    sheet.write_string(at, column, value)
                elif value is not None:
                    sheet.write(at, column, value)
        if far:
            sheet.write_string(*far, "far away")
    return out.getvalue()


def packed(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


def table(content, apart, **wish):
    return read_spreadsheet(content, "list.xlsx", Form(**wish), apart)


def test_numbers_are_text_as_it_was_typed(apart):
    content = workbook(
        HEADINGS,
        ("Jörg", "Müller", 72160, "07231 12", datetime.date(1980, 12, 31), 1.5),
        ("Ada", "King", "07231", "+49 711", None, "=1+1"),
    )
    found = table(content, apart)
    assert found.rows[0].values == ("Jörg", "Müller", "72160", "07231 12", "1980-12-31", "1.5")
    assert found.rows[1].values == ("Ada", "King", "07231", "+49 711", "", "=1+1")
    assert found.proof == "Jörg"


def test_the_first_sheet_that_says_something_is_read_and_another_can_be_chosen(apart):
    content = workbook(HEADINGS, ("A", "B"), sheets=("leer", "Liste"))
    assert (table(content, apart).form.sheet, table(content, apart).sheets) == (
        "Liste",
        ("leer", "Liste"),
    )
    with pytest.raises(Invalid, match="no table"):
        table(content, apart, sheet="leer")
    with pytest.raises(Invalid, match="leer, Liste"):
        table(content, apart, sheet="fehlt")


def test_rows_are_numbered_as_the_spreadsheet_numbers_them(apart):
    content = workbook((), ("Verteiler 2024",), (), HEADINGS, ("A", "B"), (), ("C", "D"))
    assert [row.line for row in table(content, apart).rows] == [5, 7]


def test_a_cell_at_the_far_end_makes_no_million_rows(apart):
    found = table(workbook(HEADINGS, ("A", "B"), far=(50_000, 0)), apart)
    assert [row.values[0] for row in found.rows] == ["A", "far away"]


def test_a_sheet_that_claims_billions_of_cells_is_refused(apart):
    with pytest.raises(Invalid):
        table(workbook(HEADINGS, ("A", "B"), far=(1_048_575, 16_383)), apart)
    assert table(workbook(HEADINGS, ("A", "B")), apart).rows


def test_a_zip_that_would_grow_beyond_measure_is_refused_unopened(apart):
    bomb = packed(**{"[Content_Types].xml": "x", "xl/worksheets/sheet1.xml": b"0" * 30_000_000})
    with pytest.raises(Invalid, match="densely"):
        table(bomb, apart)


def test_a_zip_of_thousands_of_parts_is_refused_unopened(apart):
    with pytest.raises(Invalid, match="parts"):
        table(packed(**{f"xl/{n}": "" for n in range(1_500)}), apart)


def test_entities_are_not_expanded(apart):
    laugh = (
        "<!DOCTYPE x ["
        + '<!ENTITY a "ha">'
        + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(10))
    )
    sheet = (
        f"{laugh}]><worksheet><sheetData><row><c><v>&a9;</v></c></row></sheetData></worksheet>"
    )
    good = zipfile.ZipFile(io.BytesIO(workbook(HEADINGS, ("A", "B"))))
    parts = {name: good.read(name) for name in good.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet
    try:
        found = table(packed(**parts), apart)
    except Invalid:
        return
    assert all(len(value) < 100 for row in found.rows for value in row.values)


def test_a_broken_file_is_refused_in_words(apart):
    with pytest.raises(Invalid, match="damaged"):
        table(b"PK\x03\x04" + b"nonsense" * 100, apart)
    with pytest.raises(Invalid, match="no spreadsheet"):
        table(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4_000, apart)


def test_the_door_reads_a_spreadsheet_into_drafts():
    found = read(workbook(HEADINGS, ("Jörg", "Müller", 72160)), "list.xlsx", Options())
    assert found.drafts[0].addresses[0].postcode == "72160"


def _mutants(content, times, seed):
    chance = random.Random(seed)
    for _ in range(times):
        broken = bytearray(content)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(broken))
            cut = chance.random()
            if cut < 0.5:
                broken[at] = chance.randrange(256)
            elif cut < 0.8:
                del broken[at : at + chance.randint(1, 40)]
            else:
                broken[at:at] = chance.randbytes(chance.randint(1, 20))
        yield bytes(broken)


def _unpacked_mutants(content, times, seed):
    """Damage inside of a part that unpacks well: the XML is broken and not the zip."""
    good = zipfile.ZipFile(io.BytesIO(content))
    parts = {name: good.read(name) for name in good.namelist()}
    names = [name for name in parts if name.startswith("xl/")]
    for at, mutant in enumerate(_mutants(parts["xl/worksheets/sheet1.xml"], times, seed)):
        yield packed(**{**parts, names[at % len(names)]: mutant})


def _tried(mutants, apart):
    for mutant in mutants:
        try:
            table(mutant, apart)
        except Invalid:
            continue


CONTENT = workbook(HEADINGS, ("Jörg", "Müller", 72160, "07231", datetime.date(1980, 1, 2), "x"))


def test_500_damaged_spreadsheets_end_in_a_table_or_in_words(apart):
    _tried(_mutants(CONTENT, 250, 1), apart)
    _tried(_unpacked_mutants(CONTENT, 250, 2), apart)


@pytest.mark.nightly
def test_5000_damaged_spreadsheets_end_in_a_table_or_in_words(apart):
    _tried(_mutants(CONTENT, 2_500, 3), apart)
    _tried(_unpacked_mutants(CONTENT, 2_500, 4), apart)
