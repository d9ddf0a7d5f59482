"""The words of the program in the reader's language."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.domain.errors import UserError
from desktop_app.paths import resource

if TYPE_CHECKING:
    from desktop_app.domain.when import When

LANGUAGES: Final = ("de", "en", "fr")
SOURCE: Final = "en"

_GROUPING: Final = {"de": ".", "en": ",", "fr": "\N{NARROW NO-BREAK SPACE}"}
_FIELD: Final = re.compile(r'(msgid|msgid_plural|msgstr(?:\[[01]\])?) ?"(.*)"|"(.*)"')
_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r"}


class Words:
    """Everything the program says, in one language.

    `words("Delete {name}?", name=name)` translates a whole English sentence and fills its
    gaps. A sentence without a translation is shown in English.
    """

    __slots__ = ("_catalogue", "language")

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise ValueError(language)
        self.language: Final = language
        self._catalogue = _catalogue(language)

    def __call__(self, message: str, /, **values: object) -> str:
        """`message` in this language. Without values, braces in it are left alone."""
        text = self._catalogue.get(message, (message,))[0]
        return text.format_map(values) if values else text

    def count(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """The form of the sentence that fits `n`, with `n` and `values` in its gaps."""
        forms = self._catalogue.get(singular, (singular, plural))
        many = n > 1 if self.language == "fr" else n != 1
        text = forms[-1] if many else forms[0]
        return text.format_map({**values, "n": self.number(n)})

    def error(self, error: UserError) -> str:
        """The message of `error`, as the user reads it."""
        return self(error.message, **error.values)

    def date(self, when: "When", *, short: bool = False) -> str:
        """A date as the language writes it."""
        return when.wording(self.language, short=short)

    def number(self, n: int) -> str:
        """A whole number with the thousands grouped as the language does."""
        return f"{n:,}".replace(",", _GROUPING[self.language])


@cache
def _catalogue(language: str) -> Mapping[str, tuple[str, ...]]:
    if language == SOURCE:
        return {}  # the sentences stand in the code; the catalogue repeats them for translators
    path = resource("words", language, "LC_MESSAGES", "brueckenbuch.po")
    return read_catalogue(path.read_text(encoding="utf-8"))


def read_catalogue(text: str) -> Mapping[str, tuple[str, ...]]:
    """The translations in a `.po` file: the English (singular) sentence → its forms.

    Read as it is, not compiled: nothing can be out of date, a fresh clone speaks at once,
    and a thousand sentences take a few milliseconds. Entries without a translation are left
    out.
    """
    found: dict[str, tuple[str, ...]] = {}
    # A merge of branches may lose blank lines and say a thing twice: an entry begins with its
    # `msgid`, and the first translation holds.
    for entry in re.split(r"^(?=msgid )", text, flags=re.MULTILINE):
        fields: dict[str, str] = {}
        name = ""
        for line in entry.splitlines():
            if (match := _FIELD.fullmatch(line)) is None:
                continue
            if match[1]:
                name = match[1] if match[1] not in fields else ""
            fields[name] = fields.get(name, "") + _unescape(match[2] or match[3] or "")
        forms = tuple(value for key, value in fields.items() if key.startswith("msgstr"))
        if fields.get("msgid") and all(forms):
            found[fields["msgid"]] = forms
    return MappingProxyType(found)


def _unescape(text: str) -> str:
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(match: re.Match[str]) -> str:
    return _ESCAPED.get(match[1], match[1])
