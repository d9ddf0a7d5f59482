"""Alt, pressed and let go alone, shows the menu bar; it goes when the focus leaves it."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget


class MenuKey(QObject):
    """Keeps the bar out of sight on Windows and Linux until it is asked for."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._window, self._armed = bar, window, False
        if sys.platform == "darwin":  # there the bar lives at the top of the screen
            return
        bar.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._focus_went)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt alone; any other key or press in between means something else."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._armed = False
        elif isinstance(event, QKeyEvent) and self._window.isActiveWindow():
            alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            # A key that is a shortcut never arrives as a press, only as an override.
            if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                self._armed = alone
            elif kind == QEvent.Type.KeyRelease and alone and self._armed:
                self._armed = False
                self._show()
        return False

    def _show(self) -> None:
        if self._bar.isVisible():
            self._bar.hide()
            return
        self._bar.show()
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if actions := self._bar.actions():
            self._bar.setActiveAction(actions[0])

    def _focus_went(self, old: QWidget | None, new: QWidget | None) -> None:
        popup = QApplication.activePopupWidget()
        if new is not self._bar and popup is None and self._bar.isVisible():
            self._bar.hide()
