"""Funding profiles: the lines a funder wants printed, and the time they hold for."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from desktop_app.domain.sheet import Funding, Passage
from desktop_app.values import dataclass

Lines = Mapping[str, str]  # language → text


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingProfile:
    """One version of what has to be printed; a line that is empty is not required."""

    key: str
    name: Lines
    programme: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    emblem: bool = False
    statement: Lines = field(default_factory=dict)
    disclaimer: Lines = field(default_factory=dict)
    guidance: Lines = field(default_factory=dict)
    slogan: Lines = field(default_factory=dict)

    def holds(self, on: date) -> bool:
        """Whether the profile is meant for the time of `on`."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_until is None or on <= self.valid_until)

    def lines(self, language: str) -> Funding:
        """The lines as a sheet in `language` prints them."""
        return Funding(
            profile=self.key,
            statement=_passage(self.statement, language),
            disclaimer=_passage(self.disclaimer, language),
            guidance=_passage(self.guidance, language),
            slogan=_passage(self.slogan, language),
            emblem=self.emblem,
        )


def _passage(lines: Lines, language: str) -> Passage | None:
    """The line in `language`, else in the first one there is, marked as such."""
    if language in lines:
        return Passage(text=lines[language], language=language)
    return next((Passage(text=text, language=other) for other, text in lines.items()), None)
