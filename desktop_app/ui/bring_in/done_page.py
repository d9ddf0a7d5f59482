"""The last step: what came of it, what was left out, and the two ways from here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.services.bring_in import Fate
from desktop_app.ui.bring_in.bringing import Bringing
from desktop_app.ui.bring_in.plan_words import Item, file_of, line_of, reason, remark
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.words import Words

MOST = 200


class DonePage(QScrollArea):
    """Counts, remarks, “look at it” and “take it back”."""

    looked = Signal()
    undone = Signal()

    def __init__(self, bringing: Bringing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bringing, self._words = bringing, Words("en")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head = PlainLabel("", "h2", wrap=True)
        self._counts = PlainLabel("", "body", "text2", wrap=True)
        self.look = Button("users", kind="primary")
        self.undo = Button("undo-2")
        self.look.clicked.connect(self.looked)
        self.undo.clicked.connect(self.undone)
        self._more = PlainLabel("", "smallM")
        self._lines = PlainLabel("", "small", "text2", wrap=True)
        picture = IconLabel("circle-check", "success", 28)
        card = Card(
            column(
                row(picture, Stretch(self._head), gap=12),
                self._counts,
                4,
                row(self.look, self.undo, Stretch()),
                8,
                self._more,
                self._lines,
                gap=10,
                margins=(24, 20, 24, 22),
            )
        )
        inside = QWidget()
        inside.setLayout(column(card, Stretch()))
        self.setWidget(inside)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setAccessibleName(words("What was brought in"))
        self.look.name(words("Look at the import"))
        self.undo.name(words("Take the import back"))
        self._more.show_text(words("Not taken over, or not as it stood"))
        self.show_outcome()

    def show_outcome(self) -> None:
        """What was written, and what was not."""
        words, outcome, plan = self._words, self._bringing.outcome, self._bringing.plan
        if outcome is None:
            return
        written = outcome.new + outcome.changed
        said = []
        if outcome.stories:
            number = len(outcome.stories)
            said.append(words.count("{n} story brought in", "{n} stories brought in", number))
        if written:
            said.append(
                words.count("{n} contact brought in", "{n} contacts brought in", written)
            )
        self._head.show_text(" · ".join(said) or words("Nothing was changed"))
        self._counts.show_text(
            words(
                "New: {new}, added to: {changed}, unchanged: {unchanged}, doubtful: {doubtful},"
                " left out: {left}, skipped: {skipped}",
                new=words.number(outcome.new),
                changed=words.number(outcome.changed),
                unchanged=words.number(plan.count(Fate.UNCHANGED)),
                doubtful=words.number(plan.count(Fate.DOUBTFUL)),
                left=words.number(plan.count(Fate.LEFT_OUT)),
                skipped=words.number(len(plan.skipped)),
            )
        )
        self.look.setEnabled(bool(outcome.records or outcome.stories))
        self.undo.setEnabled(bool(said))
        lines = self._remarks()
        self._lines.show_text("\n".join(lines[:MOST]))
        self._more.setVisible(bool(lines))
        self._lines.setVisible(bool(lines))

    def _remarks(self) -> list[str]:
        words, plan = self._words, self._bringing.plan
        doubtful = [row for row in plan.rows if row.fate is Fate.DOUBTFUL]
        items: list[Item] = [*doubtful, *plan.skipped]
        told = [
            words(
                "{file}, line {line}: {reason}",
                file=file_of(one),
                line=line_of(one),
                reason=reason(one, words),
            )
            for one in items
        ]
        return [*(remark(one, words) for one in self._bringing.reading.remarks), *told]
