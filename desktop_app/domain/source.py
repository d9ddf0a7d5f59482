"""Where a fact comes from: a page, a mail, a press text, a conversation."""

from enum import StrEnum

from desktop_app.domain.ids import SourceId
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class SourceKind(StrEnum):
    """What sort of evidence it is."""

    PAGE = "page"
    MAIL = "mail"
    PRESS = "press"
    DOCUMENT = "document"
    CONVERSATION = "conversation"
    CARD = "card"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source and the passage that matters."""

    id: SourceId
    kind: SourceKind = SourceKind.OTHER
    title: str = ""
    url: str = ""
    day: When | None = None
    passage: str = ""
    note: str = ""
