"""Stories are printed to PDF files; nothing is written when something is wrong."""

import pypdf
import pytest

from desktop_app.services import blocks, stories
from desktop_app.services.book import Book, Mode


def text_of(path):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


@pytest.mark.parametrize("kind", ["story", "story-1p", "handout-a5", "poster-a3"])
@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_a_story_is_printed(call, sample, tmp_path, language, kind):
    target = tmp_path / "sheet.pdf"
    told = call("print", sample["id"], "-o", target, "--language", language, "--kind", kind)
    assert told.status == 0, told.err
    assert told.json["files"] == [str(target)]
    assert "Plastipolis" in text_of(target)


def test_an_existing_file_is_replaced(call, sample, tmp_path):
    target = tmp_path / "sheet.pdf"
    target.write_text("before")
    call("print", sample["id"], "-o", target)
    assert target.read_bytes().startswith(b"%PDF")


def test_all_stories_go_into_a_folder(call, sample, tmp_path):
    told = call("print", "--all", "-o", tmp_path / "all")
    assert told.json["files"] == [str(tmp_path / "all" / "2015-05_INNONET-Plastipolis_de.pdf")]


def test_files_are_called_as_the_pattern_says(call, sample, tmp_path):
    told = call("print", "--all", "-o", tmp_path, "--names", "{jahr} {sprache}")
    assert told.json["files"] == [str(tmp_path / "2015 de.pdf")]
    told = call("print", "--all", "-o", tmp_path, "--names", "{wer}")
    assert told.status == 2


def test_all_stories_go_into_one_file(call, sample, tmp_path):
    target = tmp_path / "all.pdf"
    told = call("print", "--all", "--one-file", "-o", target)
    assert told.json == {"files": [str(target)]}
    assert "Plastipolis" in text_of(target)


def test_the_kind_follows_the_record(call, sample, tmp_path):
    for title, said in (("Plastipolis", "Clusterprofil"), ("Nadine Kaiser", "Kontaktblatt")):
        target = tmp_path / "sheet.pdf"
        told = call("print", title, "-o", target)
        assert told.json == {"files": [str(target)]}
        assert said in text_of(target)


@pytest.mark.parametrize(
    "asked",
    [
        ("Plastipolis", "--kind", "story"),
        ("Nadine Kaiser", "--kind", "cluster"),
        ("Plastipolis", "Nadine Kaiser"),
        ("FAKUMA",),
    ],
)
def test_what_has_no_such_sheet_is_refused_and_nothing_written(call, sample, tmp_path, asked):
    target = tmp_path / "sheet.pdf"
    told = call("print", *asked, "-o", target)
    assert told.status == 2
    assert not target.exists()


def test_the_self_test_passes(call):
    told = call("self-test")
    assert told.status == 0, told.out + told.err
    assert told.json == {"ok": True, "book": True, "sheet": True, "window": True}


def test_preflight_tells_the_sample_s_three_hints_and_ends_well(call, sample):
    told = call("check-story", sample["id"])
    assert told.status == 0
    assert [found["rule"] for found in told.json] == ["derived_date", "remark", "remark"]
    assert {found["severity"] for found in told.json} == {"hint"}
    assert {frozenset(found["where"]) for found in told.json} == {
        frozenset(("kind", "id", "field", "language"))
    }


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Story hat keinen Titel."),
        ("en", "The story has no title."),
        ("fr", "L’histoire n’a pas de titre."),
    ],
)
def test_preflight_ends_with_two_and_says_why_in_three_languages(
    call, book_path, language, sentence
):
    with Book.open(book_path, mode=Mode.CREATE) as book:
        story = stories.start_story(book, "Muster", language)
        blocks.remove_block(book, stories.whole(book, story).blocks[0].id)
    told = call("check-story", story, "--language", language)
    assert told.status == 2
    assert (told.json[0]["severity"], told.json[0]["message"]) == ("error", sentence)


def test_all_contacts_and_the_week_need_no_key(call, sample, tmp_path):
    for kind, said in (("contacts", "Kaiser, Nadine"), ("week", "Wochenplan")):
        target = tmp_path / f"{kind}.pdf"
        told = call("print", "--kind", kind, "-o", target)
        assert told.json == {"files": [str(target)]}
        assert said in text_of(target)


@pytest.mark.parametrize(
    "asked",
    [
        ("--kind", "week", "--day", "irgendwann"),
        ("--kind", "week", "Plastipolis"),
        ("--kind", "labels", "--all"),
        ("--kind", "labels", "Nadine Kaiser", "--labels", "9x9"),
        ("--kind", "contacts", "Plastipolis"),
    ],
)
def test_lists_that_make_no_sense_are_refused(call, sample, tmp_path, asked):
    target = tmp_path / "list.pdf"
    told = call("print", *asked, "-o", target)
    assert told.status == 2
    assert not target.exists()


def test_all_stories_become_a_brochure(call, sample, tmp_path):
    target = tmp_path / "brochure.pdf"
    told = call(
        "print",
        "--all",
        "--kind",
        "brochure",
        "-o",
        target,
        "--language",
        "fr",
        "--title",
        "Nos ponts",
    )
    assert told.json == {"files": [str(target)]}
    assert "Page 5 sur 5" in text_of(target)
    assert "Nos ponts" in text_of(target)


def test_the_network_is_printed_whole_or_around_a_cluster(call, sample, tmp_path):
    target = tmp_path / "network.pdf"
    told = call("print", "--kind", "network", "-o", target, "--paper", "A4")
    assert told.json == {"files": [str(target)]}
    assert "Wer mit wem zusammenarbeitet" in text_of(target)
    call("print", "Plastipolis", "--kind", "network", "-o", target, "--language", "fr")
    assert "avec INNONET Kunststoff" in text_of(target)


def test_an_empty_book_has_no_network_to_print(call, book, tmp_path):
    told = call("print", "--kind", "network", "-o", tmp_path / "network.pdf")
    assert told.status == 2
    assert not (tmp_path / "network.pdf").exists()
