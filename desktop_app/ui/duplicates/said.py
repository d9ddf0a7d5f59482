"""What two records say about one thing, and whose word is taken."""

from enum import StrEnum

from desktop_app.domain.merging import Side, usual
from desktop_app.values import dataclass

NAME = "name"


class Mode(StrEnum):
    """Whether one of two values is taken, or both can be."""

    ONE = "one"
    SEVERAL = "several"
    TEXT = "text"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One line of the comparison; `what` names the choice, `label` is in the reader's words."""

    what: str
    label: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    mode: Mode = Mode.ONE

    @property
    def says_something(self) -> bool:
        """Whether either does."""
        return bool(self.left or self.right)

    @property
    def can_choose(self) -> bool:
        """Whether there are two values to choose from."""
        return bool(self.left and self.right) and self.mode is not Mode.FIXED

    @property
    def can_go(self) -> bool:
        """Whether neither need be kept: everything but the name and what is never left out."""
        return self.mode is not Mode.FIXED and self.what != NAME

    @property
    def conflicts(self) -> bool:
        """Whether one of two different values has to give way."""
        return self.mode is Mode.ONE and self.can_choose and self.left != self.right

    def proposed(self) -> Side:
        """What is taken if nobody chooses: of two values the one that says more."""
        if self.conflicts and len(self.right[0]) > len(self.left[0]):
            return Side.RIGHT
        several = self.mode is not Mode.ONE
        return usual(bool(self.left), bool(self.right), several=several)

    def taken(self, side: Side) -> tuple[str, ...]:
        """The values of a side, each once."""
        if side is Side.BOTH:
            return tuple(dict.fromkeys((*self.left, *self.right)))
        if side is Side.NEITHER:
            return ()
        return self.left if side is Side.LEFT else self.right
