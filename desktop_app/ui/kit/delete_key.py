"""Del in a part of the window that means the part, not the record that is shown."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_delete(event: QEvent) -> bool:
    """Keep the key Del from the command of the window that deletes the whole record."""
    wanted = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Delete
    )
    if wanted:
        event.accept()
    return wanted
