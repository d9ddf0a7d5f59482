"""F6 and Shift+F6: the focus goes from pane to pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.kit.reading_order import stops
from desktop_app.ui.place import Place


def walk(panes: Sequence[QWidget], by: int) -> None:
    """Give the focus to the pane `by` steps from the one that has it."""
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return
    focused = QApplication.focusWidget()
    here = next((n for n, pane in enumerate(shown) if _holds(pane, focused)), -1)
    goal = shown[(here + by) % len(shown)] if here >= 0 else shown[0]
    own = goal.focusProxy() is not None or goal.focusPolicy() & Qt.FocusPolicy.TabFocus
    first = goal if own else next(stops(goal), None)
    (first or goal).setFocus(Qt.FocusReason.TabFocusReason)


def begin(place: Place, *, anew: bool) -> None:
    """Give the focus to the first pane that is there, unless something in the place has it."""
    focused = QApplication.focusWidget()
    if anew or focused is place or not _holds(place, focused):
        all_panes = place.panes()
        next((pane for pane in all_panes if pane.isVisible()), all_panes[0]).setFocus()


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
