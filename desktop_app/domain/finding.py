"""What preflight found in a story: a rule, how grave it is, and where to put it right."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import Key


class Severity(StrEnum):
    """An error keeps a story from being printed, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Rule(StrEnum):
    """What preflight looks at."""

    CONSENT = "consent"
    TRANSLATION = "translation"
    DESCRIPTION = "description"
    PICTURES = "pictures"
    CONTACT = "contact"
    FUNDING = "funding"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found; `message` is a marked sentence whose gaps `values` fill."""

    rule: Rule
    severity: Severity
    message: str
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)
    kind: str
    id: Key
    field: str = ""
    language: str = ""
