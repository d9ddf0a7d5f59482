"""Before a backup replaces the book: what is in both, side by side."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.services.backups import Backup
from desktop_app.ui.kinds import KINDS
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.dialog_frame import Dialog
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.moments import moment
from desktop_app.words import Words

NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GoingBack(Dialog):
    """Accepted when the book shall become as it was; Esc changes nothing."""

    def __init__(
        self, parent: QWidget, words: Words, backup: Backup, here: Mapping[str, int]
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        at = moment(backup.at, words)
        head = words("Go back to the backup of {moment}?", moment=at)
        told = words(
            "The book becomes as it was then. What is there now is backed up first, so you can "
            "come back to it in the same way."
        )
        self.setWindowTitle("Brückenbuch")
        self.setAccessibleName(head)
        self.setAccessibleDescription(told)
        self.keep, self.back = Button(), Button("archive-restore", kind="danger")
        self.keep.name(words("Keep the book as it is"))
        self.back.name(words("Go back"))
        self.keep.clicked.connect(self.reject)
        self.back.clicked.connect(self.accept)
        title = PlainLabel(head, "h2", wrap=True)
        sentence = PlainLabel(told, "body", "text2", wrap=True)
        table = Card(_table(words, backup.counts, here))
        feet = row(Stretch(), self.keep, self.back)
        self.setLayout(
            column(title, sentence, table, 4, feet, gap=12, margins=(24, 22, 20, 18))
        )
        self.setMinimumWidth(480)
        self.keep.setFocus()


def _table(words: Words, then: Mapping[str, int], here: Mapping[str, int]) -> QGridLayout:
    """A line for each kind of record there is, or was; what differs stands out."""
    grid = QGridLayout()
    grid.setContentsMargins(18, 12, 18, 12)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for place, said in enumerate((words("Now"), words("In the backup")), start=1):
        grid.addWidget(PlainLabel(said, "caption", "text3"), 0, place, NUMBERS)
    shown = [kind for kind in KINDS if then.get(kind, 0) or here.get(kind, 0)]
    for line, kind in enumerate(shown, start=1):
        now, before = here.get(kind, 0), then.get(kind, 0)
        differs = now != before
        grid.addWidget(PlainLabel(words(KINDS[kind].group), "small", "text2"), line, 0)
        grid.addWidget(PlainLabel(words.number(now), "small", "text2"), line, 1, NUMBERS)
        number = words.number(before)
        told = (
            PlainLabel(number, "smallS", "warning") if differs else PlainLabel(number, "small")
        )
        grid.addWidget(told, line, 2, NUMBERS)
    return grid
