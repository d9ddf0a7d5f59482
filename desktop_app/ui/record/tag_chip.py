"""A word on a record that goes when it is pressed: a tag, a sector."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.domain.extras import Tag
from desktop_app.domain.marks import N_
from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.delete_key import keeps_delete
from desktop_app.ui.kit.measured import Measured
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.words import Words

SIDE, CROSS, TALL = 10, 18, 26


class GoingChip(Measured, QAbstractButton):
    """The word and a cross; `spoken` says what pressing it does, with the gap {name}."""

    spoken = ""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: Words) -> None:
        """What pressing it does."""
        spoken = words(self.spoken, name=self.text())
        self.setAccessibleName(spoken)
        self.setToolTip(theme.plain_tip(spoken))

    def show_word(self, word: str) -> None:
        """What it is called now."""
        self.setText(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        wide = 2 * SIDE + CROSS + text.width(self.text(), "captionM")
        return QSize(int(wide + 1.999), theme.scaled(TALL))

    def minimumSizeHint(self) -> QSize:
        """A long word gives way."""
        return QSize(48, theme.scaled(TALL))

    def event(self, event: QEvent) -> bool:
        """Del means this word here, not the whole record."""
        return keeps_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Del press."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, word, cross."""
        painter, active = brush_on(self), self.underMouse() or self.isDown()
        round_off = self.height() / 2
        fill = theme.colour("selected" if active else "sunken")
        ground(painter, edges(self), round_off, fill)
        if self.hasFocus():
            focus_ring(painter, edges(self), round_off)
        room = QRectF(SIDE, 0, self.width() - 2 * SIDE - CROSS + 1, self.height())
        text.draw(painter, room, self.text(), "captionM", "text2")
        at = QPointF(self.width() - SIDE - 12, self.height() / 2 - 6)
        icons.draw(painter, "x", "text" if active else "text3", at, 12, stroke=2.2)


class TagChip(GoingChip):
    """A tag on a record; pressing it takes the tag off."""

    spoken = N_("Remove tag “{name}”")

    def __init__(self, tag: Tag, parent: QWidget | None = None) -> None:
        super().__init__(tag.name, parent)
        self.tag = tag

    def show_tag(self, tag: Tag) -> None:
        """The tag as it is called now."""
        self.tag = tag
        self.show_word(tag.name)
