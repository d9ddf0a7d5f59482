"""What preflight found in a story: a rule, how grave it is, and where to put it right."""

import dataclasses
from collections.abc import Mapping
from enum import StrEnum

from desktop_app.domain.ids import Key
from desktop_app.domain.when import When
from desktop_app.values import dataclass


class Severity(StrEnum):
    """An error keeps a story from being handed out, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Rule(StrEnum):
    """What preflight looks at."""

    # what somebody agreed to
    CONSENT = "consent"
    CONSENT_SCOPE = "consent_scope"
    CONSENT_EXPIRED = "consent_expired"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    QUOTE_CHANGED = "quote_changed"
    # what the story says
    TITLE = "title"
    LEAD = "lead"
    LONG_TITLE = "long_title"
    EMPTY_BLOCK = "empty_block"
    DUPLICATE = "duplicate"
    TRANSLATION = "translation"
    OUTDATED = "outdated"
    PARAGRAPHS = "paragraphs"
    REMARK = "remark"
    APPROVAL = "approval"
    # how it is written
    SPACES = "spaces"
    QUOTATION_MARKS = "quotation_marks"
    DASH = "dash"
    BRACKETS = "brackets"
    REPEATED_WORD = "repeated_word"
    MISSPELT_NAME = "misspelt_name"
    PLACEHOLDER = "placeholder"
    WEB_ADDRESS = "web_address"
    # whom and what it shows
    SPEAKER = "speaker"
    DESCRIPTION = "description"
    CREDIT = "credit"
    UNNAMED = "unnamed"
    PICTURES = "pictures"
    PARTNERS = "partners"
    CONTACT = "contact"
    REACH = "reach"
    DELETED = "deleted"
    FUNDING = "funding"
    FUNDING_LANGUAGE = "funding_language"
    EMBLEM = "emblem"
    # whether it holds at the story's own time
    DERIVED_DATE = "derived_date"
    DATE_TEXT = "date_text"
    CONTRADICTION = "contradiction"
    CANCELLED = "cancelled"
    FUTURE_EVENT = "future_event"
    PLANNED_PAST = "planned_past"
    FIGURE = "figure"
    FIGURE_TIME = "figure_time"
    FIGURE_TEXT = "figure_text"
    FORECAST = "forecast"
    ROLE = "role"
    NAME_TIME = "name_time"
    # how it comes out on paper
    OVERSET = "overset"
    PAGES = "pages"
    CHARACTERS = "characters"
    RESOLUTION = "resolution"
    UNREADABLE = "unreadable"
    CARD = "card"
    LOOK = "look"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found; `message` is a marked sentence whose gaps `values` fill, dates as dates.

    `kind`, `id` and `field` say which record it is about; `block` is the piece of the story
    that shows it, where there is one; `language` the language of the words that are meant.
    """

    rule: Rule
    severity: Severity
    message: str
    values: Mapping[str, str | When] = dataclasses.field(default_factory=dict)
    kind: str
    id: Key
    field: str = ""
    language: str = ""
    block: Key | None = None
