"""An editorial mark on a passage of a text: published so, suggested reading."""

import re
from enum import StrEnum

from desktop_app.domain.errors import Gone
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass


class RemarkKind(StrEnum):
    """Why a passage is marked."""

    PUBLISHED_SO = "published_so"
    SUGGESTION = "suggestion"
    QUESTION = "question"


class RemarkState(StrEnum):
    """What became of a mark."""

    OPEN = "open"
    IGNORED = "ignored"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A mark on `passage`, word for word as the text has it."""

    id: Key
    kind: RemarkKind
    passage: str
    suggestion: str = ""
    state: RemarkState = RemarkState.OPEN
    note: str = ""

    def span(self, text: str) -> tuple[int, int] | None:
        """Where the passage stands in `text`, or None if somebody has rewritten it.

        A passage ends where its last word ends: "Netzwerk" is not found in "Netzwerke".
        """
        found = re.search(rf"(?<!\w){re.escape(self.passage)}(?!\w)", text)
        return found.span() if found and self.passage else None

    def applied(self, text: str) -> str:
        """`text` with the suggested reading in place of the passage."""
        span = self.span(text)
        if span is None:
            raise Gone(N_("The text no longer contains “{passage}”."), passage=self.passage)
        return text[: span[0]] + self.suggestion + text[span[1] :]
