"""Tab through a window: all is reached, in reading order, and the way back is the same."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tests.ui.crawl.faults import Fault, path

MOST = 500


def walk(window, where):
    """The faults of the way through the window."""
    begin, lasting = QApplication.focusWidget(), _stops(window)
    there = _around(window, Qt.Key.Key_Tab)
    back = _around(window, Qt.Key.Key_Backtab)
    if begin is not None:
        begin.setFocus()
    if len(there) >= MOST:
        yield Fault(where, "Tab does not come back", "", "")
        return
    for part in sorted(lasting - set(there), key=path):
        yield Fault(where, "Tab does not reach it", path(part), part.accessibleName())
    way = [part for part in there if part in lasting]  # some come up beside the focus only
    if [*way[:1], *reversed(way[1:])] != [part for part in back if part in lasting]:
        yield Fault(where, "Shift+Tab goes another way", "", "")
    for one, other in pairwise(there):
        if not _reads_on(one, other, window):
            told = f"{one.accessibleName()} → {other.accessibleName()}"
            yield Fault(where, "not in reading order", path(other), told)


def _around(window, key):
    """From the first stop once around."""
    first = _first(window)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = [QApplication.focusWidget()]
    while len(way) < MOST:
        QTest.keyClick(QApplication.focusWidget(), key)
        here = QApplication.focusWidget()
        if here is way[0] or here is None:
            break
        way.append(here)
    return way


def _first(window):
    seen = window
    while (seen := seen.nextInFocusChain()) is not window:
        if _is_stop(seen, window):
            return seen
    return None


def _stops(window):
    return {part for part in window.findChildren(QWidget) if _is_stop(part, window)}


def _is_stop(part, window):
    if part.window() is not window.window() or part.focusProxy() is not None:
        return False
    if isinstance(part, QRadioButton) and part.autoExclusive() and not part.isChecked():
        return False  # arrows walk among them
    tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and part.isVisible() and part.isEnabled()


def _reads_on(one, other, window):
    """Whether `other` comes after `one` for somebody who reads."""
    if one.isAncestorOf(other):
        return True
    if other.isAncestorOf(one):
        return False
    left, right = one, other
    while not left.parentWidget().isAncestorOf(other):
        left = left.parentWidget()
    while not right.parentWidget().isAncestorOf(one):
        right = right.parentWidget()
    a, b = (QRect(part.mapTo(window, QPoint()), part.size()) for part in (left, right))
    if b.top() >= a.bottom() - min(a.height(), b.height()) / 2:
        return True  # below
    return b.left() >= a.left() and b.center().x() > a.center().x()
