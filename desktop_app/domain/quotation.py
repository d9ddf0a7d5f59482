"""Quotation marks as each language sets them."""

_MARKS = {"de": "„{}“", "fr": "«\u202f{}\u202f»"}
_OTHERS = "“{}”"


def in_marks(words: str, language: str) -> str:
    """`words` between the marks of `language`."""
    return _MARKS.get(language.partition("-")[0], _OTHERS).replace("{}", words)
