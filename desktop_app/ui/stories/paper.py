"""Pages of a PDF as pictures, painted by QtPdf. Runs on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop_app.domain.errors import UserError
from desktop_app.domain.marks import N_

MOST_DOTS = 300  # per inch: more than that no letter shows, and a page takes 35 MB as it is
NO_PRINTER = N_("The printer does not answer. Save the sheet as PDF instead.")


class NotPrinted(UserError):
    """The printer took nothing."""


class Paper:
    """The pages of one file; made, used and dropped on one thread."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    @property
    def pages(self) -> int:
        """How many there are."""
        count: int = self._document.pageCount()
        return count

    def words(self) -> str:
        """Everything the pages say, for whoever reads with the ears."""
        pages = range(self.pages)
        return "\n".join(self._document.getAllText(page).text() for page in pages)

    def picture(self, page: int, width: int) -> QImage:
        """A page on white, so many pixels wide."""
        size = self._document.pagePointSize(page)
        tall = round(width * size.height() / max(size.width(), 1.0))
        drawn = self._document.render(page, QSize(width, tall))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        painter = QPainter(white)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return white
