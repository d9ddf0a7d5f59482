"""Every command answers as it is written down, in JSON and in words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.cli.arguments import COMMANDS
from desktop_app.services import people
from desktop_app.services.book import Book
from desktop_app.services.show import LISTS

LISTED = ("people", "organisations", "clusters", "cooperations", "events", "fairs",
          "agreements", "stories", "quotes", "pictures", "consents", "sources")  # fmt: skip


def test_the_sample_is_put_in_once(call, sample, book_path):
    before = len(call("history").json)
    assert call("sample").json["id"] == sample["id"]
    assert len(call("history").json) == before


@pytest.mark.parametrize("what", LISTED)
def test_a_list_names_id_kind_and_title(call, sample, what):
    rows = call("list", what).json
    assert rows
    assert all(row["id"] and row["title"] and row["kind"] in LISTS[what] for row in rows)


def test_everything_listed_can_be_shown(call, sample):
    for what in LISTS:
        for row in call("list", what).json:
            shown = call("show", row["id"]).json
            assert {name: shown[name] for name in ("id", "kind", "title")} == row


def test_a_person_is_shown_by_the_title_without_the_doctor(call, sample):
    shown = call("show", "Aude Pélisson-Schecker").json
    assert shown["title"] == "Dr. Aude Pélisson-Schecker"
    assert shown["emails"]


def test_what_several_records_are_called_is_refused_with_their_ids(call, sample):
    told = call("show", "01")
    assert told.status == 2
    assert told.out == ""
    assert told.err.count("01") > 2


@pytest.mark.parametrize("words", [("show",), ("history",), ("find",)])
def test_half_a_character_from_the_console_names_nothing(call, sample, words):
    told = call(*words, "caf\udce9")
    assert (told.status, told.out) in [(2, ""), (0, "[]\n")], told.err


@pytest.mark.parametrize("words", [("find", "messe"), ("history",)])
def test_a_limit_beyond_all_bounds_is_no_limit(call, sample, words):
    assert call(*words, "--limit", "9" * 30).json == call(*words, "--limit", 9999).json


def test_nobody_is_found_by_what_is_not_in_the_book(call, sample):
    assert call("show", "Nobody of that name").status == 2
    assert call("find", "qqqqqqqqqq").json == []


def test_the_search_finds_best_first(call, sample):
    hits = call("find", "plastipolis").json
    assert hits[0]["title"] == "Plastipolis"
    assert hits[0].keys() == {"id", "kind", "title", "snippet"}
    assert len(call("find", "kunststoff", "--limit", "1").json) == 1


def test_the_version_is_said_without_a_book(call, book_path):
    told = call("--version", json=False)
    assert (told.status, told.out[:11]) == (0, "Brückenbuch")
    assert not book_path.exists()


def test_a_date_is_read_without_a_book(call, book_path):
    read = call("date", "14.–18. Oktober 2014", "--language", "de").json
    assert read["edtf"] == "2014-10-14/2014-10-18"
    assert read["wording"]["fr"].replace("\xa0", " ") == "du 14 au 18 octobre 2014"
    assert not book_path.exists()


def test_words_that_are_no_date_are_kept(call):
    told = call("date", "sobald es geht")
    assert told.status == 0
    assert (told.json["text"], told.json["precision"]) == ("sobald es geht", "text")


def test_undo_and_redo_name_the_step(call, sample):
    undone = call("undo").json
    assert undone["label"] == "Add sample story"
    assert call("list", "stories").json == []
    assert call("redo").json == {
        "txn": call("history").json[0]["txn"],
        "label": undone["label"],
    }
    assert call("list", "stories").json


def test_undo_has_nothing_to_do_in_an_empty_book(call, book):
    book.close()
    assert call("undo").json == {"txn": None, "label": None}
    assert call("redo").status == 0


def test_the_history_of_a_new_record_is_one_edit(call, sample):
    steps = call("history", sample["id"]).json
    new = [edit for edit in steps[0]["edits"] if edit["id"] == sample["id"]]
    assert "*" in {edit["field"] for edit in new}
    assert steps[0]["at"].endswith("Z")
    assert len(call("history", "--limit", "1").json) == 1


def test_a_backup_is_an_ordinary_book(call, sample, tmp_path):
    copy = tmp_path / "copy.book"
    assert call("backup", copy).json == {"path": str(copy)}
    with Book.open(copy) as opened:
        assert not opened.problems()


def test_a_restore_keeps_the_present_state(call, sample, tmp_path):
    copy = tmp_path / "copy.book"
    call("backup", copy)
    call("undo")
    restored = call("restore", copy).json
    assert call("list", "stories").json
    assert Path(restored["previous"]).exists()


def test_a_restore_makes_a_missing_book(call, sample, tmp_path, book_path):
    copy = tmp_path / "copy.book"
    call("backup", copy)
    other = tmp_path / "elsewhere" / "other.book"
    assert main(["restore", str(copy), "--book", str(other)]) == 0
    assert other.exists()


def test_a_sound_book_is_in_good_order(call, sample):
    assert call("check").json == {"ok": True, "problems": []}


def test_a_damaged_book_is_told(call, sample, book_path):
    with book_path.open("r+b") as file:
        file.seek(book_path.stat().st_size // 2)
        file.write(b"\xff" * 60_000)
    told = call("check")
    assert told.status == 2
    assert told.json["ok"] is False
    assert told.json["problems"]


def test_commands_beside_an_open_window_may_read_but_not_write(call, sample, book_path):
    with Book.open(book_path):
        assert call("list", "stories").status == 0
        assert call("find", "messe").status == 0
        refused = call("undo")
    assert refused.status == 2
    assert refused.out == ""
    assert refused.err.strip()


@pytest.mark.parametrize("words", [("list", "stories"), ("undo",), ("check",), ("history",)])
def test_a_missing_book_is_not_made_by_the_way(call, book_path, words):
    told = call(*words)
    assert told.status == 2
    assert told.err.strip()
    assert not book_path.exists()


@pytest.mark.parametrize(
    "words", [("list", "unicorns"), ("nonsense",), ("find",), ("find", "x", "--limit", "0")]
)
def test_wrong_arguments_end_with_two(call, words):
    assert call(*words, json=False).status == 2


def test_options_stand_before_or_after_the_command(call, sample, book_path, capsys):
    main(["--book", str(book_path), "--json", "list", "stories"])
    before = capsys.readouterr().out
    main(["list", "stories", "--book", str(book_path), "--json"])
    assert capsys.readouterr().out == before


def test_messages_speak_the_language_asked_for(call, book_path):
    told = {
        language: call("list", "stories", "--language", language).err
        for language in ("de", "en", "fr")
    }
    assert len(set(told.values())) == 3


@pytest.mark.parametrize(
    "words",
    [
        ("list", "events"),
        ("show", "Plastipolis"),
        ("find", "workshop"),
        ("history",),
        ("date", "Oktober 2014"),
        ("check",),
        ("undo",),
        ("redo",),
    ],
)
def test_every_command_answers_in_words_too(call, sample, words):
    told = call(*words, json=False)
    assert told.status == 0, told.err
    assert told.out.strip()


def test_the_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in COMMANDS)


def test_the_console_gets_utf_8_whatever_its_code_page(book_path):
    surroundings = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "desktop_app", "date", "Łódź im Mai", "--json"]
    done = subprocess.run(command, capture_output=True, env=surroundings, check=True)
    assert "Łódź im Mai" in done.stdout.decode("utf-8")


def test_without_a_display_the_window_says_so(call, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    told = call()
    assert told.status == 2
    assert told.err.strip()


def test_duplicates_are_told_with_lane_score_and_reasons(call, book):
    keys = [people.add_person(book, "Lucie Bernard", email="lb@exemple.example") for _ in "12"]
    book.close()
    (pair,) = call("duplicates", "--language", "en").json
    assert pair["ids"] == keys
    assert (pair["lane"], pair["score"] > 0.9) == ("sure", True)
    assert pair["reasons"] == ["same name", "same email address lb@exemple.example"]
    assert "Lucie Bernard" in call("duplicates", json=False).out


def test_two_records_are_merged_and_split_again(call, book):
    keep, drop = (people.add_person(book, name) for name in ("Lucie Bernard", "L. Bernard"))
    book.close()
    merged = call("merge", "Lucie Bernard", drop).json
    assert (merged["id"], merged["merged"]["id"]) == (keep, drop)
    shown = call("show", drop).json
    assert (shown["id"], shown["merged"][0]["id"]) == (keep, drop)
    assert call("split", drop).json["id"] == drop
    assert call("show", drop).json["title"] == "L. Bernard"
    assert call("split", drop).status == 2
    assert call("merge", keep, keep).status == 2
    assert call("merge", keep, "nobody").status == 2
