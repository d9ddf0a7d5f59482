"""A list beside a page; where the window is narrow, the list lies over the page when asked."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme
from desktop_app.ui.frame import FULL
from desktop_app.ui.kit.painting import RESTYLED

BOTH, NARROW_LIST = 1080, 264


class Split(QWidget):
    """Full width from 1320 pixels, a narrower list from 1080, below that one at a time."""

    def __init__(
        self, list_pane: QWidget, page: QWidget, *, wide: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._list, self._page, self._wide = list_pane, page, wide
        page.setParent(self)
        list_pane.setParent(self)
        self._laid_over = False

    def reveal(self) -> None:
        """Lay the list over the page, or take it away again."""
        self._laid_over = not self._laid_over and not self._both_fit()
        self._arrange()
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def conceal(self) -> None:
        """Take the list away where it lies over the page: a record was chosen."""
        self._laid_over = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each its room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._arrange()

    def _both_fit(self) -> bool:
        return self.window().width() >= theme.scaled(BOTH)

    def _arrange(self) -> None:
        roomy = self.window().width() >= theme.scaled(FULL)
        wide = theme.scaled(self._wide if roomy else min(NARROW_LIST, self._wide))
        if not self._both_fit():
            wide = min(max(wide, theme.scaled(self._wide)), self.width())
        beside = self._both_fit()
        self._list.setGeometry(0, 0, wide, self.height())
        self._list.setVisible(beside or self._laid_over)
        left = wide if beside else 0
        self._page.setGeometry(left, 0, self.width() - left, self.height())
        if self._laid_over:
            self._list.raise_()
