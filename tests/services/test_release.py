"""There is one door through which a story leaves the book, and errors do not pass it."""

import ast
from datetime import date
from pathlib import Path

import pytest

import desktop_app
from desktop_app.cli import main
from desktop_app.domain.consent import Medium
from desktop_app.services import other_forms
from desktop_app.services import print as printing
from desktop_app.services.publishing import publish
from desktop_app.services.release import NotPrintable, Order, release
from desktop_app.services.removal import remove
from tests.services.preflight.defects import key

ORDER = Order(printed_on=date(2026, 11, 25))
DOORS = {
    "compose": set(),
    "compose_from": {"services/preflight/check.py", "services/release.py"},
    "draft": {"services/print.py", "services/trial_prints.py"},
    "render_story": {"ui/stories/sheet_work.py", "ui/printing/print_work.py"},
}
"""Who may make a sheet of a story that nobody has examined: the door, and the preview."""

WAYS_OUT = {
    "a file": lambda book, story, folder: printing.print_stories(
        book, [story], folder / "a.pdf", ORDER
    ),
    "a folder": lambda book, story, folder: printing.print_stories(
        book, [story], folder / "all", ORDER, languages=("de", "fr")
    ),
    "one file for all": lambda book, story, folder: printing.print_in_one_file(
        book, [story], folder / "a.pdf", ORDER
    ),
    "a printer": lambda book, story, folder: printing.printable(book, story, ORDER),
    "the value itself": lambda book, story, folder: release(book, [(story, "")], ORDER),
    "a web page": lambda book, story, folder: other_forms.save_web_page(
        book, story, folder / "a.html", ORDER, "de"
    ),
    "a Word file": lambda book, story, folder: other_forms.save_word_file(
        book, story, folder / "a.docx", ORDER, "de"
    ),
    "clipboard and mail": lambda book, story, folder: other_forms.wording(
        book, story, ORDER, "de"
    ),
    "an edition": lambda book, story, folder: publish(book, story, ORDER),
    "the web": lambda book, story, folder: release(book, [(story, "")], ORDER, Medium.WEB),
}


@pytest.fixture
def book(sample_book):
    remove(sample_book, "consent", key("consent"))
    return sample_book


@pytest.mark.parametrize("way", WAYS_OUT)
def test_a_story_with_an_error_gets_out_on_no_way(book, story, tmp_path, way):
    with pytest.raises(NotPrintable):
        WAYS_OUT[way](book, story, tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.suffix not in BOOK] == []


BOOK = {".book", ".lock", ".book-wal", ".book-shm"}


@pytest.mark.parametrize("name", DOORS)
def test_nothing_makes_a_sheet_past_the_door(name):
    root = Path(desktop_app.__file__).parent
    found = {
        room.relative_to(root).as_posix()
        for room in root.rglob("*.py")
        for node in ast.walk(ast.parse(room.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and _offers(node.module or "", name)
        for given in node.names
        if given.name == name
    }
    inside = {one for one in found if one.startswith("services/story_sheet/")}
    assert found - inside == DOORS[name]


def _offers(module, name):
    homes = {"draft": "services.release", "render_story": "services.print"}
    return homes.get(name, "services.story_sheet") in module


@pytest.mark.parametrize(
    "words", [["-o", "a.pdf"], ["--one-file", "-o", "a.pdf"], ["-o", "all"]]
)
def test_the_command_line_is_no_way_out_either(book, story, tmp_path, words, capsys):
    path = book.path
    book.close()
    given = [str(tmp_path / word) if word[0] != "-" else word for word in words]
    assert main(["print", str(story), *given, "--book", str(path)]) == 2
    assert "Nadine Kaiser" in capsys.readouterr().err
    assert [one for one in tmp_path.rglob("*") if one.suffix not in BOOK] == []
