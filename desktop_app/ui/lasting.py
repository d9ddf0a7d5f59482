"""Keeping Python alive under PySide6 6.12: None and True must not be used up.

Measured with PySide6 6.12.0 on Python 3.11: every call of a QPainter method without a result
(`setPen`, `drawLine`, `fillPath` …) drops one reference to None that it never took, every
`signal.emit()` one to True. After a few thousand strokes or some hundred signals the
interpreter ends with "none_dealloc" or "bool_dealloc". 6.11 does not do so, but has no QtPdf
wheel of its own; from Python 3.12 on these objects cannot be used up.
"""

import ctypes
import sys

PLENTY = 1 << 60


def let_them_last() -> None:
    """Give them so many references that nothing uses them up, as Python 3.12 does itself."""
    if sys.version_info >= (3, 12):
        return
    for worn in (None, True, False):
        if sys.getrefcount(worn) < PLENTY:
            # A reference count is the first word of every object in CPython 3.11.
            ctypes.c_ssize_t.from_address(id(worn)).value = 2 * PLENTY
