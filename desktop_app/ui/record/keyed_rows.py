"""Rows of a section that stay the same widgets while the book changes around them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class KeyedRows(Generic[W]):
    """One widget for each key, kept as long as the key is there: typing goes on in it."""

    def __init__(self, layout: QVBoxLayout, make: Callable[[str], W]) -> None:
        self._layout, self._make = layout, make
        self._rows: dict[str, W] = {}

    def show(self, keys: Sequence[str]) -> list[W]:
        """The widgets of `keys`, in this order and no others."""
        for gone in [key for key in self._rows if key not in keys]:
            row = self._rows.pop(gone)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, key in enumerate(keys):
            if key not in self._rows:
                self._rows[key] = self._make(key)
            if self._layout.indexOf(self._rows[key]) != place:
                self._layout.removeWidget(self._rows[key])
                self._layout.insertWidget(place, self._rows[key])
        self._rows = {key: self._rows[key] for key in keys}
        return self.all()

    def all(self) -> list[W]:
        """Every widget there is, from top to bottom."""
        return list(self._rows.values())
