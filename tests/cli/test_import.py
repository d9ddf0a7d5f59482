"""`import`: contacts from files, planned before anything is written."""

import io

import pytest

from desktop_app.services.book import Book
from tests.exchange.pasted.pages import SAMPLE

TITLE = "Vertiefung der deutsch-französischen Beziehungen im Bereich Kunststoff"
CARDS = """\
BEGIN:VCARD
VERSION:3.0
N:Muster;Ida;;Dr.;
EMAIL:ida@muster.example
das ist nichts
END:VCARD
BEGIN:VCARD
NOTE:niemand
END:VCARD
"""


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "kontakte.vcf"
    path.write_text(CARDS, encoding="utf-8", newline="\n")
    return path


def test_import_counts_what_became_of_each_card(call, cards):
    told = call("import", cards).json
    counts = {name: told[name] for name in ("new", "changed", "unchanged", "doubtful")}
    assert counts == {"new": 1, "changed": 0, "unchanged": 0, "doubtful": 0}
    places = [(one["file"], one["line"]) for one in told["skipped"]]
    assert places == [("kontakte.vcf", 7), ("kontakte.vcf", 5)]
    assert all(one["reason"] for one in told["skipped"])
    assert call("list", "people").json[0]["title"] == "Dr. Ida Muster"


def test_importing_a_file_twice_changes_nothing(call, cards):
    call("import", cards)
    assert call("import", cards).json["unchanged"] == 1
    assert len(call("history").json) == 1


def test_undo_takes_an_import_back(call, cards):
    call("import", cards)
    assert call("undo").json["label"] == "Import contact"
    assert call("list", "people").json == []


def test_a_dry_run_writes_nothing_not_even_a_book(call, cards, book_path):
    assert call("import", cards, "--dry-run").json["new"] == 1
    assert not book_path.exists()


def test_a_dry_run_works_beside_an_open_book(call, cards, book_path):
    call("import", cards)
    with Book.open(book_path):
        assert call("import", cards, "--dry-run").json["unchanged"] == 1
        assert call("import", cards).status == 2


def test_several_files_come_in_one_step(call, cards, tmp_path):
    other = tmp_path / "zwei.vcf"
    other.write_text("BEGIN:VCARD\nFN:Jan Beispiel\nEND:VCARD\n", encoding="utf-8")
    assert call("import", cards, other).json["new"] == 2
    assert len(call("history").json) == 1


@pytest.mark.parametrize(
    "content", [None, b"", b"\x00\x01nothing", b"BEGIN:VCARD\nEND:VCARD\n"]
)
def test_an_unreadable_file_keeps_the_others_out_as_well(call, cards, tmp_path, content):
    bad = tmp_path / "bad.vcf"
    if content is not None:
        bad.write_bytes(content)
    told = call("import", cards, bad)
    assert (told.status, told.out) == (2, "")
    assert "bad.vcf" in told.err
    assert call("list", "people").status == 2  # there is still no book


def test_the_encoding_can_be_said(call, tmp_path):
    path = tmp_path / "alt.vcf"
    path.write_bytes("BEGIN:VCARD\nFN:Иван Петров\nEND:VCARD\n".encode("cp1251"))
    call("import", path, "--encoding", "cp1251")
    assert call("list", "people").json[0]["title"] == "Иван Петров"


def test_in_words_the_doubtful_ones_are_named(call, cards):
    call("import", cards)
    changed = CARDS.replace("ida@muster.example", "ida@elsewhere.example")
    cards.write_text(changed, encoding="utf-8")
    told = call("import", cards, json=False)
    assert "zweifelhaft: 1" in told.out
    assert "kontakte.vcf, Zeile 1:" in told.out


SIGNATURE = "Dr. Ida Muster\nMuster GmbH\nTel. 07231 555\nida@muster.example\n"


def test_a_text_file_with_a_signature_is_a_contact(call, tmp_path):
    path = tmp_path / "mail.txt"
    path.write_text(SIGNATURE, encoding="utf-8")
    assert call("import", path).json["new"] == 1
    assert call("list", "people").json[0]["title"] == "Dr. Ida Muster"


def test_a_text_file_with_a_page_is_a_story_and_its_people(call, tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(SAMPLE, encoding="utf-8")
    tried = call("import", path, "--dry-run").json
    assert tried["stories"][0]["fate"] == "new"
    assert [day["edtf"] for day in tried["stories"][0]["dates"]] == [
        *("2014-11", "2015-01", "2015-05"),
    ]
    told = call("import", path).json
    assert (told["new"], len(told["skipped"])) == (2, 4)
    assert [row["title"] for row in call("list", "stories").json] == [TITLE]
    assert call("import", path).json["stories"][0]["fate"] == "unchanged"
    call("undo")
    assert call("list", "stories").json == call("list", "people").json == []


def test_what_is_piped_in_is_read_as_a_signature(call, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SIGNATURE.encode())))
    assert call("import", "-").json["new"] == 1
    assert call("list", "organisations").json[0]["title"] == "Muster GmbH"
