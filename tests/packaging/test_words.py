"""The tool that keeps the translations in step sees every sentence and every slip."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "words.py"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("words_tool", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('raise Gone(N_("It is gone."))', {"It is gone."}),
        ('self._words("Delete {name}?", name=name)', {"Delete {name}?"}),
        ('words("Hide" if shown else "Show")', {"Hide", "Show"}),
        ('words.count("{n} boat", "{n} boats", n)', {("{n} boat", "{n} boats")}),
        ('words(label); text.count("x"); other("y")', set()),
        ('N_("one " "sentence")', {"one sentence"}),
    ],
)
def test_sentences_are_found_in_code(tool, code, expected):
    assert set(tool.sentences_in(code)) == expected


@pytest.mark.parametrize(
    ("language", "source", "target", "complaint"),
    [
        ("de", "Hello", "", "not translated"),
        ("de", "Hello, {name}", "Hallo", "different gaps"),
        ("de", "Say “no”", 'Sag "nein"', "foreign quotation marks"),
        ("en", "Say “no”", "Say „no“", "foreign quotation marks"),
        ("fr", "Really?", "Vraiment ?", "needs a narrow no-break space before ; : ! ?"),
        ("fr", "Really?", "Vraiment?", "needs a narrow no-break space before ; : ! ?"),
        ("fr", "Say “no”", "Dire « non »", "needs a narrow no-break space inside « »"),
        ("de", "Wait…", "Warten...", "three full stops instead of …"),
    ],
)
def test_a_slip_of_the_translator_is_told(tool, language, source, target, complaint):
    assert complaint in set(
        tool.complaints_about([source], [target] if target else [], language)
    )


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("de", "“{name}”: really?", "„{name}“: wirklich?"),
        ("fr", "“{name}”: really?", "«\u202f{name}\u202f»\u202f: vraiment\u202f?"),
        ("fr", "Saved at 08:12 in C:\\x", "Enregistré à 08:12 dans C:\\x"),
        ("en", "“{name}” is gone.", "“{name}” is gone."),
    ],
)
def test_a_good_translation_passes(tool, language, source, target):
    assert list(tool.complaints_about([source], [target] if target else [], language)) == []


def test_merging_keeps_what_is_translated_and_drops_what_is_gone(tool, monkeypatch, tmp_path):
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    path = tool.catalogue_path("de")
    path.parent.mkdir(parents=True)
    header = tool.HEADER.format(language="de", plurals=tool.PLURALS["de"])
    path.write_text(
        header + 'msgid "Old"\nmsgstr "Alt"\n\nmsgid "Kept"\nmsgstr "Bleibt"\n',
        encoding="utf-8",
    )
    text = tool.merged("de", {"Kept", "A new one"})
    assert text == header + ('msgid "A new one"\nmsgstr ""\n\nmsgid "Kept"\nmsgstr "Bleibt"\n')
    assert 'msgstr "Fresh"' in tool.merged("en", {"Fresh"})


def test_what_a_merge_of_branches_left_twice_is_put_right(tool, monkeypatch, tmp_path):
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    path = tool.catalogue_path("de")
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid "Back"\nmsgstr ""\nmsgid "New"\nmsgstr "Neu"\nmsgstr ""\n\n'
        'msgid "Back"\nmsgstr "Zurück"\n',
        encoding="utf-8",
    )
    assert tool.merged("de", {"Back", "New"}).endswith(
        'msgid "Back"\nmsgstr "Zurück"\n\nmsgid "New"\nmsgstr "Neu"\n'
    )
