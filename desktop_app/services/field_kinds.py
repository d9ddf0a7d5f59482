"""How the text of a field is read: as words, a date, one of a few choices, an address."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from desktop_app.domain.errors import Invalid
from desktop_app.domain.link import Link
from desktop_app.domain.marks import N_
from desktop_app.domain.when import When
from desktop_app.values import dataclass

FieldValue = str | int | When | None
Read = Callable[[str, str], FieldValue]
Also = Callable[[str], Mapping[str, FieldValue]]

EMPTY = N_("This field cannot be empty.")
NO_CHOICE = N_("“{text}” is none of the choices: {choices}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field that can be typed over: what the step is called, and how its text is read.

    `also` says which other columns follow from the text.
    """

    label: str
    read: Read
    also: Also | None = None


def words(label: str) -> Field:
    """Plain words, which may be empty."""
    return Field(label=label, read=_words)


def needed(label: str, *, also: Also | None = None) -> Field:
    """Plain words that may not be empty."""
    return Field(label=label, read=_needed, also=also)


def day(label: str) -> Field:
    """A date as people say it; empty is unknown."""
    return Field(label=label, read=_day)


def link(label: str) -> Field:
    """A web address, which may be empty."""
    return Field(label=label, read=_link)


def flag(label: str) -> Field:
    """Yes or no: any words are yes, none are no."""
    return Field(label=label, read=_flag)


def choice(label: str, choices: type[StrEnum]) -> Field:
    """One of a few words the program knows."""

    def read(text: str, _language: str) -> FieldValue:
        chosen = text.strip()
        if chosen not in list(choices):
            raise Invalid(NO_CHOICE, text=chosen, choices=", ".join(choices))
        return str(choices(chosen))

    return Field(label=label, read=read)


def _words(text: str, _language: str) -> FieldValue:
    return text.strip()


def _flag(text: str, _language: str) -> FieldValue:
    return bool(text.strip())


def _needed(text: str, _language: str) -> FieldValue:
    if not text.strip():
        raise Invalid(EMPTY)
    return text.strip()


def _day(text: str, language: str) -> FieldValue:
    return When.parse(text, language) if text.strip() else None


def _link(text: str, _language: str) -> FieldValue:
    return str(Link.parse(text)) if text.strip() else ""
