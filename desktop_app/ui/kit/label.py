"""The one maker of labels: what is data is shown as it is, never read as markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui import text, theme
from desktop_app.ui.tokens import Role, Tone


class PlainLabel(QLabel):
    """Plain text in a role and a tone. Cut text is whole in tool tip and accessible name.

    With `cut`, what does not fit ends in an ellipsis, with `two_lines` only on the second line.
    """

    def __init__(
        self,
        words: str = "",
        role: Role = "body",
        tone: Tone = "text",
        *,
        wrap: bool = False,
        cut: bool = False,
        two_lines: bool = False,
        selectable: bool = False,
        slanted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._cut, self._whole = role, tone, cut, ""
        self._slanted, self._two_lines = slanted, two_lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if cut:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._restyle()
        self.show_text(words)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    def show_text(self, words: str) -> None:
        """Show `words`."""
        self._whole = words
        self.setAccessibleName(words)
        self._fit()

    def tone(self, tone: Tone) -> None:
        """Change the colour, for instance to warn; the words say it as well."""
        self._tone = tone
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as the whole text, even while it is cut."""
        if not self._cut:
            return super().sizeHint()
        metrics = QFontMetricsF(self.font())
        lines = 1 + self.text().count("\n")
        return QSize(
            int(metrics.horizontalAdvance(text.in_one_line(self._whole)) + 2),
            int(metrics.height() * lines) + 1,
        )

    def minimumSizeHint(self) -> QSize:
        """A cut label gives way."""
        return QSize(0, self.sizeHint().height()) if self._cut else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Wear the new colours and letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()

    def _fit(self) -> None:
        if not self._cut:
            self.setText(self._whole)
            return
        line, wide = text.in_one_line(self._whole), self.contentsRect().width() + 0.5
        lines = (line, "")
        if self._two_lines and wide > 1:
            lines = text.broken(line, wide, self._role)
        metrics, end = QFontMetricsF(self.font()), Qt.TextElideMode.ElideRight
        shown = [metrics.elidedText(one, end, wide) for one in lines if one]
        whole = shown == [one for one in lines if one]
        if not whole and self.isVisible():
            text.cut_short.add(self._whole)
        self.setText("\n".join(shown))
        self.setToolTip("" if whole else theme.plain_tip(self._whole))
        self.updateGeometry()

    def _restyle(self) -> None:
        letters = theme.font(self._role)
        letters.setItalic(self._slanted)
        self.setFont(letters)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._tone))
        self.setPalette(palette)
