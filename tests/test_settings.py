"""The user's choices survive damage and newer versions."""

import json

import pytest

from desktop_app import settings
from desktop_app.settings import Appearance, Language, NotSaved, Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "own folder" / "settings.json"


def test_without_a_file_the_program_speaks_german(file):
    assert settings.load(file) == Settings()
    assert settings.load(file).language is Language.GERMAN


def test_what_was_saved_comes_back(file):
    chosen = Settings(
        language=Language.FRENCH,
        appearance=Appearance.DARK,
        scale=125,
        author="Erika Muster <&> Ὀδυσσεύς",
        last_folder="C:\\Messe",
        welcomed=True,
    )
    settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_what_a_newer_version_wrote_is_kept(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"language": "en", "ribbon": {"wide": True}}), encoding="utf-8")
    settings.save(settings.load(file), file)
    assert json.loads(file.read_text(encoding="utf-8"))["ribbon"] == {"wide": True}


@pytest.mark.parametrize("text", ["", "{", "[]", '"de"', "\0\0\0", "\udcff"])
def test_a_damaged_file_is_put_aside_and_the_defaults_hold(file, text):
    file.parent.mkdir()
    damaged = text.encode("utf-8", "surrogateescape")
    file.write_bytes(damaged)
    assert settings.load(file) == Settings()
    assert not file.exists()
    assert file.with_name("settings.damaged-1.json").read_bytes() == damaged


def test_a_second_damaged_file_does_not_replace_the_first(file):
    file.parent.mkdir()
    for text in ("first", "second"):
        file.write_text(text, encoding="utf-8")
        settings.load(file)
    kept = [path.read_text(encoding="utf-8") for path in sorted(file.parent.iterdir())]
    assert kept == ["first", "second"]


@pytest.mark.parametrize(
    "saved",
    [
        {"language": "xx"},
        {"language": 7},
        {"appearance": None},
        {"scale": 900},
        {"scale": True},
        {"scale": "100"},
        {"author": ["x"]},
        {"welcomed": "yes"},
    ],
)
def test_a_choice_that_makes_no_sense_becomes_the_default(file, saved):
    file.parent.mkdir()
    file.write_text(json.dumps(saved), encoding="utf-8")
    assert settings.load(file) == Settings()


def test_settings_that_cannot_be_saved_say_so(tmp_path):
    (tmp_path / "in the way").write_text("x", encoding="utf-8")
    with pytest.raises(NotSaved, match="could not be saved"):
        settings.save(Settings(), tmp_path / "in the way" / "settings.json")
