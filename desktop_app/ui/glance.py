"""A look at the window without anybody before it: it opens, every place paints, it closes."""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.settings import Language, Settings
from desktop_app.ui.app import Programme
from desktop_app.ui.choices import Choices

PATIENCE_MS = 30_000


def glance(book: Path, language: str) -> bool:
    """Open the window on `book`, show each place once; tells whether all of them painted."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    chosen = Settings(language=Language(language), welcomed=True)
    programme = Programme(app, book, Choices(chosen))
    waiting = QEventLoop()
    programme.ready.connect(waiting.quit)
    QTimer.singleShot(PATIENCE_MS, waiting.quit)
    programme.begin()
    waiting.exec()
    window = programme.window
    opened = programme.desk is not None
    painted = [_paints(programme, kind) for place in window.places for kind in place.kinds[:1]]
    window.close()
    return opened and bool(painted) and all(painted)


def _paints(programme: Programme, kind: str) -> bool:
    programme.window.visit(kind, "")
    QApplication.processEvents()
    return not programme.window.grab().toImage().isNull()
