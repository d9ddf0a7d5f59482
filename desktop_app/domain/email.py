"""Mail addresses: only the impossible is refused."""

import re
from typing import Self

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

POSSIBLE = re.compile(r"[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)*")


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """One address without its "mailto:" and angle brackets."""

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an address as pasted: "<mailto:aude@example.eu>" is "aude@example.eu"."""
        bare = text.strip().removeprefix("<").removesuffix(">").strip()
        bare = re.sub(r"(?i)^mailto:", "", bare)
        if not POSSIBLE.fullmatch(bare):
            raise Invalid(N_("“{text}” is not an email address."), text=text.strip())
        return cls(bare)

    def __str__(self) -> str:
        return self.text
