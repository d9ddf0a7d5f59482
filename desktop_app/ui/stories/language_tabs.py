"""The languages of a story side by side, each with a ring that closes as it is written."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop_app.domain.story import Story
from desktop_app.ui import text, theme
from desktop_app.ui.kit.arrange import row
from desktop_app.ui.kit.measured import NeverCut, PressedAnywhere
from desktop_app.ui.kit.painting import brush_on, edges, focus_ring, ground
from desktop_app.ui.kit.rings import draw_ring
from desktop_app.ui.stories.naming import LANGUAGES
from desktop_app.words import Words

TALL, SIDE, RING = 34, 12, 22


class LanguageTab(NeverCut, PressedAnywhere, QRadioButton):
    """One language; arrow keys walk among them."""

    pointed = Signal()  # pressed with the mouse

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, name: str, spoken: str, done: float) -> None:
        """The language, what is read out, and how far it is."""
        self._done = done
        self.setText(name)
        self.setAccessibleName(spoken)
        self.setToolTip(theme.plain_tip(spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ring and word."""
        wide = RING + text.width(self.text(), "smallM") + 2 * SIDE
        return QSize(int(wide + 0.999), theme.scaled(TALL))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever points at a language wants to write it."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring and the language, tinted when chosen."""
        painter = brush_on(self)
        if self.isChecked():
            ground(painter, edges(self), 8, theme.colour("accentTint"))
        elif self.underMouse():
            ground(painter, edges(self), 8, theme.colour("sunken"))
        if self.hasFocus():
            focus_ring(painter, edges(self), 8)
        draw_ring(painter, QPointF(SIDE + 7, self.height() / 2), 6, self._done)
        room = QRectF(SIDE + RING, 0, self.width() - SIDE - RING, self.height())
        tone = theme.colour("accentText" if self.isChecked() else "text2")
        text.draw(painter, room, self.text(), "smallM", tone)


class LanguageTabs(QWidget):
    """The choice of a language."""

    chosen = Signal(str)
    pointed = Signal()  # with the mouse: whoever does wants to write

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: Mapping[str, LanguageTab] = {one: LanguageTab(self) for one in LANGUAGES}
        self._group = QButtonGroup(self)
        for number, tab in enumerate(self._tabs.values()):
            self._group.addButton(tab, number)
            tab.pointed.connect(self.pointed)
        self._group.idClicked.connect(self._tell)
        self.setLayout(row(*self._tabs.values(), gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose("de")

    @property
    def language(self) -> str:
        """The chosen language."""
        return tuple(self._tabs)[self._group.checkedId()]

    def beside(self, by: int) -> str:
        """The language that many tabs further on; after the last comes the first."""
        names = tuple(self._tabs)
        return names[(names.index(self.language) + by) % len(names)]

    def choose(self, language: str) -> None:
        """Choose without telling anybody."""
        self._tabs[language].setChecked(True)

    def press(self, language: str) -> None:
        """Choose as if it had been clicked."""
        self._tabs[language].click()

    def show_story(self, story: Story, words: Words) -> None:
        """How far each language is."""
        self.setAccessibleName(words("Language of the text"))
        for language, tab in self._tabs.items():
            name = words(LANGUAGES[language])
            done = story.share(language)
            missing = len(story.untranslated(language))
            told = (
                words.count("{n} block is missing", "{n} blocks are missing", missing)
                if missing
                else words("complete")
                if done
                else words("not begun")
            )
            tab.say(name, f"{name}: {told}", done)

    def _tell(self) -> None:
        self.chosen.emit(self.language)
