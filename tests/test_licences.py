"""What comes from others is named, with its licence beside it."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desktop_app.ui.preferences.about import BUILT_ON

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
PERMISSIONS = {
    "colour/README.md": "zlib/libpng License",
    "fonts/OFL-*.txt": "SIL Open Font License, Version 1.1",
    "hyphenation/LICENCE-*.txt": "Permission is hereby granted, free of charge",
    "icons/LICENSE": "ISC License",
}


@pytest.mark.parametrize(("files", "permission"), PERMISSIONS.items())
def test_the_whole_licence_text_lies_beside_what_it_permits(files, permission):
    texts = list(RESOURCES.glob(files))
    assert texts
    for text in texts:
        assert permission in " ".join(text.read_text(encoding="utf-8").split()), text


def test_every_font_has_the_licence_of_its_family():
    for font in (RESOURCES / "fonts").glob("*.ttf"):
        assert (RESOURCES / "fonts" / f"OFL-{font.stem.split('-')[0]}.txt").exists(), font


def test_the_readme_names_the_folder_of_each_foreign_file():
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`resources/([^`]+)`", told)) >= set(PERMISSIONS)


def test_the_settings_name_every_library_the_program_stands_on():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {canonicalize_name(name) for name in re.findall(r"[\w-]+(?= \()", BUILT_ON)}
    asked = {canonicalize_name(Requirement(r).name) for r in project["dependencies"]}
    assert asked - named == set()
