"""Stories are printed to PDF files; nothing is written when something is wrong."""

from pathlib import Path

import pypdf
import pytest


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
    told = call("print", "--all", "-o", tmp_path)
    assert [Path(file).parent for file in told.json["files"]] == [tmp_path]


def test_all_stories_go_into_one_file(call, sample, tmp_path):
    target = tmp_path / "all.pdf"
    told = call("print", "--all", "--one-file", "-o", target)
    assert told.json == {"files": [str(target)]}
    assert "Plastipolis" in text_of(target)


def test_what_is_no_story_is_refused_and_nothing_written(call, sample, tmp_path):
    target = tmp_path / "sheet.pdf"
    told = call("print", "Plastipolis", "-o", target)
    assert told.status == 2
    assert not target.exists()


def test_the_self_test_passes(call):
    told = call("self-test")
    assert told.status == 0, told.out + told.err
    assert told.json == {"ok": True, "book": True, "sheet": True, "window": True}
