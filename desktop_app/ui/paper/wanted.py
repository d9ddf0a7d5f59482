"""What is to be on paper: which records, as which kind of sheet, and how."""

from desktop_app.domain.ids import Key
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Records of one kind of sheet; `title` names the file.

    `group`, `coded`, `labels` and `start` are for lists, `paper` is for a timeline
    or a network; a network without a record is the whole one.
    """

    kind: str
    keys: tuple[Key, ...] = ()
    title: str = ""
    group: str = "letter"
    coded: bool = False
    labels: str = ""
    start: int = 1
    paper: str = ""
