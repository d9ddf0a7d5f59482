"""The words of the program itself, told from what stands in the book."""

from functools import cache

from desktop_app.paths import resource
from desktop_app.words import read_catalogue

LONG_ENOUGH = 3  # letters before the ellipsis that say whose word it is


@cache
def sentences(language):
    """Every sentence without gaps that the program says in a language."""
    spoken = language if language != "en" else "de"  # the catalogue's keys are the English ones
    path = resource("words", spoken, "LC_MESSAGES", "brueckenbuch.po")
    catalogue = read_catalogue(path.read_text(encoding="utf-8"))
    said = catalogue if language == "en" else [f for forms in catalogue.values() for f in forms]
    return frozenset(sentence for sentence in said if "{" not in sentence)


def is_ours(text, language):
    """Whether a text is one of the program's, and nobody's who writes in the book."""
    return text in sentences(language)


def may_be_ours(stem, language):
    """Whether one of the program's words begins like this."""
    return len(stem) >= LONG_ENOUGH and any(
        sentence.startswith(stem) for sentence in sentences(language)
    )
