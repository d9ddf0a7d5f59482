"""While work runs beside the window, garbage is collected by a timer on the UI thread."""

from PySide6.QtCore import QObject, QTimer

from desktop_app import garbage

PAUSE = 500  # milliseconds


class Garbage(QObject):
    """Holds Python's own collecting back as long as any work runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running = 0
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(garbage.collect_what_is_due)

    def hold(self) -> None:
        """A piece of work begins beside the window."""
        if not self._running:
            garbage.hold()
            self._timer.start()
        self._running += 1

    def release(self) -> None:
        """A piece of work has ended; its news may come after `let_go`."""
        if self._running == 1:
            self.let_go()
        elif self._running:
            self._running -= 1

    def let_go(self) -> None:
        """No work runs any more."""
        if self._running:
            self._running = 0
            self._timer.stop()
            garbage.release()
