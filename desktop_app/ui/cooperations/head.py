"""The head of a cooperation's page: how far it is, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.cooperation import Cooperation, Stage
from desktop_app.domain.reference import Ref
from desktop_app.ui.kit.arrange import Stretch, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip, Meaning
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.timeline import wording
from desktop_app.words import Words


class StageLine(QWidget):
    """The stage as a chip, and since when; resting is said instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip()
        self._since = PlainLabel("", "small", "text2")
        self.setLayout(row(self._chip, self._since, Stretch(), gap=10))

    def show_cooperation(self, found: Cooperation, words: Words) -> None:
        """Show how far it is."""
        meaning: Meaning = "success" if found.stage is Stage.PARTNERSHIP else "accent"
        stage = wording.stage(words, found.stage)
        if found.resting:
            self._chip.say(words("Resting"), "warning")
        else:
            self._chip.say(stage, meaning)
        period = next((one for one in found.stages if one.stage is found.stage), None)
        since = period.since if period is not None else None
        said = words("since {date}", date=words.date(since)) if since is not None else ""
        self._since.show_text(
            ", ".join(part for part in (stage if found.resting else "", said) if part)
        )


class Deeds(QWidget):
    """Open its story, let it rest, delete it."""

    story_wanted = Signal(str)  # the key of a story; without one, a new story is meant
    turned = Signal()  # rest, or take up again
    removed = Signal()
    encountered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Ref | None = None
        self.bin = Button("trash-2", kind="secondary")
        self.rest = Button(kind="secondary")
        self.encounter = Button("plus", kind="secondary")
        self.story = Button("newspaper", kind="primary")
        self.bin.clicked.connect(self.removed)
        self.rest.clicked.connect(self.turned)
        self.encounter.clicked.connect(self.encountered)
        self.story.clicked.connect(self.tell)
        layout: QHBoxLayout = row(self.bin, self.rest, self.encounter, self.story)
        self.setLayout(layout)

    def show_cooperation(self, found: Cooperation, words: Words) -> None:
        """Name what can be done."""
        self._story = next((one for one in found.stories if not one.deleted), None)
        self.bin.name("", spoken=words("Delete cooperation"))
        self.rest.name(words("Take up again") if found.resting else words("Let rest"))
        self.encounter.name(words("Encounter"), spoken=words("Log an encounter"))
        self.story.name(self.telling(words))

    def telling(self, words: Words) -> str:
        """What is done with its story: opened if there is one, else begun."""
        return words("Open story") if self._story else words("Tell the story")

    def tell(self) -> None:
        """Open the story, or begin it."""
        self.story_wanted.emit(self._story.id if self._story is not None else "")
