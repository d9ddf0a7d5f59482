"""What preflight found about a story: a line that sums it up, and a row for each finding."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.finding import Finding, Severity
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip, Meaning
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.stories.finding_row import FindingRow
from desktop_app.words import Words

FEW = 3
MEANINGS: Mapping[Severity, Meaning] = {
    Severity.ERROR: "danger",
    Severity.WARNING: "warning",
    Severity.HINT: "info",
}


class FindingList(QWidget):
    """Hints alone stay folded; of errors and warnings a few rows, the rest on demand."""

    jumped = Signal(object)  # Finding: take me there
    confirmed = Signal(object)  # Finding: it is right as it is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self._unfolded, self._words = False, Words("en")
        self._title = PlainLabel("", "smallM", "text2")
        self._good = Chip("", "success")
        self._chips = {severity: Chip("") for severity in Severity}
        self._fold = Button("chevron-right", kind="ghost", size=26)
        self._fold.clicked.connect(self._turn)
        self._rows: QVBoxLayout = column(gap=2)
        self._shown: list[FindingRow] = []
        chips = row(*self._chips.values(), self._good, gap=6)
        head = row(self._title, chips, Stretch(), self._fold, gap=6)
        self.setLayout(column(head, self._rows, gap=4, margins=(20, 4, 12, 6)))
        self.hide()

    def rows(self) -> list[FindingRow]:
        """The rows that are shown."""
        return list(self._shown)

    def show_findings(self, findings: Sequence[Finding], words: Words) -> None:
        """Show these; what was unfolded for the same ones stays so."""
        if tuple(findings) != self.findings:
            self.findings, self._unfolded = tuple(findings), False
        self._words = words
        self._title.show_text(words("Preflight"))
        self._count()
        self._fill()
        self.show()

    def _count(self) -> None:
        words = self._words
        for severity, chip in self._chips.items():
            number = sum(one.severity is severity for one in self.findings)
            told = {
                Severity.ERROR: words.count("{n} error", "{n} errors", number),
                Severity.WARNING: words.count("{n} warning", "{n} warnings", number),
                Severity.HINT: words.count("{n} hint", "{n} hints", number),
            }[severity]
            chip.say(told, MEANINGS[severity])
            chip.setVisible(number > 0)
        self._good.say(words("Nothing to put right"), "success")
        self._good.setVisible(not self.findings)

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._fill()

    def _fill(self) -> None:
        words = self._words
        while self._shown:
            gone = self._shown.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        grave = [one for one in self.findings if one.severity is not Severity.HINT]
        shown = self.findings if self._unfolded else grave[:FEW]
        for finding in shown:
            made = FindingRow(finding, words, self)
            made.jumped.connect(self.jumped)
            made.confirmed.connect(self.confirmed)
            self._rows.addWidget(made)
            self._shown.append(made)
            made.show()
        more = len(self.findings) > len(shown)
        self._fold.show_icon("chevron-down" if self._unfolded else "chevron-right")
        self._fold.name("", spoken=words("Show all") if more else words("Show fewer"))
        self._fold.setVisible(more or self._unfolded)
