"""The right half of a story: the sheet as it will be printed, kept in step."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.sheet import HANDOUT, POSTER, STORY, STORY_ON_ONE_PAGE
from desktop_app.domain.story import Story
from desktop_app.ui.choices import Choices
from desktop_app.ui.clock import today
from desktop_app.ui.desk import Desk
from desktop_app.ui.kit.arrange import Stretch, column, row
from desktop_app.ui.kit.button import Button
from desktop_app.ui.kit.chip import Chip
from desktop_app.ui.kit.label import PlainLabel
from desktop_app.ui.kit.notice import Notice
from desktop_app.ui.kit.segmented import Segmented
from desktop_app.ui.kit.surface import Bar
from desktop_app.ui.stories.finding_list import FindingList
from desktop_app.ui.stories.rendering import Rendering
from desktop_app.ui.stories.sheet import Sheet, Wish
from desktop_app.ui.stories.sheet_view import SheetView
from desktop_app.words import Words

PAGES = {STORY_ON_ONE_PAGE: 1, STORY: 2, HANDOUT: 2, POSTER: 1}
LEAST, GAP, LEFT, RIGHT = 330, 6, 24, 12


class SheetPreview(Bar):
    """Shows a story on one page, on two, as a small sheet to hand out, or as a poster."""

    kind_chosen = Signal()

    def __init__(self, desk: Desk, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(tone="canvas", line="left", parent=parent)
        self._choices = choices
        self._rendering = Rendering(desk, self)
        self._rendering.rendered.connect(self._show)
        self._rendering.refused.connect(self._refuse)
        self._story: Story | None = None
        self._language = "de"
        self.sheet: Sheet | None = None
        self._title = PlainLabel("", "h2")
        self._fit = Chip("")
        self._fit.hide()
        self._kinds = Segmented(list(PAGES))
        self._kinds.choose(STORY)
        self._kinds.chosen.connect(self._choose_kind)
        self._smaller, self._larger = (
            Button(icon, kind="ghost", size=30) for icon in ("zoom-out", "zoom-in")
        )
        self._size = Button(kind="ghost", size=30, role="captionM")
        self.view = SheetView()
        self.view.resized.connect(self._want)
        self._smaller.clicked.connect(self.view.smaller)
        self._larger.clicked.connect(self.view.larger)
        self._size.clicked.connect(self.view.fit)
        self._refusal = Notice("danger")
        self.findings = FindingList()
        self._lay_out()

    def _lay_out(self) -> None:
        head = row(
            *(self._title, self._fit, Stretch(), self._kinds),
            *(self._smaller, self._size, self._larger),
            gap=GAP,
            margins=(LEFT, 14, RIGHT, 8),
        )
        self.setLayout(
            column(
                *(head, row(self._refusal, margins=(20, 0, 16, 0)), self.findings),
                Stretch(self.view),
                gap=0,
                margins=(1, 0, 0, 0),
            )
        )
        self._refusal.hide()
        self.setMinimumWidth(LEAST)

    @property
    def kind(self) -> str:
        """Which kind of sheet is shown."""
        return self._kinds.value

    def say(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._title.show_text(words("Preview"))
        kinds = (words("1 page"), words("2 pages"), words("A5"), words("Poster"))
        self._kinds.say(words("Kind of sheet"), kinds)
        self._smaller.name("", spoken=words("Smaller"))
        self._larger.name("", spoken=words("Larger"))
        self.view.setAccessibleName(words("Preview of the sheet"))
        if self.sheet is not None:
            self._show(self.sheet)
        self._name_size()

    def show_story(self, story: Story, language: str, *, anew: bool) -> None:
        """Show this soon; `anew` where the book has changed and not only the words."""
        self._story, self._language = story, language
        if anew:
            self._rendering.forget()
        self._want()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was typed while it was hidden."""
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: make no more sheets."""
        super().hideEvent(event)
        self._rendering.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Title and the two glasses give way; Ctrl and the wheel do the same."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Hide what does not fit beside the words that must be read whole."""
        glasses = (self._smaller, self._larger)
        needed = LEFT + RIGHT + self._fit.sizeHint().width() + self._kinds.sizeHint().width()
        needed += self._size.sizeHint().width() + 3 * GAP
        for parts in (glasses, (self._title,)):
            needed += sum(part.sizeHint().width() + GAP for part in parts)
            for part in parts:
                part.setVisible(self.width() >= needed)

    def _want(self) -> None:
        self._name_size()
        if self._story is None or not self.isVisible():
            return
        wish = Wish(
            story=self._story,
            language=self._language,
            kind=self.kind,
            office_contact=self._choices.now.office_contact,
            day=today(),
        )
        self._rendering.want(wish, self.view.pixels())

    def _name_size(self) -> None:
        words, per_cent = self._words, self.view.per_cent()
        size = words("{n} %", n=per_cent)
        self._size.name(size, spoken=words("{size}, fit to the room", size=size))

    def _choose_kind(self) -> None:
        self._want()
        self.kind_chosen.emit()

    def _show(self, sheet: Sheet) -> None:
        words, pages = self._words, sheet.rendered.pages
        self.sheet = sheet
        self._refusal.hide()
        self.view.show_pictures(sheet.pictures)
        self.view.setAccessibleDescription(sheet.words)
        fits = pages <= PAGES[sheet.wish.kind]
        told_fit = (
            words.count("Fits on {n} page", "Fits on {n} pages", pages)
            if fits
            else words.count("{n} page", "{n} pages", pages)
        )
        self._fit.say(told_fit, "success" if fits else "warning")
        self._fit.show()
        self._give_way()
        self.findings.show_findings(sheet.findings, words)

    def _refuse(self, error: UserError) -> None:
        self._refusal.say("", self._words.error(error))
        self._refusal.show()
        self._fit.hide()
