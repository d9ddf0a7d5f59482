"""A push button painted by us: icon, words, the keys that do the same."""

from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui import icons, text, theme
from desktop_app.ui.kit.measured import NeverCut
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.tokens import Role, Tone

Kind: TypeAlias = Literal["primary", "secondary", "ghost", "danger", "tint"]
GAP, SIDE, HINT_GAP = 7, 14, 10


class Inks(NamedTuple):
    """The colours of a button in one state."""

    fill: Tone | None
    ink: Tone
    line: Tone | None


class Button(NeverCut, QAbstractButton):
    """One thing the user can do. Without words it shows its icon only."""

    def __init__(
        self,
        icon: str = "",
        *,
        kind: Kind = "secondary",
        size: int = 34,
        role: Role = "smallM",
        opens_menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._kind, self._size, self._role = icon, kind, size, role
        self._opens_menu, self._hint = opens_menu, ""
        self._icon_size = 20 if size > 40 else 17 if size > 30 else 16
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def name(self, words: str, *, spoken: str = "", hint: str = "") -> None:
        """Say what the button does: `words` on it, or only `spoken` for an icon button."""
        self.setText(words)
        self._hint = hint
        self.setAccessibleName(spoken or words)
        tip = spoken if not words else ""
        whole = f"{tip} ({hint})" if tip and hint else tip
        self.setToolTip(theme.plain_tip(whole) if whole else "")
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Change the drawing, not the meaning."""
        self._icon = icon
        self.update()

    def _content(self) -> float:
        words = text.width(self.text(), self._role) if self.text() else 0.0
        icon = self._icon_size + (GAP if self.text() else 0) if self._icon else 0
        hint = HINT_GAP + self._hint_width() if self._hint and self.text() else 0.0
        return words + icon + hint + (20 if self._opens_menu else 0)

    def _hint_width(self) -> float:
        return text.width(self._hint, "micro") + 10

    def sizeHint(self) -> QSize:
        """As wide as its words need in this language and letter size."""
        height = theme.scaled(self._size)
        if not self.text():
            return QSize(height + (20 if self._opens_menu else 0), height)
        return QSize(int(self._content() + 2 * SIDE + 0.999), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _inks(self) -> Inks:
        active = self.isEnabled() and (self.underMouse() or self.isDown())
        if not self.isEnabled() and self._kind == "primary":
            return Inks("sunken", "text3", "border2")
        if not self.isEnabled():
            return Inks(None, "border2" if not self.text() else "text3", None)
        if self._kind == "primary":
            return Inks("accentHover" if active else "accent", "onAccent", None)
        if self._kind == "tint":
            return Inks("accentTint", "accentText", "accent" if active else None)
        if self._kind == "danger":
            return Inks("dangerTint" if active else "surface", "danger", "border2")
        if self._kind == "ghost":
            return Inks("sunken" if active else None, "text" if active else "text2", None)
        return Inks("hover" if active else "surface", "text", "border2")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, key hint."""
        painter, inks = brush_on(self), self._inks()
        fill = theme.colour(inks.fill) if inks.fill else None
        line = theme.colour(inks.line) if inks.line else None
        if fill or line:
            ground(painter, edges(self), 8, fill, line)
        if self.hasFocus():
            focus_ring(painter, edges(self), 8)
        self._paint_content(painter, theme.colour(inks.ink))

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        x, middle = (self.width() - self._content()) / 2, self.height() / 2
        if self._icon:
            at = QPointF(round(x), round(middle - self._icon_size / 2))
            icons.draw(painter, self._icon, ink, at, self._icon_size)
            x += self._icon_size + (GAP if self.text() else 0)
        if self.text():
            room = text.width(self.text(), self._role)
            text.draw(
                painter, QRectF(x, 0, room + 1, self.height()), self.text(), self._role, ink
            )
            x += room
        if self._hint and self.text():
            self._paint_hint(painter, x + HINT_GAP, ink)
            x += HINT_GAP + self._hint_width()
        if self._opens_menu:
            at = QPointF(round(x + 6), round(middle - 7))
            icons.draw(painter, "chevron-down", ink, at, 14, stroke=2)

    def _paint_hint(self, painter: QPainter, x: float, ink: QColor) -> None:
        key = QRectF(x, self.height() / 2 - 9, self._hint_width(), 18)
        shade = QColor(ink)
        shade.setAlphaF(0.12)
        ground(painter, key, 4, shade)
        text.draw(painter, key, self._hint, "micro", ink, align=text.CENTRE)
