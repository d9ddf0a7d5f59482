"""One chapter to read: paragraphs, points and pictures below each other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop_app.ui import theme
from desktop_app.ui.handbook.chapters import Chapter, Piece
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.painting import brush_on, ground

WIDE = 640


class Picture(QWidget):
    """A picture as wide as the page, read out in words."""

    def __init__(self, piece: Piece, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage(str(piece.file))
        self.setAccessibleName(piece.words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As tall as the width asks for."""
        wide = self.width() or WIDE
        return QSize(WIDE, round(wide * self._image.height() / max(1, self._image.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in a hairline."""
        painter, room = brush_on(self), QRectF(self.rect())
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(room.adjusted(1, 1, -1, -1), self._image)
        ground(painter, room.adjusted(0.5, 0.5, -0.5, -0.5), 4, None, theme.colour("border2"))


class Leaf(QScrollArea):
    """Scrolls by keys as well: it takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chapter(self, chapter: Chapter) -> None:
        """Another chapter, from its beginning."""
        self.setAccessibleName(chapter.title)
        title = PlainLabel(chapter.title, "title", wrap=True)
        pieces = [_widget(piece) for piece in chapter.pieces]
        inside = QWidget()
        inside.setMaximumWidth(WIDE)
        inside.setLayout(column(title, 6, *pieces, Stretch(), gap=10))
        holder = QWidget()
        holder.setAutoFillBackground(False)
        holder.setLayout(row(Stretch(inside, 10), Stretch(), margins=(28, 22, 28, 22)))
        self.setWidget(holder)


def _widget(piece: Piece) -> QWidget:
    if piece.kind == "picture":
        return Picture(piece)
    if piece.kind == "head":
        return PlainLabel(piece.words, "h2", wrap=True)
    told = PlainLabel(piece.words, "body", wrap=True, selectable=True)
    if piece.kind == "text":
        return told
    line = QWidget()
    dot = PlainLabel("•", "body", "accentText")
    line.setLayout(row(column(dot, Stretch(), gap=0), Stretch(told), gap=10))
    return line
