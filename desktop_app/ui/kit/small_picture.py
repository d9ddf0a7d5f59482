"""A picture read no larger than it is shown."""

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader


def small_picture(content: bytes, widest: int) -> QImage:
    """The picture, at most so wide and high; null if it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    size = reader.size()
    if max(size.width(), size.height()) > widest:
        reader.setScaledSize(size.scaled(widest, widest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
