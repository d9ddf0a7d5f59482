"""Phrases in three languages, each with the reading the rules give it."""

from pathlib import Path

import pytest

from desktop_app.domain.when import When

HERE = Path(__file__).parent


def phrases(language):
    lines = (HERE / f"phrases_{language}.tsv").read_text("utf-8").splitlines()
    return [
        pytest.param(language, *line.split("\t"), id=line.split("\t")[0])
        for line in lines
        if not line.startswith("#")
    ]


@pytest.mark.parametrize(
    ("language", "text", "edtf", "earliest", "latest", "precision", "qualifier"),
    [*phrases("de"), *phrases("en"), *phrases("fr")],
)
def test_a_phrase_is_read_as_it_is_meant(
    language, text, edtf, earliest, latest, precision, qualifier
):
    shape = When.parse(text, language).shape()
    said = [shape[name] for name in ("edtf", "earliest", "latest", "precision", "qualifier")]
    expected = [edtf, earliest, latest, precision, qualifier]
    assert said == [None if value == "-" else value for value in expected]
    assert shape["text"] == text
