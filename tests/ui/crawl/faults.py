"""What can be wrong with what a window shows: cut, elided, faint, without a name."""

import html
import re
from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QScrollArea,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.crawl.ink import Listener
from tests.ui.crawl.own_words import is_ours, may_be_ours

SLACK = 1.0  # pixels of antialiasing at the edge of a letter
LEAST_CONTRAST = 4.5
FAR = 1e6  # pixels: as far as can be rolled
BESIDE = 1  # pixels around the letters in which their ground is looked for


class Fault(NamedTuple):
    """One thing that a customer should not see."""

    where: str
    what: str
    part: str
    text: str

    def __str__(self):
        return f"{self.where}: {self.what}: {self.text!r} ({self.part})"


class Inspector:
    """Looks at everything that is visible inside a window."""

    def __init__(self, language):
        self._language, self._listener = language, Listener()

    def look(self, window, where):
        """All faults of a window."""
        picture = window.grab().toImage()
        for part in (window, *window.findChildren(QWidget)):
            if not isValid(part) or not part.isVisible() or part.window() is not window:
                continue  # tool tips come and go while we ask for them
            yield from self._unnamed(part, where)
            if isinstance(part, QScrollArea) and part.horizontalScrollBar().maximum():
                yield Fault(where, "has to be rolled sideways", path(part), "")
            for one in self._listener.written(part):
                name = path(part)
                if self._cut(part, one):
                    yield Fault(where, "cut", name, one.text)
                if one.text.endswith("…") and (what := self._elided(part, one)):
                    yield Fault(where, what, name, one.text)
                if told := self._faint(part, one, window, picture):
                    yield Fault(where, told, name, one.text)

    def _cut(self, part, one):
        if isinstance(part, QLineEdit) and part.text():
            return False  # it rolls with the cursor
        room = _room(part)
        if one.clip is not None and not _scrolls(part):
            room = room.intersected(one.clip)
        ink = one.ink.adjusted(SLACK, SLACK, -SLACK, -SLACK)
        return ink.isValid() and not room.contains(ink)

    def _elided(self, part, one):
        tip, names = _tip(part, one.ink), tuple(_names(part, one.ink))
        if is_ours(one.text, self._language) or any(one.text in name for name in names):
            return ""  # it is the whole text, which ends like this
        stem = one.text.rstrip("… ")
        wholes = [name for name in (*names, tip) if stem in name]
        if any(is_ours(whole, self._language) for whole in wholes):
            return "a word of ours is elided"
        if stem not in tip:
            return "elided without a tool tip"
        if not any(stem in name for name in names):
            return "elided without an accessible name"
        ours = not wholes and may_be_ours(stem, self._language)
        return "a word of ours is elided" if ours else ""

    def _faint(self, part, one, window, picture):
        if isinstance(part, QLineEdit) and part.hasSelectedText():
            return ""  # painted twice, the marked letters over the others
        return _faint(part, one, window, picture)

    def _unnamed(self, part, where):
        stops = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if (stops or isinstance(part, QAbstractButton)) and not _spoken(part):
            yield Fault(where, "without a name", path(part), "")


def _spoken(part):
    told = QAccessible.queryAccessibleInterface(part)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def _scrolls(part):
    parent = part.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is part


def _room(part):
    """What of a widget can be seen, perhaps after rolling, in its own coordinates."""
    room, at = QRectF(part.rect()), QPoint()
    while True:
        view = part.parentWidget()
        if _scrolls(part):
            x = FAR if view.horizontalScrollBar().maximum() else 0
            y = FAR if view.verticalScrollBar().maximum() else 0
            return room.adjusted(-x, -y, x, y)
        if view is None or part.isWindow():
            return room
        at += part.pos()
        part = view
        frame = QRectF(part.rect()).translated(-at.x(), -at.y())
        if _scrolls(part):
            bars = part.parentWidget()
            x = FAR if bars.horizontalScrollBar().maximum() else 0
            y = FAR if bars.verticalScrollBar().maximum() else 0
            return room.intersected(frame.adjusted(-x, -y, x, y))
        room = room.intersected(frame)


def _tip(part, ink):
    """What is shown when the pointer rests on the text."""
    at = ink.center().toPoint()
    at = QPoint(min(max(at.x(), 0), part.width() - 1), min(max(at.y(), 0), part.height() - 1))
    over = part
    while (child := over.childAt(over.mapFromGlobal(part.mapToGlobal(at)))) is not None:
        over = child
    QToolTip.hideText()
    here = over.mapFromGlobal(part.mapToGlobal(at))
    QApplication.sendEvent(over, QHelpEvent(QEvent.Type.ToolTip, here, part.mapToGlobal(at)))
    shown = QToolTip.text()
    QToolTip.hideText()
    return html.unescape(re.sub(r"<[^>]*>", "", shown))


def _names(part, ink):
    """What is read out for the text: of the row, of the part, or of what holds it."""
    parent = part.parentWidget()
    if isinstance(parent, QAbstractItemView) and _scrolls(part):
        index = parent.indexAt(ink.center().toPoint())
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        yield from (str(index.data(role)) for role in roles if index.data(role))
    at = ink.center().toPoint()
    for child in part.findChildren(QWidget):
        within = QRect(child.mapTo(part, QPoint()), child.size())
        if child.isVisible() and within.contains(at):
            yield child.accessibleName()
    while part is not None and not part.isWindow():
        yield from filter(None, (part.accessibleName(), part.accessibleDescription()))
        part = part.parentWidget()


def path(part):
    names = []
    while part is not None and len(names) < 4:
        names.append(type(part).__name__)
        part = part.parentWidget()
    return " < ".join(names)


def luminance(colour):
    """How light a colour is, as WCAG reckons."""
    parts = colour.getRgbF()[:3]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    """The ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _faint(part, one, window, picture):
    """Says so if the letters stand too little out from the pixels around them."""
    ratio = picture.devicePixelRatio()
    corner = part.mapTo(window, QPoint()) if part is not window else QPoint()
    around = one.ink.adjusted(-BESIDE, -BESIDE, BESIDE, BESIDE).translated(corner)
    if not QRectF(window.rect()).contains(around) or not _lies_open(part, one.ink):
        return ""
    left, right = int(around.left() * ratio), int(around.right() * ratio)
    seen = Counter(
        picture.pixel(x, int(y * ratio))
        for y in (around.top(), around.bottom())
        for x in range(left, right, max(1, (right - left) // 12))
    )
    ground = QColor(seen.most_common(1)[0][0])
    found = contrast(_mixed(one.colour, ground), ground)
    if found >= LEAST_CONTRAST:
        return ""
    return f"{found:.1f}:1, {one.colour.name()} on {ground.name()}"


def _mixed(ink, ground):
    """Half-transparent letters take on some of the ground."""
    alpha = ink.alphaF()
    pairs = zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(a * alpha + b * (1 - alpha) for a, b in pairs))


def _lies_open(part, ink):
    """Whether nothing covers the text: it is not rolled away, and no panel is over it."""
    centre = ink.center().toPoint()
    if not part.visibleRegion().contains(ink.toAlignedRect()):
        return False
    over = part.window().childAt(part.mapTo(part.window(), centre)) or part.window()
    return over is part or part.isAncestorOf(over) or over.isAncestorOf(part)
