"""What was just done, with a way back. Goes by itself; the way back stays in the menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, edges, ground

STAYS = 7000
FROM_BELOW = 24


class Toast(QWidget):
    """Lies over the lower edge of its window. While the pointer rests on it, it stays."""

    asked = Signal()
    looked = Signal()  # the second button: where to see more

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._goal: Callable[[], None] | None = None
        self._act: Callable[[], None] | None = None
        self._words = PlainLabel("", "smallM", "surface")
        self._button = Button("undo-2", kind="tint", size=30, role="captionS")
        self._button.clicked.connect(self._ask)
        self._more = Button(kind="tint", size=30, role="captionS")
        self._more.clicked.connect(self._look)
        buttons = row(self._more, self._button, gap=6)
        self._line = row(self._words, buttons, gap=14, margins=(18, 7, 8, 7))
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._clock = QTimer(self, singleShot=True, interval=STAYS)
        self._clock.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def tell(
        self,
        sentence: str,
        button: str = "",
        more: str = "",
        *,
        icon: str = "undo-2",
        look: Callable[[], None] | None = None,
    ) -> None:
        """Show `sentence`, read it out, and offer `button` and a place to see `more`.

        `look` leads there; without it, whoever hears `looked` does.
        """
        self._goal, self._act = look, None
        self._words.show_text(sentence)
        for part, words in ((self._button, button), (self._more, more)):
            part.name(words, spoken=words)
            part.setVisible(bool(words))
        self._button.show_icon(icon)
        self._margins(buttons=bool(button or more))
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def offer(
        self, more: str, look: Callable[[], None], button: str, act: Callable[[], None]
    ) -> None:
        """Two things that can be done with what was just told, instead of going back."""
        self._goal, self._act = look, act
        for part, words in ((self._more, more), (self._button, button)):
            part.name(words, spoken=words)
            part.show()
        self._button.show_icon("folder-open")
        self._margins(buttons=True)
        self._place()

    def _margins(self, *, buttons: bool) -> None:
        self._line.setContentsMargins(18, 7, 8 if buttons else 18, 7)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the lower edge of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:
        """Wait while somebody looks."""
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._clock.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark on light, light on dark, with a soft edge."""
        painter = brush_on(self)
        ground(painter, QRectF(edges(self)), 10, theme.colour("text"))

    def _place(self) -> None:
        window = self._window
        self.adjustSize()
        wide = min(self.sizeHint().width(), window.width() - 2 * FROM_BELOW)
        self.resize(wide, self.sizeHint().height())
        left = (window.width() - wide) // 2
        self.move(left, window.height() - self.height() - FROM_BELOW)

    def _look(self) -> None:
        self.hide()
        if self._goal is not None:
            self._goal()
        else:
            self.looked.emit()

    def _ask(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
        else:
            self.asked.emit()
