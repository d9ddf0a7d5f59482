"""Web addresses that may be opened: nothing but http, https, mailto and tel."""

import re
from typing import Self

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

ALLOWED = ("http", "https", "mailto", "tel")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):(?!\d+(/|$))")


@dataclass(frozen=True, slots=True)
class Link:
    """An address as it was written, and the one a browser opens."""

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "www.example.eu" or "https://example.eu"; refuse "javascript:" and files."""
        written = text.strip()
        scheme = SCHEME.match(written)
        known = scheme is None or scheme[1].lower() in ALLOWED
        bare = written[scheme.end() :].strip("/") if scheme else written
        if not known or not bare or re.search(r"[\s\x00-\x1f\x7f<>\"\\]", written):
            raise Invalid(N_("“{text}” is not a web address."), text=written)
        return cls(written)

    @property
    def opened(self) -> str:
        """The address with its scheme."""
        return self.text if SCHEME.match(self.text) else f"https://{self.text}"

    def __str__(self) -> str:
        return self.text
