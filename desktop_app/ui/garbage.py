"""Garbage is collected on the UI thread only: a widget that dies elsewhere ends the program.

Python collects on whatever thread happens to allocate. While work runs beside the window it
must not do so by itself; a timer does it here instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500  # milliseconds


class Garbage(QObject):
    """Holds Python's own collecting back as long as something is held."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held = 0
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._collect)

    def hold(self) -> None:
        """Work begins beside the window."""
        self._held += 1
        gc.disable()
        self._timer.start()

    def release(self) -> None:
        """A piece of work has ended."""
        self._held -= 1
        if self._held <= 0:
            self.let_go()

    def let_go(self) -> None:
        """No work runs any more."""
        self._held = 0
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        """What Python would have done by now."""
        full = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if most and count > most
        ]
        if full:
            gc.collect(full[-1])
