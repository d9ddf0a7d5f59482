"""What keeps a sheet from print, what was noticed while it was made: in plain words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.finding import Finding, Rule, Severity
from desktop_app.domain.marks import N_
from desktop_app.sheets.notices import Notice
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.tokens import Tone
from desktop_app.words import Words

FEW = 3
FIELDS: Mapping[str, str] = {
    "title": N_("Title"),
    "subtitle": N_("Subtitle"),
    "lead": N_("Lead"),
    "sections": N_("Section"),
    "quote": N_("Quote"),
    "picture": N_("Picture"),
    "milestones": N_("Timeline"),
    "partners": N_("Partners"),
    "outcomes": N_("Outcomes"),
    "contact": N_("Whom to ask"),
    "funding": N_("Funding statement"),
    "rubric": N_("Rubric"),
}
WEIGHTS: Mapping[Severity, tuple[str, Tone]] = {
    Severity.ERROR: ("octagon-alert", "danger"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.HINT: ("circle-help", "info"),
}


class Told(NamedTuple):
    """One line: how grave, and the sentence."""

    severity: Severity
    sentence: str


def told(findings: Sequence[Finding], notices: Sequence[Notice], words: Words) -> list[Told]:
    """Every sentence once, the gravest first; marks are told beside their passage."""
    lines = [
        Told(one.severity, words(one.message, **one.values))
        for one in findings
        if one.rule is not Rule.REMARK
    ]
    lines += [Told(Severity.WARNING, _notice(one, words)) for one in notices]
    order = tuple(Severity)
    return sorted(dict.fromkeys(lines), key=lambda line: order.index(line.severity))


def _notice(notice: Notice, words: Words) -> str:
    sentence = words(notice.message, **dict(notice.values))
    field = FIELDS.get(notice.field.replace("[", ".").split(".")[0])
    return (
        words("{field}: {sentence}", field=words(field), sentence=sentence)
        if field
        else sentence
    )


class FindingList(QWidget):
    """A few lines; the rest on demand."""

    shown_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Told, ...] = ()
        self._all = False
        self._column: QVBoxLayout = column(gap=3)
        self._more = Button("chevron-down", kind="ghost", size=26, role="captionM")
        self._more.clicked.connect(self._show_all)
        self.setLayout(
            column(self._column, row(self._more, Stretch()), gap=2, margins=(20, 8, 16, 8))
        )
        self.hide()

    def show_lines(self, lines: Sequence[Told], words: Words) -> None:
        """Show these; the same ones again change nothing."""
        if tuple(lines) != self._lines:
            self._lines, self._all = tuple(lines), False
        self._words = words
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        shown = self._lines if self._all else self._lines[:FEW]
        for line in shown:
            self._column.addWidget(_line(line))
        left = len(self._lines) - len(shown)
        self._more.name(self._words.count("{n} more note", "{n} more notes", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(self._lines))


def _line(line: Told) -> QWidget:
    icon, tone = WEIGHTS[line.severity]
    made = QWidget()
    sentence = PlainLabel(line.sentence, "small", "text", wrap=True)
    made.setLayout(row(IconLabel(icon, tone, 16), Stretch(sentence), gap=8))
    return made
