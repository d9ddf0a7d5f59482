"""What stands where there is nothing to show, or where something went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.picture import IconLabel
from desktop_app.ui.tokens import Tone


class EmptyState(QWidget):
    """An icon, one sentence, and at most one button."""

    asked = Signal()

    def __init__(
        self,
        icon: str,
        *,
        tone: Tone = "text3",
        button_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = IconLabel(icon, tone, 34, self)
        self._sentence = PlainLabel("", "body", "text2", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(button_icon, kind="primary")
        self._button.clicked.connect(self.asked)
        self.setLayout(
            column(
                Stretch(),
                row(Stretch(), picture, Stretch()),
                self._sentence,
                2,
                row(Stretch(), self._button, Stretch()),
                Stretch(factor=2),
                gap=12,
                margins=(24, 24, 24, 24),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, sentence: str, button: str = "") -> None:
        """The sentence, and what the button does; without words there is no button."""
        self._sentence.show_text(sentence)
        self._button.name(button, spoken=button)
        self._button.setVisible(bool(button))


class ErrorState(EmptyState):
    """What happened, what is safe, what to do; never a code alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("triangle-alert", tone="danger", parent=parent)
