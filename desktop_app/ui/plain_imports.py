"""Importing a module must not read its source once more.

From the moment PySide6 is loaded it asks of every module that is imported, whosever it is,
whether its source names PySide6, because `from __feature__ import …` would rename the methods
of Qt in it. Nobody here does that (ARCHITECTURE.md), and reading every file again was 12 % of
the time until the first rows. Measured with PySide6 6.12.0.
"""

import sys
from types import ModuleType


def import_plainly() -> None:
    """Let PySide6 take no notice of the modules imported from now on."""
    asking = sys.modules.get("shibokensupport.feature")
    if asking is not None and hasattr(asking, "feature_imported"):
        setattr(asking, "feature_imported", _take_no_notice)  # noqa: B010 -- no stub knows it


def _take_no_notice(_imported: ModuleType) -> None:
    """What PySide6 calls after each import."""
