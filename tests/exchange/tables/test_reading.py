"""A CSV file from anywhere becomes a table: every trap that real files set."""

import pytest

from desktop_app.domain.errors import Invalid
from desktop_app.exchange.tables.reading import read_csv
from desktop_app.exchange.tables.table import Form

PLAIN = "Vorname;Nachname;PLZ\nJörg;Müller;07231\n"


def rows(content, **wish):
    return [row.values for row in read_csv(content, "list.csv", Form(**wish)).rows]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found_and_proven_by_a_word(encoding, found):
    table = read_csv(PLAIN.encode(encoding), "list.csv")
    assert (table.form.encoding, table.proof) == (found, "Jörg")
    assert table.rows[0].values == ("Jörg", "Müller", "07231")


def test_the_encoding_can_be_said():
    content = "Name;Ort\nŁukasz;Łódź\n".encode("cp1250")
    assert rows(content, encoding="cp1250") == [("Łukasz", "Łódź")]


def test_an_unknown_encoding_is_refused_in_words():
    with pytest.raises(Invalid, match="not known"):
        read_csv(PLAIN.encode(), "list.csv", Form(encoding="klingon"))


def test_an_encoding_the_file_is_not_in_is_refused_in_words():
    with pytest.raises(Invalid, match="not in the encoding"):
        read_csv(PLAIN.encode("cp1252"), "list.csv", Form(encoding="utf-8"))


def test_bytes_that_cp1252_leaves_free_cost_nothing():
    assert rows(b"Name;Ort\nM\xfcller\x81;K\xf6ln\n") == [("Müller\x81", "Köln")]


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_sign_between_fields_is_found(sign):
    table = read_csv(PLAIN.replace(";", sign).encode(), "list.csv")
    assert table.form.delimiter == sign
    assert table.headings == ("Vorname", "Nachname", "PLZ")


def test_commas_inside_of_fields_do_not_hide_the_semicolons():
    content = b"Name;Adresse\nMuster, Max;Weg 1, 70173 Stuttgart, DE\nA, B;C, D, E\n"
    assert read_csv(content, "list.csv").form.delimiter == ";"


def test_the_sign_can_be_said():
    assert rows(b"a:b\n1:2\n", delimiter=":") == [("1", "2")]


def test_a_sign_of_two_letters_is_refused_in_words():
    with pytest.raises(Invalid, match="one sign"):
        read_csv(PLAIN.encode(), "list.csv", Form(delimiter="::"))


def test_the_line_of_excel_that_says_the_sign_is_no_data():
    table = read_csv(b"sep=|\nVorname|Nachname\nA|B\n", "list.csv")
    assert (table.headings, table.form.delimiter) == (("Vorname", "Nachname"), "|")


def test_single_quotes_are_found():
    content = b"'First Name','Last Name'\n'Ada','King, Countess'\n'B','C'\n"
    assert rows(content)[0] == ("Ada", "King, Countess")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_end_of_line_is_one(end):
    content = PLAIN.replace("\n", end).encode()
    table = read_csv(content, "list.csv")
    assert [row.values for row in table.rows] == [("Jörg", "Müller", "07231")]


def test_a_value_of_several_lines_is_one_value_and_lines_are_counted():
    table = read_csv(b'Vorname,Notiz\nA,"one\ntwo"\nB,three\n', "list.csv")
    assert [(row.line, row.values[1]) for row in table.rows] == [(2, "one\ntwo"), (4, "three")]


def test_a_quotation_mark_that_is_never_closed_costs_its_line_only():
    content = b'Vorname,Nachname\nA,"B\nC,D\nE,F\n'
    table = read_csv(content, "list.csv")
    assert [row.values for row in table.rows] == [("A", '"B'), ("C", "D"), ("E", "F")]
    assert [remark.line for remark in table.remarks] == [2]


def test_thousands_of_open_quotation_marks_do_not_hold_up():
    content = b"Vorname,Nachname\n" + b'A,"B\nC,D\n' * 5_001
    assert len(read_csv(content, "list.csv").rows) >= 5_000


def test_a_preamble_above_the_headings_is_kept_apart():
    content = (
        b'Notes:\n"When exporting your data, you may notice that some addresses are missing."'
        b"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        b"Aude,Muster,https://www.linkedin.com/in/aude,,Exemple,Directrice,03 Nov 2024\n"
    )
    table = read_csv(content, "Connections.csv")
    assert table.headings[0] == "First Name"
    assert [row.line for row in table.rows] == [5]
    assert table.preamble[0] == "Notes:"


def test_the_row_of_the_headings_can_be_said():
    assert rows(b"x;y\nVorname;Nachname\nA;B\n", header=0)[0] == ("Vorname", "Nachname")


def test_a_table_without_headings_keeps_its_first_row():
    table = read_csv(b"Max Muster;max@example.org\nEva Muster;eva@example.org\n", "list.csv")
    assert len(table.rows) == 2
    assert table.headings == ("", "")


def test_a_short_row_is_filled_and_a_long_one_is_remarked():
    table = read_csv(b"Vorname;Nachname;Ort\nA;B\nC;D;E;F;G\n", "list.csv")
    assert [row.values for row in table.rows] == [
        ("A", "B", "", "", ""),
        ("C", "D", "E", "F", "G"),
    ]
    assert [(remark.line, remark.values["values"]) for remark in table.remarks] == [
        (3, "F · G")
    ]


def test_empty_rows_at_the_end_are_phantoms():
    assert len(rows(PLAIN.encode() + b";;\n;;\n\n")) == 1


def test_zeros_in_the_middle_are_left_out_with_a_remark():
    table = read_csv(b"Vorname;Nachname\nA\0da;B\n", "list.csv")
    assert table.rows[0].values == ("Ada", "B")
    assert len(table.remarks) == 1


def test_the_mark_against_formulas_is_taken_away_again():
    assert rows(b"Vorname;Notiz\nA;'=1+1\nB;'+49\nC;''x\nD;d'accord\n") == [
        ("A", "=1+1"),
        ("B", "+49"),
        ("C", "''x"),
        ("D", "d'accord"),
    ]


def test_an_empty_file_is_refused_in_words():
    with pytest.raises(Invalid, match="no table"):
        read_csv(b"\n\n", "list.csv")


def test_a_table_of_too_many_columns_is_refused_in_words():
    with pytest.raises(Invalid, match="columns"):
        read_csv(b";" * 2_000 + b"x\n", "list.csv")
