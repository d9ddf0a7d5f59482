"""Keeping Python alive under PySide6 6.12: None must not be used up by painting.

Measured with PySide6 6.12.0 on Python 3.11: every call of a QPainter method without a result
(`setPen`, `drawLine`, `fillPath` …) drops one reference to None that it never took. After a
few thousand calls the interpreter ends with "none_dealloc: deallocating None". 6.11 does not
do so, but has no QtPdf wheel of its own; from Python 3.12 on None cannot be used up.
"""

import ctypes
import sys

PLENTY = 1 << 60


def make_none_last() -> None:
    """Give None so many references that no painter uses them up, as Python 3.12 does itself."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < PLENTY:
        ctypes.c_ssize_t.from_address(id(None)).value = 2 * PLENTY
