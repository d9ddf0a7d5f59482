"""Alt, pressed and let go alone, shows the menu bar; it goes when the focus leaves it."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget


class MenuKey(QObject):
    """Keeps the bar out of sight on Windows and Linux until it is asked for."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._armed = bar, False
        if sys.platform == "darwin":  # there the bar lives at the top of the screen
            return
        bar.hide()
        window.installEventFilter(self)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt alone; any other key or press in between means something else."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate):
            self._arm(armed=False)
        elif isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            # A key that is a shortcut never arrives as a press, only as an override.
            if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                self._arm(armed=alone)
            elif kind == QEvent.Type.KeyRelease and alone and self._armed:
                self._arm(armed=False)
                self._show()
        elif watched is self._bar and kind == QEvent.Type.FocusOut and not _menu_is_open():
            self._bar.hide()
        return False

    def _arm(self, *, armed: bool) -> None:
        """While Alt is down, listen to everything: Alt and a press drags, it asks for no menu.

        Only then, because whatever listens to the whole application slows all of it down.
        """
        app = QApplication.instance()
        if app is None or armed == self._armed:
            return
        self._armed = armed
        if armed:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _show(self) -> None:
        if self._bar.isVisible():
            self._bar.hide()
            return
        self._bar.show()
        self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if actions := self._bar.actions():
            self._bar.setActiveAction(actions[0])


def _menu_is_open() -> bool:
    return QApplication.activePopupWidget() is not None
