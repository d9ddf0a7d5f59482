"""The program speaks German, English and French."""

import io

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from desktop_app.domain.errors import Gone
from desktop_app.domain.when import When
from desktop_app.paths import resource
from desktop_app.words import LANGUAGES, Words, read_catalogue

CATALOGUE = r"""
msgid ""
msgstr ""
"Language: de\n"

#, python-brace-format
msgid "“{name}” has gone."
msgstr "„{name}“ ist fort."

msgid "Line one\nline \"two\""
msgstr ""
"Zeile eins\n"
"Zeile \"zwei\""

msgid "Not translated"
msgstr ""

msgid "{n} contact"
msgid_plural "{n} contacts"
msgstr[0] "{n} Kontakt"
msgstr[1] "{n} Kontakte"
"""


def test_a_catalogue_is_read_as_it_is():
    assert read_catalogue(CATALOGUE) == {
        "“{name}” has gone.": ("„{name}“ ist fort.",),
        'Line one\nline "two"': ('Zeile eins\nZeile "zwei"',),
        "{n} contact": ("{n} Kontakt", "{n} Kontakte"),
    }


def test_entries_that_a_merge_pushed_together_are_told_apart():
    assert read_catalogue(CATALOGUE.replace("\n\n", "\n")) == read_catalogue(CATALOGUE)


def test_of_two_translations_that_a_merge_left_the_first_holds():
    twice = 'msgid "Back"\nmsgstr "Zurück"\nmsgstr ""\n"Rückwärts"\n'
    assert read_catalogue(twice) == {"Back": ("Zurück",)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_read_as_babel_reads_it(language):
    file = resource("words", language, "LC_MESSAGES", "brueckenbuch.po")
    ours = read_catalogue(file.read_text(encoding="utf-8"))
    catalogue = Catalog(locale=language)
    for source, forms in ours.items():
        plural = len(forms) > 1
        catalogue.add((source, source) if plural else source, forms if plural else forms[0])
    written = io.BytesIO()
    write_po(written, catalogue)
    assert read_catalogue(written.getvalue().decode("utf-8")) == ours
    assert "Undo: {step}" in ours


def test_a_sentence_without_a_translation_is_shown_in_english():
    assert Words("de")("No such sentence, {name}.", name="Ä") == "No such sentence, Ä."


def test_braces_that_come_from_data_stay_as_they_are():
    assert Words("de")("{0} {name!r} {") == "{0} {name!r} {"
    assert Words("de")("Hello, {name}.", name="{evil.__class__}") == "Hello, {evil.__class__}."


@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("en", 0, "0 boats"),
        ("en", 1, "1 boat"),
        ("de", 1234, "1.234 boats"),
        ("fr", 0, "0 boat"),
        ("fr", 12345, "12\N{NARROW NO-BREAK SPACE}345 boats"),
    ],
)
def test_counting_takes_the_form_of_the_language(language, n, expected):
    assert Words(language).count("{n} boat", "{n} boats", n) == expected


def test_an_error_is_said_with_its_values():
    assert Words("en").error(Gone("“{title}” is gone.", title="<b>")) == "“<b>” is gone."


def test_a_date_is_written_as_the_language_does():
    workshop = When.parse("Mitte Mai 2015")
    assert Words("en").date(workshop).split() == ["mid-May", "2015"]
    assert Words("fr").date(workshop).split() == ["mi-mai", "2015"]


def test_a_language_we_do_not_ship_is_refused():
    with pytest.raises(ValueError, match="es"):
        Words("es")


def test_the_english_catalogue_says_what_the_code_says():
    path = resource("words", "en", "LC_MESSAGES", "brueckenbuch.po")
    said = read_catalogue(path.read_text(encoding="utf-8"))
    assert said
    assert [message for message, forms in said.items() if forms[0] != message] == []
