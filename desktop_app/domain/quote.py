"""Exact words of somebody, with the function they had when they said them."""

from desktop_app.domain.extras import NOTHING, Extras
from desktop_app.domain.ids import Key, QuoteId
from desktop_app.domain.reference import Ref
from desktop_app.domain.titles import shortened
from desktop_app.domain.when import When
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quote, whole. `function` is the speaker's role at that time, in words; it stays
    when the person moves on.
    """

    id: QuoteId
    text: str
    language: str = "de"
    speaker: Ref | None = None
    role: Key | None = None
    function: str = ""
    when: When | None = None
    note: str = ""
    source: Ref | None = None
    extras: Extras = NOTHING

    @property
    def title(self) -> str:
        """Its first words."""
        return shortened(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteLine:
    """What a table row shows of a quote."""

    id: QuoteId
    text: str
    speaker: str
    function: str
    when: When | None
