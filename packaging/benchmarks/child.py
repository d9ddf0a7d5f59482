"""One start of a window in a process of its own; tells when it painted, as lines of JSON.

`child.py bare` shows an empty PySide6 window, `child.py FILE` the program with that book.
"""

import json
import sys
import time
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from desktop_app import garbage

IDLE_MS = 5_000


class Watch(QObject):
    """Tells the first paint of a widget, when the events at hand are done."""

    def __init__(self, widget: QWidget, what: str) -> None:
        super().__init__(widget)
        self._widget, self._what = widget, what
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The paint event itself comes first, then the line."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        """The clock is the same in all processes."""
        print(json.dumps({self._what: time.monotonic()}), flush=True)


def bare() -> None:
    """What PySide6 itself costs."""
    app = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    Watch(window, "painted")
    window.show()
    _end_when_idle(app)


def program(book: Path) -> None:
    """The program, until the rows of the list it begins with are there."""
    garbage.hold()  # as `ui.app.run` does
    from desktop_app.settings import Settings  # noqa: PLC0415 -- as late as the program does it
    from desktop_app.ui.app import Programme  # noqa: PLC0415 -- as late as the program does it
    from desktop_app.ui.choices import Choices  # noqa: PLC0415 -- as late as the program does it

    app = QApplication([])
    programme = Programme(app, book, Choices(Settings(welcomed=True)))
    window = programme.window
    window.resize(1440, 900)  # whatever an earlier run remembered
    Watch(window, "painted")
    rows = Rows(window)
    programme.ready.connect(rows.watch)
    programme.opened.connect(garbage.settle)
    programme.begin()
    _end_when_idle(app)


class Rows(QObject):
    """Waits for the rows of the list that is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def watch(self) -> None:
        """The book is open: the first visible list with rows will paint, or already has."""
        for view in self._window.findChildren(QTableView):
            if view.isVisible() and view.model() is not None and view.model().rowCount():
                Watch(view.viewport(), "rows")
                view.viewport().update()
                return
        QTimer.singleShot(0, self, self.watch)


def _end_when_idle(app: QApplication) -> None:
    QTimer.singleShot(IDLE_MS, app.quit)
    app.exec()
    print(json.dumps({"memory": psutil.Process().memory_info().rss}), flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(Path(sys.argv[1]))
