"""A place that is built when somebody goes there, or when the program has a moment.

Building all places before the first rows are seen would double the time to the first rows.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.ui.commands import Command
from desktop_app.ui.kit.arrange import column
from desktop_app.ui.place import Place
from desktop_app.ui.places import Card
from desktop_app.words import Words

FIRST_MS, NEXT_MS = 1_500, 400


class LaterPlace(Place):
    """Stands for a place; behaves as the place itself once it is built."""

    def __init__(
        self,
        card: Card,
        make: Callable[[], Place],
        count: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self.icon, self.kinds = card
        self._make, self._count = make, count
        self._place: Place | None = None
        self._words: Words | None = None

    def built(self) -> Place:
        """The place, built now if it was not yet."""
        if self._place is None:
            place = self._place = self._make()
            place.navigate.connect(self.navigate)
            place.moved.connect(self.moved)
            place.told.connect(self.told)
            place.wrote.connect(self.wrote)
            place.encountered.connect(self.encountered)
            place.compared.connect(self.compared)
            inside = column(place, gap=0)
            self.setLayout(inside)
            place.show()  # at once and at its size, not with the next events
            inside.activate()
            if self._words is not None:
                place.say(self._words)
        return self._place

    def open(self, key: str | None) -> None:
        """Show this record, or whatever was shown last."""
        self.built().open(key)

    def say(self, words: Words) -> None:
        """Speak another language; what is not built yet will."""
        self._words = words
        if self._place is not None:
            self._place.say(words)

    def settle(self) -> bool:
        """Write what is being typed."""
        return self._place is None or self._place.settle()

    def count(self) -> int | None:
        """How many records the rail names, known without building."""
        return self._count() if self._count is not None else None

    def commands(self) -> tuple[Command, ...]:
        """What can be done here."""
        return self.built().commands()

    def new(self) -> None:
        """Begin a new record."""
        self.built().new()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return self.built().panes()

    def show_list(self) -> None:
        """Lay the list over the page."""
        self.built().show_list()


class SpareTime(QObject):
    """Builds places one after another while nobody waits, so that a visit finds them ready."""

    def __init__(self, places: Iterable[LaterPlace], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(places)
        self._clock = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._clock.timeout.connect(self._build_one)
        self._clock.start()

    def end(self) -> None:
        """The window closes: build nothing more."""
        self._clock.stop()

    def _build_one(self) -> None:
        if self._left:
            self._left.pop(0).built()
            self._clock.start(NEXT_MS)
