"""How sure a phrase is of its date: “ca.”, “vermutlich”, or both."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.domain.when.meaning import Qualifier
from desktop_app.domain.when.tokens import Token
from desktop_app.domain.when.vocabulary.table import ABOUT, PERHAPS


class Doubt(NamedTuple):
    """Whether a date is said to be rough, to be a guess, or both."""

    about: bool = False
    perhaps: bool = False

    @property
    def mark(self) -> str:
        """The sign EDTF has for it."""
        return {(True, False): "~", (False, True): "?", (True, True): "%"}.get(self, "")

    @property
    def qualifier(self) -> Qualifier:
        """The graver of the two."""
        if self.perhaps:
            return Qualifier.UNCERTAIN
        return Qualifier.APPROXIMATE if self.about else Qualifier.EXACT

    def on(self, notation: str) -> str:
        """The notation with the sign after each of its dates."""
        return "/".join(
            end if end in ("", "..") else end + self.mark for end in notation.split("/")
        )

    def joined(self, other: "Doubt") -> "Doubt":
        """Both doubts together."""
        return Doubt(self.about or other.about, self.perhaps or other.perhaps)


def without_doubt(row: Sequence[Token]) -> tuple[list[Token], Doubt]:
    """The tokens that are sure, and the doubt that was among them."""
    kinds = {token.kind for token in row}
    doubt = Doubt(ABOUT in kinds, PERHAPS in kinds)
    return [token for token in row if token.kind not in (ABOUT, PERHAPS)], doubt
