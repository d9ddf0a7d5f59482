"""The folder of the system, as far as a task needs it: a file to be dragged or copied.

A small window above all others; what it shows is dragged, and lies on the clipboard as well.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE, SIZE = (1300, 2), (120, 36)


class File(QLabel):
    """One file with its name."""

    def __init__(self, path: Path) -> None:
        above = Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(path.name, None, above)
        self._path = path
        self.setGeometry(*PLACE, *SIZE)

    def data(self) -> QMimeData:
        """What a folder hands over: where the file is."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self._path))])
        return mime

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """It is taken along."""
        drag = QDrag(self)
        drag.setMimeData(self.data())
        drag.exec(Qt.DropAction.CopyAction)


def main(path: str) -> int:
    """Lie there until the task is over."""
    app = QApplication(sys.argv[:1])
    file = File(Path(path))
    app.clipboard().setMimeData(file.data())
    file.show()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
