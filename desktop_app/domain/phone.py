"""Phone numbers: kept as they were written, compared by their digits."""

import re
import unicodedata
from typing import Self

from desktop_app.domain.errors import Invalid
from desktop_app.domain.marks import N_
from desktop_app.values import dataclass

FEWEST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number as somebody wrote it: "0711 123 4036 (Sekretariat)" stays exactly so."""

    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Accept whatever can be dialled; refuse what holds no number at all."""
        written = " ".join(text.split())
        digits = sum(map(str.isdigit, written))
        if digits < FEWEST_DIGITS:
            raise Invalid(N_("“{text}” is not a phone number."), text=text.strip())
        return cls(written)

    @property
    def dialled(self) -> str:
        """What a telephone dials: digits with a leading +, an extension left out."""
        plain = unicodedata.normalize("NFKC", self.text)
        front = re.split(r"(?i)\b(?:ext|durchwahl|dw|poste|app)\b\.?|[;x#]", plain)[0]
        number = re.search(r"[+0-9(][0-9()/.\s\-–]*", front)
        bare = re.sub(r"\(0\)", "", number[0]) if number else ""
        plus = "+" if bare.lstrip("( ").startswith("+") else ""
        digits = re.sub(r"\D", "", bare)
        return f"+{digits[2:]}" if not plus and digits.startswith("00") else plus + digits

    def __str__(self) -> str:
        return self.text
