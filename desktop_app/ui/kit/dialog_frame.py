"""The frame of every dialog: Tab walks through it as one reads."""

from PySide6.QtWidgets import QDialog

from desktop_app.ui.kit import reading_order


class Dialog(QDialog):
    """A window over the window."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 -- Qt's name
        """Tab and Shift+Tab."""
        return reading_order.go_on(self, forward=next)
