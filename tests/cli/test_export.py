"""`export`: files for other programs, and the archive that rebuilds the book."""

import json


def test_export_writes_the_file_and_names_it(call, tmp_path):
    call("sample")
    told = call("export", tmp_path / "x.csv").json
    assert told["path"] == str(tmp_path / "x.csv")
    assert told["records"] == len(call("list", "people").json)
    assert (tmp_path / "x.csv").is_file()


def test_what_is_not_carried_is_told_on_stderr(call, tmp_path):
    call("sample")
    done = call("export", tmp_path / "x.csv", "--format", "csv-google")
    assert done.json["not_carried"]
    assert "Nicht in der Datei" in done.err


def test_an_unknown_list_is_refused_with_status_2(call, tmp_path):
    call("sample")
    done = call("export", tmp_path / "x.csv", "--what", "nonsense")
    assert (done.status, "nonsense" in done.err) == (2, True)
    assert not (tmp_path / "x.csv").exists()


def test_an_archive_rebuilds_the_book_on_the_command_line(call, tmp_path, book_path):
    call("sample")
    call("export", tmp_path / "book.zip", "--format", "json", "--what", "all")
    before, steps = call("list", "people").json, call("history").json
    book_path.unlink()
    told = call("import", tmp_path / "book.zip").json
    assert told["new"] > 0
    assert call("list", "people").json == before
    assert json.dumps(call("history").json) == json.dumps(steps)


def test_an_archive_is_refused_by_a_book_that_holds_something(call, tmp_path):
    call("sample")
    call("export", tmp_path / "book.zip", "--format", "json", "--what", "all")
    assert "leer" in call("import", tmp_path / "book.zip").err


def test_an_outlook_file_is_planned_brought_in_and_taken_back(call, tmp_path):
    path = tmp_path / "outlook.csv"
    path.write_bytes(
        '"Anrede","Vorname","Nachname","Firma","Telefon geschäftlich","Geburtstag","Hobby"\r\n'
        '"Frau","Jördis","Müller","Cluster AG","+49 711 1","1.2.1980","Chor"\r\n'
        '"Herr","Max","Muster","","07231 5","01/02/1980",""\r\n'.encode("cp1252")
    )
    assert call("import", path, "--dry-run").json["doubtful"] == 1
    told = call("import", path, "--days", "day-first").json
    assert (told["new"], told["doubtful"]) == (2, 0)
    assert any("Hobby" in one["reason"] for one in told["remarks"])
    assert call("show", "Jördis Müller").json["birthday"]["edtf"] == "1980-02-01"
    assert call("import", path, "--days", "day-first").json["unchanged"] == 2
    call("undo")
    assert call("list", "people").json == []


def test_unknown_columns_become_own_fields_on_request(call, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Vorname;Nachname;Hobby\nAda;King;Chor\n", encoding="utf-8")
    call("import", path, "--own-fields")
    (custom,) = call("show", "Ada King").json["custom"]
    assert (custom["name"], custom["value"]) == ("Hobby", "Chor")
