"""One finding of preflight: how grave, what it is, and the way there."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.services.finding_words import sentence
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

WEIGHTS: Mapping[Severity, tuple[str, Tone]] = {
    Severity.ERROR: ("octagon-alert", "danger"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.HINT: ("circle-help", "info"),
}


class FindingRow(QWidget):
    """A sentence with a button that leads to the field; a reckoned date can be confirmed."""

    jumped = Signal(object)  # Finding
    confirmed = Signal(object)

    def __init__(self, finding: Finding, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        icon, tone = WEIGHTS[finding.severity]
        self.sentence = sentence(finding, words)
        told = PlainLabel(self.sentence, "small", "text", wrap=True)
        self.confirm = Button(kind="ghost", size=26, role="captionS")
        self.confirm.name(words("Confirm"), spoken=words("Confirm the derived date"))
        self.confirm.clicked.connect(self._confirm)
        self.go = Button("arrow-right", kind="ghost", size=26)
        self.go.name("", spoken=words("Go there: {sentence}", sentence=self.sentence))
        self.go.clicked.connect(self._jump)
        mark = IconLabel(icon, tone, 16)
        self.setLayout(row(mark, Stretch(told), self.confirm, self.go, gap=8))
        self.confirm.setVisible(finding.rule is Rule.DERIVED_DATE)
        self.setAccessibleName(self.sentence)

    def _jump(self) -> None:
        self.jumped.emit(self.finding)

    def _confirm(self) -> None:
        self.confirmed.emit(self.finding)
