"""ARCHITECTURE.md lists every folder of rooms with its own first sentence."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "rooms.py"


@pytest.fixture
def rooms(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("rooms", SCRIPT)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "DOCUMENT", tmp_path / "ARCHITECTURE.md")
    house = tmp_path / "desktop_app" / "domain"
    house.mkdir(parents=True)
    (house / "__init__.py").write_text('"""Values,\nas said.\n\nMore."""\n', encoding="utf-8")
    (house / "when.py").write_text('"""A date."""\n', encoding="utf-8")
    before = f"Floors\n{tool.BEGIN}old{tool.END}Last words\n"
    (tmp_path / "ARCHITECTURE.md").write_text(before, encoding="utf-8")
    return tool


def test_the_list_is_made_of_the_first_sentences(rooms):
    assert rooms.main(["write"]) == 0
    text = rooms.DOCUMENT.read_text(encoding="utf-8")
    assert "- `desktop_app/domain/` Values, as said.\n" in text
    assert text.startswith("Floors\n")
    assert text.endswith("Last words\n")


def test_an_old_list_is_noticed(rooms):
    assert rooms.main(["check"]) == 1
    rooms.main(["write"])
    assert rooms.main(["check"]) == 0


def test_a_new_room_behind_a_known_door_does_not_make_the_list_old(rooms):
    rooms.main(["write"])
    (rooms.ROOT / "desktop_app" / "domain" / "name.py").write_text('"""A name."""\n', "utf-8")
    assert rooms.main(["check"]) == 0
    (rooms.ROOT / "desktop_app" / "__init__.py").write_text('"""The house."""\n', "utf-8")
    assert rooms.main(["check"]) == 1
