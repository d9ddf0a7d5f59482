"""Tab goes as one reads: by the layouts, from above and from the left.

Qt walks in the order in which widgets were made, and what was made last comes last. Parts of
a record come and go, so the order is looked up anew each time the key is pressed.
"""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QWidget,
)


def stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside `root`, as one reads."""
    for part in _children(root):
        if not part.isVisible() or part.isWindow():
            continue
        if _takes_tab(part):
            yield part
        yield from stops(part)


def following(root: QWidget, part: QWidget, *, backwards: bool = False) -> list[QWidget]:
    """All stops once around, beginning after `part`, or before it."""
    ring = list(stops(root))
    here = next((n for n, stop in enumerate(ring) if stop is part), None)
    if here is not None:
        around = ring[here + 1 :] + ring[:here]
    else:  # what is no stop itself stands before those it holds
        inside = (n for n, stop in enumerate(ring) if part.isAncestorOf(stop))
        first = next(inside, 0)
        around = ring[first:] + ring[:first]
    return around[::-1] if backwards else around


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, and bring it into sight."""
    begin = QApplication.focusWidget() or root
    goal = next(iter(following(root, begin, backwards=not forward)), None)
    if goal is None:
        return False
    reason = Qt.FocusReason
    goal.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    above = goal.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(goal)
        above = None if above is root else above.parentWidget()
    return True


def _takes_tab(part: QWidget) -> bool:
    if isinstance(part, QRadioButton) and not part.isChecked() and part.autoExclusive():
        return False  # arrow keys walk among them
    tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and part.isEnabled() and part.focusProxy() is None


def _children(part: QWidget) -> list[QWidget]:
    """The children as one reads: those of the layout in its order, others by their place."""
    if isinstance(part, QSplitter):
        halves = (part.widget(number) for number in range(part.count()))
        return [half for half in halves if half is not None]
    layout = part.layout()
    placed = list(_placed(layout)) if layout is not None else []
    known = {id(one) for one in placed}
    rest = [one for one in part.children() if isinstance(one, QWidget) and id(one) not in known]
    rest.sort(key=_place)
    return placed + rest


def _place(part: QWidget) -> tuple[int, int]:
    return part.x(), part.y()


def _cell(grid: QGridLayout, number: int) -> tuple[int, int]:
    place = cast(tuple[int, int, int, int], grid.getItemPosition(number))
    return place[0], place[1]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QStackedLayout):
        numbers = [layout.currentIndex()]
    elif isinstance(layout, QGridLayout):
        numbers.sort(key=partial(_cell, layout))
    for number in numbers:
        item = layout.itemAt(number)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _placed(inner)
