"""The timeline as a card: its heading, the units of the axis, the bridge."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.layout.timeline import Unit
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.surface import Card
from desktop_app.ui.timeline.bridge import BridgeTimeline
from desktop_app.ui.timeline.paint import Picture
from desktop_app.words import Words


class TimelineCard(Card):
    """What a cooperation's page shows first."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = PlainLabel("", "h2")
        self._hint = PlainLabel("", "caption", "text3", cut=True, two_lines=True)
        self._units = Segmented(tuple(Unit))
        self._new = Button("plus", size=30, role="captionM")
        self._bridge = BridgeTimeline(words)
        head = row(self._heading, 8, Stretch(self._hint), self._units, self._new)
        self.setLayout(column(head, 12, self._bridge, gap=0, margins=(20, 14, 20, 16)))
        self._units.chosen.connect(self._show_unit)
        self._new.clicked.connect(self.new_wanted)
        self._bridge.chosen.connect(self.chosen)
        self._bridge.unit_changed.connect(self._units.choose)
        self.say(words)

    @property
    def bridge(self) -> BridgeTimeline:
        """The painted timeline."""
        return self._bridge

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._heading.show_text(words("Course"))
        self._show_hint()
        units = (words("Months"), words("Quarters"), words("Years"))
        self._units.say(words("Scale of the axis"), units)
        self._new.name(words("Milestone"), spoken=words("Add a milestone"))
        self._bridge.say(words)

    def show_picture(self, picture: Picture) -> None:
        """Show a cooperation."""
        self._bridge.show_picture(picture)
        self._show_hint()

    def choose(self, key: str) -> None:
        """Mark a milestone without telling anybody."""
        self._bridge.choose(key)

    def _show_hint(self) -> None:
        words = self._words
        if self._bridge.picture.course.timeless:
            hint = words("The first milestone with a date begins the axis")
        else:
            hint = words("The width of a band shows how exactly the date is known")
        self._hint.show_text(hint)

    def _show_unit(self, unit: str) -> None:
        self._bridge.show_unit(Unit(unit))
