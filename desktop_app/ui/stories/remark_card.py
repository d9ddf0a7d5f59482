"""A mark on a passage: why it is marked, what it should read, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import Key
from desktop_app.domain.remark import Remark
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.stories.naming import MARKS
from desktop_app.words import Words


class RemarkCard(Card):
    """Beside the words; tells what was decided by the key of the mark."""

    accepted = Signal(object)  # Key
    ignored = Signal(object)
    settled = Signal(object)

    def __init__(self, remark: Remark, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(tone="warningTint", line=None, radius=10, parent=parent)
        self._key: Key = remark.id
        kind = PlainLabel(words(MARKS[remark.kind]), "smallM", "warning")
        passage = words("“{passage}”", passage=remark.passage)
        told = (
            words(
                "“{passage}” should read “{suggestion}”",
                passage=remark.passage,
                suggestion=remark.suggestion,
            )
            if remark.suggestion
            else passage
        )
        sentence = PlainLabel(told, "small", "text", wrap=True)
        note = PlainLabel(remark.note, "caption", "text2", wrap=True)
        self.setAccessibleName(f"{kind.whole}: {told}")
        head = row(IconLabel("spell-check", "warning"), kind, Stretch(), gap=8)
        self.setLayout(
            column(
                head, sentence, note, self._buttons(remark, words), gap=4, margins=(14, 8, 8, 8)
            )
        )
        note.setVisible(bool(remark.note))

    def _buttons(self, remark: Remark, words: Words) -> QWidget:
        accept = Button(kind="secondary", size=28, role="captionS")
        accept.name(words("Accept"), spoken=words("Put the suggested reading into the text"))
        accept.clicked.connect(self._accept)
        ignore = Button(kind="ghost", size=28, role="captionS")
        ignore.name(words("Ignore"), spoken=words("Leave the passage as it is"))
        ignore.clicked.connect(self._ignore)
        settle = Button(kind="ghost", size=28, role="captionS")
        settle.name(words("Settled"), spoken=words("The mark is dealt with"))
        settle.clicked.connect(self._settle)
        holder = QWidget()
        holder.setLayout(row(Stretch(), settle, ignore, accept, gap=4))
        accept.setVisible(bool(remark.suggestion))
        return holder

    def _accept(self) -> None:
        self.accepted.emit(self._key)

    def _ignore(self) -> None:
        self.ignored.emit(self._key)

    def _settle(self) -> None:
        self.settled.emit(self._key)
