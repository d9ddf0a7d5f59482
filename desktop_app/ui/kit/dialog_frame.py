"""The frame of every dialog: Tab walks through it as one reads."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit import reading_order


class Dialog(QDialog):
    """A window over the window."""

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as lines need that wrap: Qt reckons with their width only."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            tall = layout.totalHeightForWidth(self.width())
            if tall > self.height():
                self.resize(self.width(), min(tall, self.screen().availableSize().height()))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 -- Qt's name
        """Tab and Shift+Tab."""
        return reading_order.go_on(self, forward=next)
