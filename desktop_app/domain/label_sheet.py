"""Address labels: the format of the paper, and what stands on each label."""

from desktop_app.values import dataclass

USUAL_LABELS = "3x7"
"""The sheet of labels that is taken where nobody says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelFormat:
    """A sheet of labels as it is sold, in millimetres.

    `across` and `down` lead from the edge of a label to that of its neighbour.
    """

    name: str
    title: str
    page: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """Addresses line by line, for labels of a format, from label `start` (from 1) on."""

    language: str
    title: str
    format: LabelFormat
    labels: tuple[tuple[str, ...], ...]
    start: int = 1
