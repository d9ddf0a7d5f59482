"""The left side of the page for many stories: which ones, into what, how."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import StoryId
from desktop_app.domain.sheet import KINDS, STORY
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.choice import Choice
from desktop_app.ui.kit.field_editor import LineEditor
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.tick import Tick
from desktop_app.ui.printing.batch_wish import BROCHURE, EACH, ONE
from desktop_app.ui.printing.pattern_field import PatternField
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.ui.stories.several import ALL, FOUND, MARKED
from desktop_app.words import Words


class BatchOptions(QWidget):
    """Tells of every change. `groups`: the stories that are marked, found, or all there are."""

    changed = Signal()

    def __init__(
        self,
        groups: Mapping[str, Sequence[StoryId]],
        looks: Sequence[str],
        pattern: str,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups, self._words = dict(groups), words
        self.which, self.form = Segmented(list(groups)), Segmented([EACH, ONE, BROCHURE])
        self.kind, self.look = Choice(), Choice()
        self.spoken = {language: Tick(words(LANGUAGES[language])) for language in LANGUAGES}
        self.pattern, self.title = PatternField(pattern, words), LineEditor()
        self.title.setPlaceholderText(words("What the stories have in common"))
        self._heads = {
            name: PlainLabel(told, "small", "text2")
            for name, told in (
                ("which", words("Which stories")),
                ("form", words("What becomes of them")),
                ("languages", words("Languages")),
                ("kind", words("Kind of sheet")),
                ("look", words("Look")),
                ("title", words("Title of the cover")),
            )
        }
        self._offer(looks)
        self._lay_out()
        for one in (self.which, self.form, self.kind, self.look):
            one.chosen.connect(self._chosen)
        for box in self.spoken.values():
            box.clicked.connect(self.changed)
        self.pattern.changed.connect(self.changed)
        self.title.textEdited.connect(self._chosen)
        self._chosen("")

    def _offer(self, looks: Sequence[str]) -> None:
        words = self._words
        names = {MARKED: words("Selected"), FOUND: words("Found"), ALL: words("All")}
        told = [
            f"{names[one]} ({words.number(len(keys))})" for one, keys in self._groups.items()
        ]
        self.which.say(words("Which stories"), told)
        self.form.say(
            words("What becomes of them"),
            [words("Files of their own"), words("One PDF"), words("Brochure")],
        )
        kinds = (words("2 pages"), words("1 page"), words("A5"), words("Poster"))
        self.kind.offer(list(zip(KINDS, kinds, strict=True)), STORY)
        self.look.offer([("", words("The look of each story")), *((n, n) for n in looks)], "")
        self.kind.setAccessibleName(words("Kind of sheet"))
        self.look.setAccessibleName(words("Look"))
        self.title.setAccessibleName(words("Title of the cover"))

    def _lay_out(self) -> None:
        heads = self._heads
        own = PlainLabel(self._words("None: each in its own language"), "caption", "text3")
        tongues = row(*self.spoken.values(), Stretch(), gap=12)
        self._kinds, self._cover = QWidget(), QWidget()
        self._kinds.setLayout(column(heads["kind"], self.kind, gap=4))
        self._cover.setLayout(column(heads["title"], self.title, gap=4))
        parts = (
            column(heads["which"], self.which, gap=4),
            column(heads["form"], self.form, gap=4),
            column(heads["languages"], tongues, own, gap=4),
            self._kinds,
            column(heads["look"], self.look, gap=4),
            self.pattern,
            self._cover,
        )
        self.setLayout(column(*parts, Stretch(), gap=14))

    @property
    def stories(self) -> tuple[StoryId, ...]:
        """The stories that are meant."""
        return tuple(self._groups[self.which.value])

    @property
    def tongues(self) -> tuple[str, ...]:
        """The languages that are wanted; none: each story in its own."""
        return tuple(one for one, box in self.spoken.items() if box.isChecked())

    def _chosen(self, _value: str) -> None:
        form = self.form.value
        self.pattern.setVisible(form == EACH)
        self._kinds.setVisible(form != BROCHURE)
        self._cover.setVisible(form == BROCHURE)
        self.changed.emit()
