"""The bar above the places: back and forward, the way to everything, undo, new."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.frame import BAR_TALL
from desktop_app.ui.kit import key_hint
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import RESTYLED, brush_on, edges, focus_ring, ground
from desktop_app.ui.kit.surface import Bar
from desktop_app.words import Words

SEARCH_WIDE = 400


class SearchBox(Measured, QAbstractButton):
    """Looks like a field, opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = self._short = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.scaled(SEARCH_WIDE))

    def say(self, words: str, short: str, keys: str) -> None:
        """What it is for, the same in one word for a narrow bar, and its keys."""
        self._short = short
        self.setText(words)
        self.setAccessibleName(words)
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        """400 pixels where there is room."""
        return QSize(theme.scaled(SEARCH_WIDE), theme.scaled(34))

    def minimumSizeHint(self) -> QSize:
        """Gives way."""
        return QSize(140, theme.scaled(34))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when letters change."""
        if event.type() in RESTYLED:
            self.setMaximumWidth(theme.scaled(SEARCH_WIDE))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Glass, words, keys."""
        painter, middle = brush_on(self), self.height() / 2
        ground(painter, edges(self), 8, theme.colour("sunken"), theme.colour("border"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 8)
        icons.draw(painter, "search", "text3", QPointF(12, middle - 8), 16, stroke=2)
        free = self.width() - 38.0 - 16
        hint = key_hint.wide(self._keys)
        shown = (self.text(), self._short)
        words = next((one for one in shown if text.width(one, "small") <= free - hint), "")
        if words:
            key_hint.draw(painter, self.width() - 8.5, middle, self._keys)
        elif text.width(self._short, "small") <= free:
            words = self._short
        room = QRectF(38, 0, free, self.height())
        text.draw(painter, room, words, "small", "text3")


class TopBar(Bar):
    """Buttons that are connected by the main window to the commands of the same name."""

    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="surface", line="bottom", parent=parent)
        self.menu = Button("menu", kind="ghost")
        self.back = Button("arrow-left", kind="ghost")
        self.forward = Button("arrow-right", kind="ghost")
        self.search = SearchBox()
        self.undo = Button("undo-2", kind="ghost")
        self.past = Button("chevron-down", kind="ghost", size=26)
        self.new = Button("plus", kind="primary")
        self.capture = Button("zap")
        self.search.clicked.connect(self.searched)
        self.setLayout(
            row(
                *(self.menu, self.back, self.forward, Stretch()),
                *(
                    Stretch(self.search, 4),
                    Stretch(),
                    row(self.undo, self.past, gap=0),
                    self.capture,
                    self.new,
                ),
                margins=(14, 0, 16, 0),
            )
        )
        self._measure()

    def say(self, words: Words) -> None:
        """All its words."""
        language = words.language
        self.menu.name("", spoken=words("Show the list"))
        self.back.name("", spoken=words("Back"), hint=key_hint.spoken("Alt+Left", language))
        self.forward.name(
            "", spoken=words("Forward"), hint=key_hint.spoken("Alt+Right", language)
        )
        whole, short = words("Search or type a command"), words("Search")
        self.search.say(whole, short, key_hint.spoken("Ctrl+K", language))
        self.past.name("", spoken=words("List of steps …"))
        keys = key_hint.spoken("Ctrl+Shift+N", language)
        self.capture.name(words("Quick capture"), hint=keys)
        self.new.name(words("New"), hint=key_hint.spoken("Ctrl+N", language))
        self.show_undo(words, None)

    def show_undo(self, words: Words, label: str | None) -> None:
        """Name what would be undone; without it, the button rests."""
        name = words("Undo: {step}", step=words(label)) if label else words("Undo")
        keys = key_hint.spoken("Ctrl+Z", words.language)
        self.undo.name("", spoken=name, hint=keys)
        self.undo.setEnabled(label is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(theme.scaled(BAR_TALL))
