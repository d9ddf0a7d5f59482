"""Making two records of a list one, and taking a merged one apart."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import UserError
from desktop_app.domain.ids import Key
from desktop_app.domain.marks import N_
from desktop_app.services import merge
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.marked.acts import MarkedActs
from desktop_app.words import Words


class Merging(QObject):
    """Serves a list beside `acts`; `shown` tells the record whose page is open."""

    compared = Signal(str, str)
    told = Signal(str)

    def __init__(
        self, desk: Desk, acts: MarkedActs, shown: Callable[[], Key | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._acts, self._shown, self._words = desk, acts, shown, Words("en")
        acts.more = (*acts.more, self.joining())

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words

    def joining(self) -> Command:
        """Offered while exactly two are marked."""
        return Command(name=N_("Merge the two …"), run=self.join, icon="merge", ready=self.two)

    def splitting(self) -> Command:
        """Offered with a record that another one was merged into."""
        return Command(
            name=N_("Split …"),
            run=self.split,
            icon="split",
            ready=self.is_merged,
            title=self._split_name,
        )

    def two(self) -> bool:
        """Whether exactly two are marked."""
        return len(self._acts.records()) == 2

    def is_merged(self) -> bool:
        """Whether something was merged into the record that is shown."""
        return bool(self._merged())

    def join(self) -> None:
        """Compare the two that are marked; the one that is longer in the book is kept."""
        one, other = sorted(self._acts.records())
        self.compared.emit(one, other)

    def split(self) -> None:
        """Take the last merge apart; the window offers the way back."""
        if (key := self._shown()) is None:
            return
        try:
            merge.split(self._desk.book, key)
        except UserError as refusal:
            self.told.emit(self._words.error(refusal))

    def _merged(self) -> list[merge.Merged]:
        key = self._shown()
        return [] if key is None else merge.merged_into(self._desk.book, key)

    def _split_name(self, words: Words) -> str:
        """“Split from L. Bernard”: what would be taken apart."""
        if merged := self._merged():
            return words("Split from {title}", title=merged[0].title)
        return words("Split …")
