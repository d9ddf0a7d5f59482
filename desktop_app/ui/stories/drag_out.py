"""A button that is dragged: the sheet leaves the window as a PDF file."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.kit.button import Button
from desktop_app.ui.stories.share import Share
from desktop_app.words import Words


class DragOut(Button):
    """Makes the file when the drag begins; a press alone says what it is for."""

    def __init__(self, share: Share, parent: QWidget | None = None) -> None:
        super().__init__("grip-vertical", kind="ghost", size=34, parent=parent)
        self._share = share
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self._explain)

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.name("", spoken=words("Drag the PDF into a mail or a folder"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough away, the file goes along."""
        far = QApplication.startDragDistance()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < far:
            return
        self._pressed = None
        self.setDown(False)
        data = self.data()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def data(self) -> QMimeData | None:
        """What is dragged: the address of the file."""
        file = self._share.dragged_file()
        if file is None:
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        return data

    def _explain(self) -> None:
        self._share.told.emit(self._words("Drag this button into a mail or a folder."))
