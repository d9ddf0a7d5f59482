"""Keeps the translations in step with the code: `extract` and `check`.

`python packaging/words.py extract` puts every new sentence of the code into the three
catalogues and takes out those that are gone. `check` says what a translator still has to do,
and fails if there is anything.
"""

import ast
import io
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # also where the program is not installed
from desktop_app.words import LANGUAGES, read_catalogue  # noqa: E402 -- found by that path

SOURCES = ("desktop_app", "packaging")
NAMES = {"words", "_words"}
PLURALS = {
    "de": "nplurals=2; plural=(n != 1);",
    "en": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
}
HEADER = """\
# Brückenbuch. Written by `packaging/words.py extract`; translate here, then run `check`.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
GAP = re.compile(r"\{\w*\}")
NARROW = "\N{NARROW NO-BREAK SPACE}"

Sentence = str | tuple[str, str]


def main(arguments: list[str]) -> int:
    """Run the named step; the exit status says whether all is well."""
    match arguments:
        case ["extract"]:
            extract()
            return 0
        case ["check"]:
            complaints = list(check())
            print("\n".join(complaints) or "Every sentence is translated.")
            return 1 if complaints else 0
    print(__doc__, file=sys.stderr)
    return 2


def extract() -> None:
    """Bring the three catalogues in step with the code; keep what is translated."""
    sentences = set(sentences_of_the_code())
    for language in LANGUAGES:
        path = catalogue_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(merged(language, sentences), encoding="utf-8", newline="\n")


def merged(language: str, sentences: set[Sentence]) -> str:
    """The text of a catalogue that holds exactly `sentences`."""
    known = translations(language)
    new = Catalog(locale=language)
    for sentence in sentences:
        source = forms(sentence)
        target = known.get(source[0], ())
        if len(target) != len(source):
            target = source if language == "en" else ("",) * len(source)
        new.add(sentence, target if len(source) > 1 else target[0])
    body = io.BytesIO()
    write_po(body, new, width=0, sort_output=True, no_location=True, omit_header=True)
    header = HEADER.format(language=language, plurals=PLURALS[language])
    return header + body.getvalue().decode("utf-8").rstrip("\n") + "\n"


def check() -> Iterator[str]:
    """What a translator still has to do, one complaint a line."""
    sentences = set(sentences_of_the_code())
    for language in LANGUAGES:
        text = catalogue_path(language).read_text(encoding="utf-8")
        if text != merged(language, sentences):
            yield f"{language}: not in step with the code; run packaging/words.py extract"
        known = translations(language)
        for sentence in sorted(sentences, key=forms):
            source = forms(sentence)
            for complaint in complaints_about(source, known.get(source[0], ()), language):
                yield f"{language}: {complaint}: {source[0]!r}"


def complaints_about(
    source: Sequence[str], target: Sequence[str], language: str
) -> Iterator[str]:
    """What is wrong with one translated sentence."""
    if len(target) != len(source):
        yield "not translated"
        return
    for english, translated in zip(source, target, strict=True):
        if sorted(GAP.findall(english)) != sorted(GAP.findall(translated)):
            yield "different gaps"
        yield from typography(translated, language)


def forms(sentence: Sentence) -> tuple[str, ...]:
    """The one form of a sentence, or the singular and the plural."""
    return (sentence,) if isinstance(sentence, str) else sentence


def typography(text: str, language: str) -> Iterator[str]:
    """Spaces and quotation marks that are wrong in `language`."""
    if language == "fr":
        told = re.sub(r"\{\w*\}|\w+://\S+|\d+:\d+|\w:[\\/]", "x", text)
        if re.search(rf"[^{NARROW};:!?…(][;:!?]", told):
            yield "needs a narrow no-break space before ; : ! ?"
        if re.search(rf"«(?!{NARROW})|(?<!{NARROW})»", text):
            yield "needs a narrow no-break space inside « »"
    wrong = {"de": '"”«»', "en": '"„«»', "fr": '"„“”'}[language]
    if any(mark in text for mark in wrong):
        yield "foreign quotation marks"
    if "..." in text:
        yield "three full stops instead of …"


def sentences_of_the_code() -> Iterator[Sentence]:
    """Every sentence that the code marks or translates."""
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield from sentences_in(path.read_text(encoding="utf-8"), str(path))


def sentences_in(source: str, name: str = "") -> Iterator[Sentence]:
    """The sentences in `N_("…")`, `words("…")` and `words.count("…", "…", n)`."""
    for node in ast.walk(ast.parse(source, name)):
        if not isinstance(node, ast.Call):
            continue
        called = _last_name(node.func)
        if called == "N_" or called in NAMES:
            yield from (text for argument in node.args[:1] for text in _literals(argument))
        elif (
            called == "count"
            and isinstance(node.func, ast.Attribute)
            and _last_name(node.func.value) in NAMES
        ):
            singular, plural = (next(_literals(argument)) for argument in node.args[:2])
            yield singular, plural


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The text, or both texts of `words("Hide" if shown else "Show")`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def translations(language: str) -> Mapping[str, tuple[str, ...]]:
    """What is translated so far."""
    path = catalogue_path(language)
    return read_catalogue(path.read_text(encoding="utf-8") if path.exists() else "")


def catalogue_path(language: str) -> Path:
    """Where the catalogue of `language` lies."""
    return ROOT / "resources" / "words" / language / "LC_MESSAGES" / "brueckenbuch.po"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
